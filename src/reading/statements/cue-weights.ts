/**
 * Weights of the cues: a feature's name, a tab, hundredths. Written by training/statements/learn-cues.ts from
 * counts of what people marked as attributions; names hold lemmas of common words and parts of patterns, no text.
 */
export const CUE_WEIGHTS = `
a=accuse	111
a=ask	59
a=assert	85
a=believe	97
a=deny	78
a=intend	47
a=praise	99
a=promise	65
a=refuse	87
a=request	85
a=threaten	21
a=warn	57
addressee|advcl	12
addressee|beside	13
addressee|ccomp	38
addressee|obj to	-9
addressee|obj+xcomp	24
addressee|obl	23
addressee|pass beside	12
addressee|pass ccomp	28
addressee|pass obl	26
addressee|pass subj+ccomp	-35
addressee|pass subj+xcomp	-6
addressee|subj+xcomp	-61
addressee|xcomp	43
ap=accuse|advcl/of	21
ap=accuse|as	-23
ap=accuse|beside/other	8
ap=accuse|light n/against	25
ap=accuse|light n/for	-21
ap=accuse|light n/of	6
ap=accuse|light n/that	-58
ap=accuse|light v/as	-6
ap=accuse|light v/in	20
ap=accuse|light v/on	26
ap=accuse|light v/to	-6
ap=accuse|n/against	11
ap=accuse|n/in	-13
ap=accuse|n/of	54
ap=accuse|n/on	25
ap=accuse|n/that	-11
ap=accuse|obj	49
ap=accuse|obj to/	-30
ap=accuse|obj to/by	-8
ap=accuse|obj to/for	-18
ap=accuse|obj to/of	-11
ap=accuse|obj to/to	-10
ap=accuse|obj+/	-7
ap=accuse|obj+/for	62
ap=accuse|obj+/of	29
ap=accuse|obj+/over	22
ap=accuse|obj+xcomp/ing	6
ap=accuse|pass advcl/for	10
ap=accuse|pass advcl/of	19
ap=accuse|pass noun	25
ap=accuse|pass obl/for	-28
ap=accuse|pass subj	-6
ap=accuse|pass subj+obl/as	9
ap=accuse|pass subj+obl/with	12
ap=accuse|quote/after	-9
ap=accuse|quote/before other	-25
ap=accuse|xcomp/ing	-21
ap=ask|advcl/if	30
ap=ask|beside/other	-12
ap=ask|ccomp/bare	14
ap=ask|ccomp/if	38
ap=ask|light n/about	-13
ap=ask|light n/of	-17
ap=ask|n/of	11
ap=ask|obj	48
ap=ask|obl/about	-8
ap=ask|pass advcl/if	13
ap=ask|pass beside/other	13
ap=ask|pass ccomp/bare	8
ap=ask|pass obl/about	34
ap=ask|pass obl/during	-17
ap=ask|pass subj	-12
ap=ask|quote/before other	-22
ap=assert|according amid/whole	18
ap=assert|according amid/wider	-22
ap=assert|according first/whole	24
ap=assert|according last/near	-24
ap=assert|according last/whole	31
ap=assert|according last/wider	-23
ap=assert|advcl/about	32
ap=assert|advcl/after	-13
ap=assert|advcl/as	-21
ap=assert|advcl/before	-5
ap=assert|advcl/by	-14
ap=assert|advcl/if	41
ap=assert|advcl/in	-27
ap=assert|advcl/to	48
ap=assert|advcl/with	-25
ap=assert|as	51
ap=assert|beside/other	7
ap=assert|ccomp/bare	12
ap=assert|ccomp/if	-19
ap=assert|ccomp/that	10
ap=assert|insert	57
ap=assert|light n/in	18
ap=assert|light n/of	39
ap=assert|light n/that	-36
ap=assert|light n/to	-50
ap=assert|light n/with	-14
ap=assert|light v/as	21
ap=assert|light v/in	-37
ap=assert|light v/on	-32
ap=assert|n be pred	6
ap=assert|n/about	24
ap=assert|n/for	26
ap=assert|n/including	-5
ap=assert|n/of	17
ap=assert|n/to	15
ap=assert|n/with	-33
ap=assert|obj	49
ap=assert|obj to/	-22
ap=assert|obj to/by	-35
ap=assert|obj to/for	-6
ap=assert|obj to/over	6
ap=assert|obj to/to	-13
ap=assert|obj+/	9
ap=assert|obj+/by	8
ap=assert|obj+/for	-19
ap=assert|obj+/over	8
ap=assert|obj+/to	15
ap=assert|obj+/with	28
ap=assert|obj+ccomp/bare	16
ap=assert|obj+ccomp/nonfinite	36
ap=assert|obj+xcomp/pred	25
ap=assert|obj+xcomp/verb	6
ap=assert|obl/about	64
ap=assert|obl/according	-25
ap=assert|obl/after	-54
ap=assert|obl/against	15
ap=assert|obl/as	42
ap=assert|obl/before	-23
ap=assert|obl/during	-46
ap=assert|obl/for	-28
ap=assert|obl/of	29
ap=assert|obl/on	-33
ap=assert|obl/over	-10
ap=assert|obl/to	-16
ap=assert|obl/with	6
ap=assert|pass ccomp/bare	-45
ap=assert|pass ccomp/that	31
ap=assert|pass noun	7
ap=assert|pass obl/in	-9
ap=assert|pass obl/on	-17
ap=assert|pass obl/with	-24
ap=assert|pass subj	56
ap=assert|pass subj+ccomp/bare	-8
ap=assert|pass subj+obl/as	23
ap=assert|pass subj+xcomp/to	40
ap=assert|pass xcomp/pred	6
ap=assert|pass xcomp/to	-19
ap=assert|quote/after	33
ap=assert|quote/before ,	-27
ap=assert|quote/before :	5
ap=assert|quote/before other	-14
ap=assert|subj+xcomp/ing	-8
ap=assert|subj+xcomp/pred	-22
ap=assert|xcomp/ing	6
ap=believe|a/about	-20
ap=believe|a/bare	-12
ap=believe|as	25
ap=believe|beside/other	-10
ap=believe|ccomp/bare	-14
ap=believe|ccomp/if	-10
ap=believe|insert	5
ap=believe|light n/about	-5
ap=believe|light n/of	16
ap=believe|light n/on	14
ap=believe|n be pred	23
ap=believe|n/of	10
ap=believe|obj	21
ap=believe|obj to/	-20
ap=believe|obj to/to	6
ap=believe|obj+/	9
ap=believe|obj+ccomp/bare	29
ap=believe|obj+xcomp/to	43
ap=believe|obj+xcomp/verb	11
ap=believe|obl/about	-6
ap=believe|obl/for	15
ap=believe|obl/in	37
ap=believe|obl/of	-12
ap=believe|obl/on	-17
ap=believe|pass advcl/as	25
ap=believe|pass advcl/for	17
ap=believe|pass beside/other	-5
ap=believe|pass obl/as	18
ap=believe|pass obl/for	34
ap=believe|pass obl/in	9
ap=believe|pass subj	-32
ap=believe|pass subj+obl/as	12
ap=believe|pass subj+obl/in	8
ap=believe|pass subj+xcomp/pred	19
ap=believe|pass subj+xcomp/to	5
ap=believe|pass xcomp/pred	-10
ap=believe|subj+xcomp/verb	-19
ap=believe|xcomp/ing	6
ap=deny|ccomp/that	29
ap=deny|obj	73
ap=deny|obj to/	-8
ap=deny|pass subj	39
ap=intend|a/to	23
ap=intend|advcl/if	-14
ap=intend|beside/other	5
ap=intend|ccomp/bare	-57
ap=intend|insert	9
ap=intend|light n/for	8
ap=intend|light n/of ing	13
ap=intend|light n/on	26
ap=intend|light n/to	8
ap=intend|light v/as	6
ap=intend|light v/at	10
ap=intend|n be pred	-8
ap=intend|n/for	-22
ap=intend|n/on	5
ap=intend|n/to	21
ap=intend|obj	12
ap=intend|obj+/	5
ap=intend|obj+xcomp/to	23
ap=intend|obl/for	-5
ap=intend|obl/on	-18
ap=intend|obl/to	16
ap=intend|obl/with	41
ap=intend|pass noun	-26
ap=intend|pass subj	-20
ap=intend|pass subj+xcomp/to	20
ap=intend|pass xcomp/to	23
ap=intend|quote/after	-6
ap=intend|quote/before other	10
ap=intend|subj+xcomp/to	-46
ap=intend|xcomp/ing	-32
ap=intend|xcomp/pred	-16
ap=intend|xcomp/to	25
ap=praise|as	-10
ap=praise|light n/for	14
ap=praise|light n/of	-22
ap=praise|light v/for	23
ap=praise|light v/to	6
ap=praise|n/of	41
ap=praise|obj	47
ap=praise|obj to/	-34
ap=praise|obj to/for	-44
ap=praise|obj to/to	-10
ap=praise|obj+/for	57
ap=praise|obj+/to	21
ap=praise|obj+/with	36
ap=praise|pass subj	20
ap=praise|quote/after	-18
ap=praise|quote/before other	-27
ap=promise|ccomp/bare	27
ap=promise|ccomp/that	7
ap=promise|insert	-7
ap=promise|light n/to	20
ap=promise|n/to	44
ap=promise|obj	24
ap=promise|obj to/to	27
ap=promise|obj+/for	8
ap=promise|obj+/to	-36
ap=promise|pass advcl/of	-15
ap=promise|pass noun	-6
ap=promise|pass obj	11
ap=promise|pass subj	-34
ap=promise|quote/after	-14
ap=promise|quote/before other	-41
ap=promise|subj+xcomp/to	-73
ap=promise|xcomp/to	32
ap=refuse|beside/other	-35
ap=refuse|light n/to	-43
ap=refuse|n/of	8
ap=refuse|n/to	40
ap=refuse|obj	46
ap=refuse|obj to/	-15
ap=refuse|obj to/to	7
ap=refuse|obj+/	-16
ap=refuse|obj+/to	16
ap=refuse|pass noun	46
ap=refuse|subj+xcomp/to	-57
ap=refuse|xcomp/to	29
ap=request|advcl/to	14
ap=request|as	-5
ap=request|beside/other	-7
ap=request|ccomp/that	-9
ap=request|insert	-12
ap=request|light n/for	34
ap=request|light n/of	-23
ap=request|light v/on	7
ap=request|n/for	13
ap=request|obj	13
ap=request|obj to/to	-48
ap=request|obj+/	-17
ap=request|obj+/to	35
ap=request|obl/against	14
ap=request|obl/for	51
ap=request|obl/on	-15
ap=request|obl/with	-21
ap=request|pass obl/on	9
ap=request|pass subj+obl/for	14
ap=request|pass subj+obl/to	5
ap=request|pass subj+xcomp/to	-14
ap=request|pass xcomp/to	41
ap=request|subj+xcomp/to	-53
ap=request|xcomp/pred	6
ap=threaten|n/to	11
ap=threaten|subj+xcomp/to	-12
ap=threaten|xcomp/to	37
ap=warn|advcl/against	11
ap=warn|ccomp/bare	6
ap=warn|ccomp/that	-7
ap=warn|obl/of	24
ap=warn|quote/before other	-11
ap=warn|xcomp/to	16
as=accuse|advcl|name	6
as=accuse|advcl|noun	20
as=accuse|as|name	-16
as=accuse|beside|name	-29
as=accuse|ccomp|name	7
as=accuse|light n|name	-17
as=accuse|light n|noun	-18
as=accuse|light n|thing	-5
as=accuse|light v|noun	-12
as=accuse|light v|third	32
as=accuse|n|none	30
as=accuse|n|third	60
as=accuse|obj to|name	-53
as=accuse|obj to|noun	-15
as=accuse|obj to|third	-7
as=accuse|obj to|who	-7
as=accuse|obj+|name	30
as=accuse|obj+|noun	26
as=accuse|obj+|third	42
as=accuse|obj|name	-5
as=accuse|obj|none	9
as=accuse|obj|noun	11
as=accuse|obj|thing	20
as=accuse|obj|who	45
as=accuse|obl|noun	-35
as=accuse|pass advcl|none	38
as=accuse|pass noun|none	16
as=accuse|pass obl|none	6
as=accuse|pass subj+obl|none	42
as=accuse|pass subj|name	5
as=accuse|pass subj|none	-17
as=accuse|quote|name	-8
as=accuse|quote|third	-18
as=accuse|xcomp|name	-17
as=ask|beside|none	-9
as=ask|ccomp|none	43
as=ask|ccomp|noun	-22
as=ask|ccomp|third	51
as=ask|light n|name	-21
as=ask|light n|noun	-18
as=ask|n|name	-31
as=ask|obj|none	7
as=ask|obj|third	6
as=ask|obl|name	-39
as=ask|pass ccomp|none	17
as=ask|pass obl|none	13
as=ask|pass subj+ccomp|none	-7
as=ask|pass subj+obl|none	-6
as=ask|quote|name	-15
as=assert|according amid|name	6
as=assert|according amid|noun	-5
as=assert|according first|noun	25
as=assert|advcl|noun	14
as=assert|advcl|thing	-5
as=assert|as|name	45
as=assert|as|noun	29
as=assert|beside|name	-28
as=assert|beside|noun	37
as=assert|beside|third	5
as=assert|ccomp|first	-17
as=assert|ccomp|none	-101
as=assert|ccomp|noun	16
as=assert|ccomp|other	18
as=assert|ccomp|second	-6
as=assert|ccomp|thing	21
as=assert|ccomp|third	17
as=assert|ccomp|who	22
as=assert|insert|first	-28
as=assert|insert|name	39
as=assert|insert|noun	48
as=assert|insert|other	-28
as=assert|insert|third	16
as=assert|light n|name	-27
as=assert|light n|noun	-11
as=assert|light n|thing	33
as=assert|light n|third	-7
as=assert|light v|name	-31
as=assert|light v|noun	-45
as=assert|n be pred|none	-16
as=assert|n|name	-18
as=assert|n|none	28
as=assert|n|third	25
as=assert|obj to|name	-22
as=assert|obj to|noun	-55
as=assert|obj to|third	-13
as=assert|obj+ccomp|name	25
as=assert|obj+ccomp|none	-20
as=assert|obj+ccomp|noun	35
as=assert|obj+ccomp|third	15
as=assert|obj+xcomp|name	22
as=assert|obj+xcomp|none	-21
as=assert|obj+xcomp|noun	-19
as=assert|obj+xcomp|third	22
as=assert|obj+xcomp|who	9
as=assert|obj+|name	13
as=assert|obj+|noun	29
as=assert|obj+|thing	24
as=assert|obj+|third	-5
as=assert|obj+|who	14
as=assert|obj|first	-16
as=assert|obj|name	14
as=assert|obj|none	-47
as=assert|obj|noun	24
as=assert|obj|other	22
as=assert|obj|thing	34
as=assert|obj|third	7
as=assert|obj|who	14
as=assert|obl|first	11
as=assert|obl|name	-28
as=assert|obl|none	-15
as=assert|obl|noun	25
as=assert|obl|other	19
as=assert|obl|thing	21
as=assert|obl|third	-17
as=assert|obl|who	-11
as=assert|pass noun|name	-12
as=assert|pass noun|noun	21
as=assert|pass obl|noun	-9
as=assert|pass subj+ccomp|none	-25
as=assert|pass subj+obl|none	-5
as=assert|pass subj+xcomp|none	26
as=assert|pass subj|name	25
as=assert|pass subj|none	27
as=assert|pass subj|noun	25
as=assert|quote|name	8
as=assert|quote|none	-34
as=assert|quote|thing	-26
as=assert|quote|third	6
as=assert|quote|who	8
as=assert|subj+xcomp|none	-41
as=assert|xcomp|name	20
as=assert|xcomp|none	5
as=assert|xcomp|noun	-13
as=assert|xcomp|thing	8
as=assert|xcomp|third	-45
as=assert|xcomp|who	34
as=believe|a|name	-5
as=believe|a|noun	23
as=believe|beside|first	-14
as=believe|beside|noun	-12
as=believe|ccomp|name	-37
as=believe|ccomp|none	9
as=believe|ccomp|noun	20
as=believe|ccomp|second	12
as=believe|ccomp|thing	-17
as=believe|ccomp|third	-11
as=believe|ccomp|who	-15
as=believe|insert|noun	19
as=believe|insert|second	-7
as=believe|insert|third	-9
as=believe|light n|name	14
as=believe|light n|noun	-13
as=believe|light n|third	10
as=believe|light v|name	20
as=believe|n be pred|none	28
as=believe|n|none	28
as=believe|n|noun	-27
as=believe|n|third	16
as=believe|obj+ccomp|name	7
as=believe|obj+ccomp|none	7
as=believe|obj+ccomp|third	19
as=believe|obj+xcomp|name	-20
as=believe|obj+xcomp|noun	19
as=believe|obj+xcomp|third	9
as=believe|obj+|name	-9
as=believe|obj+|noun	-29
as=believe|obj+|third	13
as=believe|obj|name	25
as=believe|obj|none	-22
as=believe|obj|second	-7
as=believe|obj|third	28
as=believe|obl|noun	19
as=believe|obl|third	11
as=believe|pass advcl|none	35
as=believe|pass beside|none	-9
as=believe|pass obl|none	29
as=believe|pass subj+obl|none	10
as=believe|pass subj+xcomp|none	26
as=believe|pass subj|none	-16
as=believe|pass xcomp|none	-5
as=believe|quote|name	-19
as=believe|subj+xcomp|none	-15
as=believe|xcomp|name	-9
as=believe|xcomp|third	-18
as=believe|xcomp|who	31
as=deny|ccomp|name	-9
as=deny|obj to|name	-11
as=deny|obj+|name	-16
as=deny|obj|name	35
as=deny|obj|noun	25
as=deny|obj|third	30
as=deny|pass subj+obl|none	-13
as=deny|pass subj|none	44
as=intend|as|name	8
as=intend|a|name	-5
as=intend|a|noun	42
as=intend|ccomp|name	-17
as=intend|ccomp|noun	-38
as=intend|insert|first	20
as=intend|light n|name	14
as=intend|light n|noun	38
as=intend|light v|name	24
as=intend|light v|noun	8
as=intend|light v|third	-9
as=intend|n be pred|none	-14
as=intend|n|name	-22
as=intend|n|none	7
as=intend|n|noun	-17
as=intend|n|third	11
as=intend|obj+xcomp|name	15
as=intend|obj+xcomp|noun	23
as=intend|obj+xcomp|third	9
as=intend|obj+|name	6
as=intend|obj|name	-10
as=intend|obj|noun	-14
as=intend|obj|third	11
as=intend|obj|who	-23
as=intend|obl|name	11
as=intend|obl|noun	11
as=intend|pass noun|none	-19
as=intend|pass subj+obl|none	-10
as=intend|pass subj|none	-10
as=intend|pass xcomp|none	22
as=intend|quote|name	14
as=intend|quote|third	-14
as=intend|subj+xcomp|none	-51
as=intend|xcomp|none	-18
as=intend|xcomp|second	6
as=intend|xcomp|thing	5
as=intend|xcomp|who	9
as=praise|light n|third	-36
as=praise|light v|third	25
as=praise|n|name	33
as=praise|obj to|name	-58
as=praise|obj to|noun	-16
as=praise|obj to|third	-23
as=praise|obj+|name	39
as=praise|obj+|noun	23
as=praise|obj+|third	43
as=praise|obj|name	19
as=praise|obj|none	-20
as=praise|obj|noun	15
as=praise|obj|thing	32
as=praise|obj|third	10
as=praise|obj|who	-8
as=praise|quote|name	-28
as=promise|ccomp|name	21
as=promise|ccomp|none	11
as=promise|ccomp|third	8
as=promise|light n|name	22
as=promise|light n|third	-37
as=promise|n|name	54
as=promise|n|third	20
as=promise|obj to|third	5
as=promise|obj+|name	8
as=promise|obj+|third	-24
as=promise|obj|name	16
as=promise|obj|none	-6
as=promise|obj|noun	-8
as=promise|obj|thing	15
as=promise|obj|third	32
as=promise|pass advcl|none	-15
as=promise|pass obj|none	11
as=promise|pass subj+obl|none	-10
as=promise|pass subj|none	-18
as=promise|quote|name	-15
as=promise|quote|third	-28
as=promise|subj+xcomp|none	-73
as=promise|xcomp|name	37
as=promise|xcomp|noun	-9
as=promise|xcomp|third	37
as=promise|xcomp|who	-38
as=refuse|light n|third	-11
as=refuse|light v|third	21
as=refuse|n|none	29
as=refuse|n|third	12
as=refuse|obj to|name	-22
as=refuse|obj+|noun	22
as=refuse|obj|name	43
as=refuse|obj|noun	5
as=refuse|obj|third	-23
as=refuse|obj|who	18
as=refuse|obl|noun	9
as=refuse|subj+xcomp|none	-63
as=refuse|xcomp|name	11
as=refuse|xcomp|noun	27
as=refuse|xcomp|who	-29
as=request|advcl|name	13
as=request|advcl|noun	20
as=request|ccomp|none	-17
as=request|light n|name	16
as=request|light v|name	-35
as=request|n|name	17
as=request|n|none	-30
as=request|n|noun	11
as=request|n|third	16
as=request|obj to|name	-55
as=request|obj to|noun	18
as=request|obj to|third	-9
as=request|obj+xcomp|name	9
as=request|obj+xcomp|thing	-20
as=request|obj+|name	5
as=request|obj+|who	11
as=request|obj|none	34
as=request|obj|noun	-6
as=request|obj|thing	14
as=request|obl|name	-6
as=request|obl|noun	27
as=request|obl|who	20
as=request|pass advcl|none	9
as=request|pass obl|none	11
as=request|pass obl|noun	11
as=request|pass subj+obl|none	24
as=request|pass subj+xcomp|none	-8
as=request|pass xcomp|none	39
as=request|subj+xcomp|none	-77
as=request|xcomp|name	24
as=request|xcomp|none	-10
as=request|xcomp|noun	19
as=request|xcomp|thing	-35
as=request|xcomp|who	-20
as=threaten|subj+xcomp|none	-12
as=threaten|xcomp|name	9
as=warn|ccomp|name	-31
as=warn|ccomp|noun	18
as=warn|ccomp|third	34
as=warn|obl|name	5
aux=be	14
aux=be|a	29
aux=be|as	-27
aux=be|beside	10
aux=be|ccomp	24
aux=be|insert	-31
aux=be|obj	-5
aux=be|obj+	13
aux=be|obj+xcomp	-49
aux=be|obl	25
aux=be|pass as	-28
aux=be|pass beside	-21
aux=be|pass ccomp	55
aux=be|pass insert	-27
aux=be|pass noun	-60
aux=be|pass obj	30
aux=be|pass obj to	-9
aux=be|pass obj+	-16
aux=be|pass obl	-20
aux=be|pass subj	14
aux=be|pass subj+ccomp	-19
aux=be|pass subj+xcomp	26
aux=be|pass xcomp	-15
aux=be|subj+xcomp	-29
aux=be|xcomp	31
aux=can	-7
aux=can|a	-7
aux=can|obj to	-5
aux=can|pass advcl	-13
aux=can|pass obl	-19
aux=can|pass subj	-55
aux=can|pass subj+obl	-14
aux=can|xcomp	29
aux=could	-45
aux=could|a	-20
aux=could|ccomp	-8
aux=could|obj	-31
aux=could|obj+	18
aux=could|obj+xcomp	-17
aux=could|obl	-18
aux=could|pass subj	17
aux=do	17
aux=do|advcl	-25
aux=do|beside	-28
aux=do|ccomp	23
aux=do|insert	-18
aux=do|obj	37
aux=do|obj to	-41
aux=do|obj+ccomp	8
aux=do|xcomp	-11
aux=get	6
aux=get|pass subj	-17
aux=get|pass subj+obl	7
aux=have	-9
aux=have|a	8
aux=have|advcl	10
aux=have|as	12
aux=have|beside	-32
aux=have|ccomp	35
aux=have|insert	-18
aux=have|n	-9
aux=have|obj	-7
aux=have|obj to	-10
aux=have|obj+	-18
aux=have|obj+ccomp	-23
aux=have|obj+xcomp	24
aux=have|pass ccomp	8
aux=have|pass noun	-31
aux=have|pass obl	-29
aux=have|pass subj+obl	-21
aux=have|pass subj+xcomp	-26
aux=have|pass xcomp	-9
aux=have|quote	32
aux=have|subj+xcomp	8
aux=have|xcomp	18
aux=may	-21
aux=may|a	-8
aux=may|advcl	-25
aux=may|ccomp	6
aux=may|obj	10
aux=may|obj+	-7
aux=may|subj+xcomp	-7
aux=might	-30
aux=might|obj+	-16
aux=might|pass subj	-14
aux=might|subj+xcomp	7
aux=might|xcomp	-24
aux=must|obj	14
aux=should	-36
aux=should|a	19
aux=should|n	12
aux=should|obj	-16
aux=should|obj+	-7
aux=should|obl	-25
aux=should|pass advcl	-6
aux=should|pass subj	-19
aux=should|xcomp	24
aux=will	-30
aux=will|a	-69
aux=will|n	-5
aux=will|obj	22
aux=will|obj to	-26
aux=will|pass obl	8
aux=will|pass subj+xcomp	-12
aux=will|quote	-28
aux=will|subj+xcomp	-11
aux=will|xcomp	9
aux=would	6
aux=would|a	-20
aux=would|advcl	19
aux=would|ccomp	-5
aux=would|obj	-29
aux=would|obj+	6
aux=would|obj+ccomp	5
aux=would|obl	15
aux=would|pass subj	-19
aux=would|quote	8
aux=would|subj+xcomp	-34
aux=would|xcomp	44
bias	-73
by noun	-106
by noun ad	-18
by noun campaign	-10
by noun report	-18
by noun report|obj	-12
by noun statement	-60
by noun statement|ccomp	-49
by noun|ccomp	-31
by noun|obj	-14
by noun|obj+	-32
by noun|obl	-34
by noun|xcomp	-32
by subject	9
by subject ad	-19
by subject ad|obj	-5
by subject campaign	-22
by subject report	10
by subject report|obj	22
by subject statement	52
by subject statement|ccomp	27
by subject statement|obj	36
by subject|ccomp	21
by subject|obj	-10
by subject|obj+	38
by subject|obj+xcomp	-40
by subject|xcomp	6
c=ability	15
c=abortion	5
c=absenc	16
c=abus	27
c=acces	-6
c=accomplishment	30
c=accord	28
c=accusation	38
c=achievement	41
c=action	9
c=activist	-27
c=activity	17
c=actor	-6
c=administration	24
c=advic	31
c=adviser	-62
c=advocat	-13
c=afternoon	-24
c=ag	-23
c=agenda	-18
c=agreement	51
c=aid	-37
c=aim	20
c=aircraft	-10
c=airport	-5
c=airstrik	7
c=alarm	-10
c=allegation	16
c=ally	7
c=alternativ	34
c=ambition	7
c=amendment	16
c=amount	5
c=analyst	-21
c=announcement	9
c=answer	42
c=anxiety	17
c=apology	27
c=appearanc	-33
c=applicant	-6
c=appointment	27
c=approach	29
c=approval	25
c=argument	63
c=army	-14
c=arrest	23
c=articl	-11
c=assault	36
c=assessment	31
c=assistanc	14
c=assuranc	-15
c=asylum	43
c=attack	23
c=attempt	15
c=attend	-22
c=attention	-66
c=attorney	-10
c=audienc	-9
c=aura	9
c=author	-13
c=authority	-12
c=averag	-13
c=award	-23
c=ballot	-13
c=ban	6
c=bank	-6
c=banker	-10
c=bas	-64
c=basis	-6
c=beer	-17
c=benchmark	-20
c=bid	9
c=bil	60
c=billion	-8
c=billionair	52
c=biography	-6
c=bit	9
c=blow	6
c=board	-18
c=bombing	9
c=boo	-10
c=border	-44
c=bos	-10
c=brand	-9
c=breakfast	10
c=briefing	-10
c=broadcast	-7
c=brother	10
c=building	-13
c=bulwark	-10
c=burden	7
c=busines	-6
c=businessman	21
c=calendar	-14
c=camera	-5
c=campaign	-14
c=candidacy	10
c=car	14
c=card	-34
c=cas	-41
c=cash	-7
c=caucus	-42
c=caus	17
c=cellphon	6
c=center	-22
c=century	-8
c=chair	6
c=challenger	23
c=champion	11
c=chanc	12
c=chang	41
c=channel	-11
c=chant	9
c=chaos	-24
c=character	33
c=charg	54
c=check	-35
c=cheer	-20
c=chief	6
c=choic	27
c=church	-5
c=circl	-21
c=circumstanc	-9
c=citizen	10
c=claim	31
c=clash	8
c=climat	24
c=clip	-24
c=colleagu	-28
c=column	-50
c=comeback	7
c=comment	27
c=commit	6
c=comparison	20
c=complaint	11
c=compound	-17
c=compromis	7
c=concern	8
c=condition	-55
c=conferenc	-48
c=confidenc	-5
c=connection	55
c=consequenc	9
c=conservativ	-15
c=consideration	12
c=constituency	-10
c=content	-15
c=contention	9
c=contest	-9
c=contrast	20
c=contribution	-18
c=convention	-22
c=conversation	7
c=cooperation	31
c=corner	-16
c=correspondenc	8
c=corruption	7
c=country	-25
c=county	-8
c=court	-5
c=coverag	11
c=crash	5
c=creation	13
c=credential	5
c=credit	-9
c=crim	10
c=crisis	7
c=criticism	13
c=critiqu	18
c=crowd	-8
c=cycl	-18
c=damag	31
c=dat	-18
c=data	10
c=day	-40
c=deal	9
c=death	23
c=debat	-16
c=debt	-27
c=decad	-35
c=defeat	27
c=deficit	-24
c=degr	-37
c=delay	-32
c=delegat	-76
c=delegation	-6
c=delivery	10
c=deportation	15
c=desir	15
c=detail	-7
c=development	-21
c=devotion	9
c=digit	-13
c=dinner	23
c=diplomat	-8
c=direction	6
c=director	14
c=disaster	28
c=disclosur	-6
c=discours	17
c=discrimination	17
c=discussion	25
c=diseas	12
c=disgrac	13
c=disput	32
c=distinction	18
c=district	-30
c=diversity	5
c=divid	-16
c=division	-31
c=document	17
c=documentary	25
c=dollar	9
c=domain	6
c=dominanc	8
c=donation	14
c=door	-36
c=doubt	-17
c=dozen	-6
c=dream	12
c=dynamic	-9
c=e-mail	7
c=economics	12
c=ed	10
c=edg	-20
c=education	7
c=effort	-6
c=election	-13
c=electorat	-56
c=email	-17
c=emphasis	16
c=encounter	5
c=endorsement	12
c=enemy	10
c=energy	-14
c=episod	-17
c=era	-13
c=erosion	-11
c=error	-9
c=establishment	24
c=ethics	10
c=ethnicity	9
c=evening	15
c=event	-26
c=evidenc	62
c=exampl	23
c=exception	-28
c=exchang	-33
c=excitement	-7
c=experienc	33
c=experiment	-12
c=expert	-25
c=expression	36
c=ey	-19
c=f	-21
c=fac	12
c=fact	10
c=factor	21
c=failur	20
c=fal	-32
c=fat	-29
c=father	-39
c=fault	-9
c=favor	9
c=fear	-12
c=featur	-8
c=feet	-9
c=feud	-7
c=fight	8
c=fighter	-11
c=film	22
c=final	-6
c=finding	38
c=finger	-19
c=finish	30
c=firearm	5
c=firm	-42
c=fit	19
c=fitnes	18
c=flag	-11
c=focus	26
c=food	-11
c=forc	-13
c=forecast	-18
c=form	-39
c=foundation	21
c=friend	-18
c=frustration	32
c=fund	-17
c=funding	5
c=fundraiser	-9
c=fury	-12
c=futur	-10
c=gallon	-12
c=gap	5
c=gasp	-24
c=gathering	-9
c=gã1	23
c=gender	20
c=generator	-18
c=getter	5
c=goal	-5
c=goer	-20
c=government	-10
c=governor	-42
c=grab	-14
c=green	-17
c=ground	5
c=group	-25
c=growth	-28
c=gun	-18
c=hal	-21
c=half	-10
c=hand	-6
c=handful	-17
c=head	-25
c=headlin	-28
c=headquarters	-31
c=hearing	-28
c=heart	-30
c=heat	-6
c=heel	-9
c=heritag	-11
c=history	6
c=hit	-30
c=hom	-5
c=hometown	10
c=hop	-27
c=hour	-50
c=humility	7
c=hundred	-18
c=hunt	17
c=husband	-14
c=icon	31
c=idea	-7
c=identity	56
c=ideology	7
c=imag	26
c=immigrant	35
c=immigration	9
c=impact	28
c=import	8
c=importanc	-8
c=improvement	7
c=incident	39
c=inclination	9
c=indictment	-12
c=industry	-9
c=inequality	-7
c=inequity	28
c=influenc	29
c=information	31
c=initiativ	-35
c=inquiry	-26
c=instanc	28
c=insult	23
c=interaction	-17
c=interest	24
c=internment	-9
c=investigation	-15
c=investment	35
c=investor	-36
c=invitation	-9
c=involvement	20
c=island	-28
c=issu	22
c=item	-11
c=job	15
c=jok	47
c=journalism	-21
c=journalist	7
c=judgment	-7
c=justic	45
c=label	7
c=lack	15
c=languag	-19
c=lawsuit	-27
c=lead	-19
c=leader	-24
c=leav	10
c=legislation	25
c=legislatur	6
c=lesson	19
c=letter	-35
c=liability	-8
c=liar	14
c=light	-9
c=list	6
c=listing	-5
c=loan	-10
c=location	-13
c=look	-19
c=los	-25
c=magazin	8
c=mail	9
c=majority	-16
c=maker	-12
c=map	-14
c=march	7
c=margin	-62
c=market	-8
c=marriag	27
c=massacr	17
c=mat	7
c=match	-5
c=material	11
c=matter	6
c=mayor	-36
c=mean	7
c=measur	61
c=meeting	-7
c=member	-23
c=memo	-7
c=men	-38
c=merger	14
c=messag	22
c=microphon	-17
c=migration	6
c=mind	8
c=minut	-35
c=missil	-14
c=mission	-27
c=mistak	-10
c=mix	8
c=model	15
c=moderator	-24
c=mogul	27
c=moment	-23
c=money	-9
c=month	-92
c=mood	-7
c=morning	-19
c=movement	46
c=murder	43
c=nam	14
c=nation	-20
c=need	17
c=negotiation	21
c=neighbor	5
c=network	-38
c=news	10
c=newspaper	-8
c=night	-59
c=nightclub	-27
c=nod	9
c=nominating	14
c=number	-21
c=of	-12
c=offens	-16
c=offer	20
c=offic	-73
c=official	-57
c=on	-41
c=onslaught	-13
c=opening	-22
c=operation	6
c=opinion	33
c=opponent	-27
c=opportunity	-28
c=opposition	37
c=optimism	7
c=order	-26
c=organization	-65
c=orthodoxy	-11
c=other	7
c=outcom	29
c=outlet	-17
c=outsider	14
c=overhaul	21
c=pag	-57
c=pair	-11
c=pal	-6
c=park	8
c=parliament	9
c=participation	5
c=partner	-24
c=party	-14
c=pas	-5
c=payment	18
c=peac	6
c=peopl	-55
c=percent	-85
c=performanc	-17
c=period	-10
c=petition	18
c=phon	-15
c=photo	18
c=phras	22
c=pictur	16
c=piec	8
c=plac	-13
c=plan	29
c=platform	-9
c=play	-15
c=pledg	-12
c=podcast	-20
c=point	-7
c=pol	-67
c=policy	14
c=politician	-17
c=politics	7
c=polling	13
c=pollster	17
c=popularity	-8
c=portion	9
c=position	39
c=possibility	26
c=power	-19
c=prais	6
c=predecessor	-10
c=prediction	41
c=preferenc	20
c=pres	-15
c=presenc	-18
c=presidency	-15
c=president	16
c=preview	-36
c=pric	18
c=primary	-39
c=priority	12
c=procedur	22
c=product	-17
c=profil	-24
c=progressiv	12
c=project	-24
c=promis	8
c=proof	-28
c=proposal	45
c=proposition	-14
c=prosecution	7
c=prosecutor	-13
c=prospect	8
c=protest	-17
c=provision	18
c=public	-20
c=push	-6
c=qualification	18
c=quality	11
c=quarter	-26
c=quot	-20
c=racism	8
c=rally	-100
c=rank	-15
c=rap	11
c=rat	-14
c=rating	-16
c=re-election	8
c=reach	-27
c=reaction	-8
c=reality	6
c=reason	24
c=reception	-14
c=recommendation	24
c=record	8
c=reduction	25
c=reelection	10
c=reflection	17
c=reform	13
c=refug	-24
c=regim	-8
c=region	-8
c=regulation	24
c=releas	11
c=relief	-8
c=remark	36
c=reminder	20
c=replacement	-6
c=report	19
c=reporter	5
c=reputation	-10
c=request	24
c=resident	-20
c=resistanc	33
c=resolution	-12
c=resourc	-9
c=respect	-11
c=respondent	-6
c=respons	42
c=result	10
c=resum	-22
c=review	23
c=revolution	18
c=right	13
c=ris	18
c=risk	11
c=rival	-12
c=road	-8
c=rol	44
c=room	-40
c=root	11
c=rul	16
c=ruling	18
c=rumor	29
c=run	14
c=runner	23
c=sal	-48
c=scandal	10
c=schedul	-9
c=school	-16
c=scienc	9
c=scor	-19
c=screen	-17
c=scrutiny	-16
c=search	27
c=seat	-7
c=secretary	-18
c=section	-11
c=senator	-67
c=sens	17
c=sentenc	31
c=sentiment	7
c=series	-21
c=server	-32
c=servic	-35
c=sexism	6
c=shap	-8
c=shar	-36
c=sheet	-8
c=shift	-26
c=shirt	-13
c=show	-50
c=sign	-44
c=signal	14
c=significanc	18
c=silenc	6
c=simulation	21
c=sister	8
c=sit	-16
c=situation	25
c=skepticism	-16
c=slogan	-6
c=smil	-10
c=solution	14
c=son	6
c=sourc	-30
c=spac	-34
c=speaker	-13
c=speculation	-14
c=speech	-38
c=spending	31
c=spot	10
c=spotlight	-16
c=staf	-7
c=stag	-19
c=stamp	-13
c=standard	9
c=start	-43
c=stat	-45
c=statement	-15
c=station	-17
c=sticker	24
c=stor	-27
c=story	-6
c=strain	-20
c=strategist	-26
c=strategy	7
c=streak	-19
c=street	-25
c=strength	-27
c=stretch	-13
c=stronghold	-13
c=structur	-6
c=struggl	28
c=student	-21
c=styl	-23
c=subject	34
c=succes	21
c=suggestion	57
c=suit	7
c=summer	-27
c=superdelegat	-5
c=support	16
c=supporter	-41
c=surg	-30
c=surpris	-33
c=survey	-38
c=system	39
c=tabl	-38
c=tactic	6
c=tal	-22
c=talk	15
c=tarif	5
c=task	-30
c=tax	12
c=team	-26
c=television	-32
c=temperament	41
c=ten	-15
c=tendency	-24
c=tension	10
c=tenur	-13
c=term	21
c=territory	-33
c=terrorism	-5
c=terrorist	9
c=testimony	19
c=text	24
c=theft	13
c=thing	-13
c=thinking	-29
c=threat	32
c=tim	-23
c=ton	-18
c=topic	41
c=tour	-25
c=trad	8
c=trail	-72
c=training	-7
c=treatment	24
c=trend	22
c=tribut	6
c=turn	-24
c=turnout	-6
c=tweet	-13
c=uncertainty	6
c=unit	-6
c=unity	20
c=updat	-9
c=valu	29
c=variety	9
c=ventur	17
c=venu	-6
c=victim	5
c=victory	-6
c=video	-51
c=view	39
c=violation	24
c=violenc	-8
c=vision	-11
c=voic	7
c=vot	-8
c=voter	-48
c=voting	13
c=war	-5
c=water	-6
c=waterboarding	8
c=wav	-24
c=wealth	16
c=weapon	8
c=websit	-55
c=wedding	-14
c=week	-11
c=weekend	-15
c=wif	-9
c=wil	-11
c=willingnes	10
c=win	-13
c=wing	-19
c=winner	20
c=wish	-16
c=women	-14
c=word	13
c=work	-52
c=worker	-25
c=world	-44
c=worry	13
c=writer	-8
c=year	-64
conditional	-25
content first|according amid	-50
content first|as	-96
content first|ccomp	-76
content first|insert	-78
content first|n be pred	-48
content first|obj	-42
content first|obj+ccomp	-101
content first|pass as	-15
content first|pass ccomp	-9
content first|pass insert	-32
content first|pass noun	-7
content first|quote	-8
cue in quotation	-185
cue in quotation|a	14
cue in quotation|ccomp	-51
cue in quotation|insert	-21
cue in quotation|light n	-17
cue in quotation|n	-6
cue in quotation|obj	-89
cue in quotation|obj to	-10
cue in quotation|obj+xcomp	-5
cue in quotation|obl	-53
cue in quotation|xcomp	-10
frame=ccomp+iobj+nsubj+parataxis|beside/other	-24
frame=ccomp+iobj+nsubj|ccomp/bare	42
frame=ccomp+iobj+nsubj|ccomp/nonfinite	54
frame=ccomp+iobj+nsubj|ccomp/that	33
frame=ccomp+iobj+nsubj|obl/in	-8
frame=ccomp+iobj+nsubj|obl/on	-9
frame=ccomp+iobj+nsubj|quote/before other	-73
frame=ccomp+iobj|ccomp/bare	-37
frame=ccomp+iobj|ccomp/that	18
frame=ccomp+iobj|ccomp/wh	-26
frame=ccomp+iobj|quote/after	29
frame=ccomp+nsubj+obj|ccomp/bare	-58
frame=ccomp+nsubj+obj|ccomp/nonfinite	-83
frame=ccomp+nsubj+obj|ccomp/that	-27
frame=ccomp+nsubj+obj|obj	-119
frame=ccomp+nsubj+obj|obj+ccomp/nonfinite	12
frame=ccomp+nsubj+obj|obj+ccomp/that	-14
frame=ccomp+nsubj+obj|quote/after	-17
frame=ccomp+nsubj+parataxis|beside/,	-34
frame=ccomp+nsubj+xcomp|xcomp/ing	-23
frame=ccomp+nsubj:pass|pass ccomp/bare	-15
frame=ccomp+nsubj:pass|pass subj	-49
frame=ccomp+nsubj:pass|pass subj+ccomp/bare	-15
frame=ccomp+nsubj|a/bare	46
frame=ccomp+nsubj|a/that	53
frame=ccomp+nsubj|advcl/after	-20
frame=ccomp+nsubj|advcl/as	-5
frame=ccomp+nsubj|as	-66
frame=ccomp+nsubj|ccomp/bare	52
frame=ccomp+nsubj|ccomp/if	46
frame=ccomp+nsubj|ccomp/nonfinite	60
frame=ccomp+nsubj|ccomp/that	29
frame=ccomp+nsubj|ccomp/wh	22
frame=ccomp+nsubj|insert	-97
frame=ccomp+nsubj|obl/about	-27
frame=ccomp+nsubj|obl/according	-9
frame=ccomp+nsubj|obl/after	-15
frame=ccomp+nsubj|obl/at	-50
frame=ccomp+nsubj|obl/during	-20
frame=ccomp+nsubj|obl/for	-41
frame=ccomp+nsubj|obl/in	-57
frame=ccomp+nsubj|obl/of	-59
frame=ccomp+nsubj|obl/on	-70
frame=ccomp+nsubj|obl/to	-47
frame=ccomp+nsubj|obl/with	-23
frame=ccomp+nsubj|quote/after	-29
frame=ccomp+nsubj|quote/before ,	-53
frame=ccomp+nsubj|quote/before :	-13
frame=ccomp+nsubj|quote/before other	-42
frame=ccomp+obj|ccomp/bare	-100
frame=ccomp+obj|ccomp/nonfinite	-21
frame=ccomp+obj|obj	-40
frame=ccomp+obj|obj+ccomp/bare	8
frame=ccomp+obj|quote/after	53
frame=ccomp+parataxis|beside/other	-11
frame=ccomp|a/bare	6
frame=ccomp|a/that	24
frame=ccomp|ccomp/bare	-28
frame=ccomp|ccomp/nonfinite	-10
frame=ccomp|ccomp/that	-25
frame=ccomp|ccomp/wh	22
frame=ccomp|pass ccomp/if	-6
frame=ccomp|pass ccomp/that	22
frame=ccomp|quote/after	-48
frame=csubj+obj|ccomp/nonfinite	-26
frame=csubj+obj|obj	-35
frame=csubj+obj|obj+ccomp/nonfinite	-54
frame=csubj:pass|pass ccomp/that	14
frame=csubj|ccomp/nonfinite	-10
frame=csubj|n/for	11
frame=iobj+nsubj+obj|obj	39
frame=iobj+nsubj+parataxis|beside/other	13
frame=iobj+nsubj+xcomp|subj+xcomp/to	-56
frame=iobj+nsubj+xcomp|xcomp/to	49
frame=iobj+nsubj|advcl/of	16
frame=iobj+nsubj|insert	35
frame=iobj+nsubj|obl/about	36
frame=iobj+nsubj|obl/on	-8
frame=iobj+nsubj|obl/with	34
frame=iobj+nsubj|quote/before other	15
frame=iobj+obj|obj	-17
frame=iobj+xcomp|xcomp/to	16
frame=iobj|obl/with	-13
frame=nsubj+nsubj:outer+obj|obj	35
frame=nsubj+nsubj:outer+xcomp|subj+xcomp/to	20
frame=nsubj+obj+parataxis+xcomp|xcomp/pred	-11
frame=nsubj+obj+parataxis+xcomp|xcomp/to	-5
frame=nsubj+obj+parataxis|beside/,	7
frame=nsubj+obj+parataxis|beside/other	-23
frame=nsubj+obj+parataxis|obj	6
frame=nsubj+obj+parataxis|obj to/	22
frame=nsubj+obj+parataxis|obj to/for	-22
frame=nsubj+obj+parataxis|obj to/to	-13
frame=nsubj+obj+parataxis|obj+/for	17
frame=nsubj+obj+parataxis|obj+/from	-7
frame=nsubj+obj+parataxis|quote/before other	-19
frame=nsubj+obj+xcomp|insert	-5
frame=nsubj+obj+xcomp|obj	-65
frame=nsubj+obj+xcomp|obj to/	-18
frame=nsubj+obj+xcomp|obj+/	-17
frame=nsubj+obj+xcomp|obj+xcomp/ing	7
frame=nsubj+obj+xcomp|obj+xcomp/pred	28
frame=nsubj+obj+xcomp|obj+xcomp/to	-7
frame=nsubj+obj+xcomp|quote/before other	-45
frame=nsubj+obj+xcomp|xcomp/ing	-16
frame=nsubj+obj+xcomp|xcomp/pred	-66
frame=nsubj+obj+xcomp|xcomp/to	-67
frame=nsubj+obj+xcomp|xcomp/verb	-47
frame=nsubj+obj|as	-52
frame=nsubj+obj|insert	-81
frame=nsubj+obj|obj	35
frame=nsubj+obj|obj to/	-43
frame=nsubj+obj|obj to/about	45
frame=nsubj+obj|obj to/although	-16
frame=nsubj+obj|obj to/around	9
frame=nsubj+obj|obj to/because	-32
frame=nsubj+obj|obj to/behind	11
frame=nsubj+obj|obj to/by	-23
frame=nsubj+obj|obj to/despite	-6
frame=nsubj+obj|obj to/from	13
frame=nsubj+obj|obj to/if	-16
frame=nsubj+obj|obj to/that	11
frame=nsubj+obj|obj to/though	-24
frame=nsubj+obj|obj to/through	-15
frame=nsubj+obj|obj to/to	21
frame=nsubj+obj|obj to/toward	9
frame=nsubj+obj|obj to/under	-7
frame=nsubj+obj|obj to/with	5
frame=nsubj+obj|obj+/	-12
frame=nsubj+obj|obj+/according	-16
frame=nsubj+obj|obj+/although	-36
frame=nsubj+obj|obj+/among	-11
frame=nsubj+obj|obj+/around	-7
frame=nsubj+obj|obj+/because	-13
frame=nsubj+obj|obj+/between	31
frame=nsubj+obj|obj+/by	-7
frame=nsubj+obj|obj+/despite	-25
frame=nsubj+obj|obj+/for	5
frame=nsubj+obj|obj+/from	15
frame=nsubj+obj|obj+/if	10
frame=nsubj+obj|obj+/including	14
frame=nsubj+obj|obj+/into	10
frame=nsubj+obj|obj+/of	23
frame=nsubj+obj|obj+/out of	13
frame=nsubj+obj|obj+/over	36
frame=nsubj+obj|obj+/though	-9
frame=nsubj+obj|obj+/through	-13
frame=nsubj+obj|obj+/to	5
frame=nsubj+obj|obj+/under	-13
frame=nsubj+obj|quote/after	-21
frame=nsubj+obj|quote/before ,	24
frame=nsubj+obj|quote/before other	26
frame=nsubj+parataxis+xcomp|beside/,	-15
frame=nsubj+parataxis+xcomp|beside/other	-27
frame=nsubj+parataxis+xcomp|subj+xcomp/pred	-23
frame=nsubj+parataxis+xcomp|subj+xcomp/to	15
frame=nsubj+parataxis|a/about	-8
frame=nsubj+parataxis|a/in	-9
frame=nsubj+parataxis|beside/other	35
frame=nsubj+parataxis|obl/about	-21
frame=nsubj+parataxis|obl/as	-6
frame=nsubj+parataxis|obl/at	-9
frame=nsubj+parataxis|obl/for	8
frame=nsubj+parataxis|obl/in	-12
frame=nsubj+parataxis|obl/on	-8
frame=nsubj+xcomp|a/to	-17
frame=nsubj+xcomp|advcl/as	-27
frame=nsubj+xcomp|advcl/if	-29
frame=nsubj+xcomp|advcl/to	18
frame=nsubj+xcomp|as	-37
frame=nsubj+xcomp|insert	-50
frame=nsubj+xcomp|obl/for	-38
frame=nsubj+xcomp|obl/in	-6
frame=nsubj+xcomp|obl/on	-33
frame=nsubj+xcomp|quote/after	-29
frame=nsubj+xcomp|quote/before ,	-7
frame=nsubj+xcomp|quote/before other	-47
frame=nsubj+xcomp|subj+xcomp/ing	-29
frame=nsubj+xcomp|subj+xcomp/pred	9
frame=nsubj+xcomp|subj+xcomp/to	-9
frame=nsubj+xcomp|subj+xcomp/verb	-9
frame=nsubj+xcomp|xcomp/ing	37
frame=nsubj+xcomp|xcomp/pred	46
frame=nsubj+xcomp|xcomp/to	28
frame=nsubj+xcomp|xcomp/verb	23
frame=nsubj:outer+obj|obj	-24
frame=nsubj:pass+obj|pass obj	23
frame=nsubj:pass+parataxis+xcomp|pass beside/other	-8
frame=nsubj:pass+parataxis+xcomp|pass xcomp/to	-9
frame=nsubj:pass+parataxis|pass beside/,	11
frame=nsubj:pass+parataxis|pass subj	-19
frame=nsubj:pass+parataxis|pass subj+obl/with	6
frame=nsubj:pass+xcomp|pass noun	-37
frame=nsubj:pass+xcomp|pass subj	-57
frame=nsubj:pass+xcomp|pass subj+xcomp/pred	19
frame=nsubj:pass+xcomp|pass subj+xcomp/to	17
frame=nsubj:pass+xcomp|pass subj+xcomp/verb	-13
frame=nsubj:pass+xcomp|pass xcomp/ing	-7
frame=nsubj:pass+xcomp|pass xcomp/pred	-16
frame=nsubj:pass+xcomp|pass xcomp/to	-77
frame=nsubj:pass|pass advcl/about	30
frame=nsubj:pass|pass advcl/after	-9
frame=nsubj:pass|pass advcl/for	25
frame=nsubj:pass|pass advcl/from	-7
frame=nsubj:pass|pass advcl/of	19
frame=nsubj:pass|pass advcl/on	-9
frame=nsubj:pass|pass advcl/to	-20
frame=nsubj:pass|pass as	-25
frame=nsubj:pass|pass insert	-20
frame=nsubj:pass|pass noun	-46
frame=nsubj:pass|pass obl/about	13
frame=nsubj:pass|pass obl/against	11
frame=nsubj:pass|pass obl/as	-30
frame=nsubj:pass|pass obl/at	-18
frame=nsubj:pass|pass obl/by	-9
frame=nsubj:pass|pass obl/during	-17
frame=nsubj:pass|pass obl/for	18
frame=nsubj:pass|pass obl/from	-8
frame=nsubj:pass|pass obl/in	-69
frame=nsubj:pass|pass obl/of	14
frame=nsubj:pass|pass obl/on	-20
frame=nsubj:pass|pass obl/to	-42
frame=nsubj:pass|pass subj	41
frame=nsubj:pass|pass subj+obl/about	-6
frame=nsubj:pass|pass subj+obl/as	76
frame=nsubj:pass|pass subj+obl/at	-10
frame=nsubj:pass|pass subj+obl/by	-17
frame=nsubj:pass|pass subj+obl/during	-19
frame=nsubj:pass|pass subj+obl/for	6
frame=nsubj:pass|pass subj+obl/from	-28
frame=nsubj:pass|pass subj+obl/in	-49
frame=nsubj:pass|pass subj+obl/into	-10
frame=nsubj:pass|pass subj+obl/of	5
frame=nsubj:pass|pass subj+obl/on	-40
frame=nsubj:pass|pass subj+obl/with	-43
frame=nsubj:pass|quote/before other	9
frame=nsubj|a/about	74
frame=nsubj|a/according	-6
frame=nsubj|a/although	-14
frame=nsubj|a/as	-31
frame=nsubj|a/bare	-27
frame=nsubj|a/because	-36
frame=nsubj|a/by	7
frame=nsubj|a/for	-35
frame=nsubj|a/from	-21
frame=nsubj|a/in	-20
frame=nsubj|a/nonfinite	-81
frame=nsubj|a/of	90
frame=nsubj|a/on	9
frame=nsubj|a/since	-6
frame=nsubj|a/than	-17
frame=nsubj|a/that	-24
frame=nsubj|a/to	18
frame=nsubj|a/when	-21
frame=nsubj|a/while	-17
frame=nsubj|a/with	48
frame=nsubj|advcl/about	39
frame=nsubj|advcl/after	-6
frame=nsubj|advcl/against	38
frame=nsubj|advcl/by	-16
frame=nsubj|advcl/for	32
frame=nsubj|advcl/from	-6
frame=nsubj|advcl/of	7
frame=nsubj|advcl/on	20
frame=nsubj|advcl/that	26
frame=nsubj|advcl/while	-25
frame=nsubj|advcl/with	-40
frame=nsubj|as	37
frame=nsubj|insert	80
frame=nsubj|n/about	-24
frame=nsubj|n/for	-88
frame=nsubj|n/in	-27
frame=nsubj|n/of	-52
frame=nsubj|n/over	7
frame=nsubj|n/that	6
frame=nsubj|n/to	-50
frame=nsubj|obl/about	93
frame=nsubj|obl/according	-26
frame=nsubj|obl/after	22
frame=nsubj|obl/against	69
frame=nsubj|obl/amid	-17
frame=nsubj|obl/among	-13
frame=nsubj|obl/around	10
frame=nsubj|obl/as	42
frame=nsubj|obl/at	17
frame=nsubj|obl/because	-25
frame=nsubj|obl/before	-23
frame=nsubj|obl/behind	44
frame=nsubj|obl/between	-18
frame=nsubj|obl/by	15
frame=nsubj|obl/despite	-15
frame=nsubj|obl/down	-6
frame=nsubj|obl/for	42
frame=nsubj|obl/from	-34
frame=nsubj|obl/into	-34
frame=nsubj|obl/like	-55
frame=nsubj|obl/of	45
frame=nsubj|obl/on	32
frame=nsubj|obl/out of	-9
frame=nsubj|obl/outside	-18
frame=nsubj|obl/over	29
frame=nsubj|obl/since	-34
frame=nsubj|obl/to	24
frame=nsubj|obl/under	-22
frame=nsubj|obl/with	23
frame=nsubj|obl/without	-5
frame=nsubj|pass subj	-40
frame=nsubj|quote/after	80
frame=nsubj|quote/before ,	63
frame=nsubj|quote/before :	35
frame=nsubj|quote/before other	25
frame=obj+parataxis|obj	-52
frame=obj+xcomp|obj	-53
frame=obj+xcomp|obj+xcomp/pred	-16
frame=obj+xcomp|obj+xcomp/to	5
frame=obj+xcomp|quote/before other	10
frame=obj+xcomp|xcomp/ing	-12
frame=obj+xcomp|xcomp/pred	-77
frame=obj+xcomp|xcomp/to	-41
frame=obj+xcomp|xcomp/verb	-61
frame=obj|obj to/	35
frame=obj|obj to/against	-8
frame=obj|obj to/behind	9
frame=obj|obj to/by	8
frame=obj|obj to/for	14
frame=obj|obj to/from	-24
frame=obj|obj to/of	-26
frame=obj|obj to/over	6
frame=obj|obj to/through	-5
frame=obj|obj to/to	-11
frame=obj|obj to/toward	5
frame=obj|obj to/with	-5
frame=obj|obj+/about	10
frame=obj|obj+/across	-12
frame=obj|obj+/because	11
frame=obj|obj+/for	20
frame=obj|obj+/from	-22
frame=obj|obj+/if	-20
frame=obj|obj+/into	-25
frame=obj|obj+/of	-7
frame=obj|obj+/out of	10
frame=obj|obj+/over	-21
frame=obj|obj+/through	-23
frame=obj|obj+/to	6
frame=obj|obj+/with	-20
frame=obj|obj+/within	5
frame=obj|quote/after	-24
frame=obj|quote/before ,	-15
frame=obj|quote/before other	-20
frame=xcomp|a/to	14
frame=xcomp|advcl/to	-7
frame=xcomp|obl/at	10
frame=xcomp|pass noun	7
frame=xcomp|pass xcomp/pred	30
frame=xcomp|pass xcomp/to	71
frame=xcomp|quote/after	-9
frame=xcomp|xcomp/ing	-13
frame=xcomp|xcomp/pred	39
frame=xcomp|xcomp/to	-6
frame=xcomp|xcomp/verb	18
frame=|a/about	26
frame=|a/as	-11
frame=|a/bare	-14
frame=|a/from	-21
frame=|a/in	-10
frame=|a/nonfinite	-5
frame=|a/of	-72
frame=|a/that	-35
frame=|a/to	-35
frame=|a/with	-5
frame=|according amid/whole	18
frame=|according amid/wider	-22
frame=|according first/whole	24
frame=|according last/near	-24
frame=|according last/whole	31
frame=|according last/wider	-23
frame=|advcl/about	15
frame=|advcl/before	-7
frame=|advcl/for	13
frame=|advcl/in	8
frame=|advcl/to	-30
frame=|colon first name	25
frame=|colon first noun	17
frame=|colon name	16
frame=|colon noun	14
frame=|light n/about	67
frame=|light n/about ing	24
frame=|light n/across	-5
frame=|light n/against	48
frame=|light n/as	-67
frame=|light n/at	11
frame=|light n/between	-24
frame=|light n/for	5
frame=|light n/for ing	5
frame=|light n/in	-53
frame=|light n/in ing	15
frame=|light n/including	-43
frame=|light n/like	-25
frame=|light n/of	-16
frame=|light n/on	17
frame=|light n/such	-19
frame=|light n/than	-15
frame=|light n/that	21
frame=|light n/that ing	19
frame=|light n/to	-9
frame=|light n/with	-14
frame=|light v/about	53
frame=|light v/according	-31
frame=|light v/after	-40
frame=|light v/although	-22
frame=|light v/around	5
frame=|light v/as	45
frame=|light v/at	24
frame=|light v/because	-49
frame=|light v/by	-20
frame=|light v/despite	-11
frame=|light v/during	-7
frame=|light v/for	16
frame=|light v/from	-41
frame=|light v/if	-25
frame=|light v/in	15
frame=|light v/of	-9
frame=|light v/on	13
frame=|light v/than	-9
frame=|light v/though	-18
frame=|light v/through	-13
frame=|light v/until	-8
frame=|light v/when	17
frame=|light v/with	-31
frame=|light v/without	-6
frame=|n be nonfinite	-9
frame=|n/about	71
frame=|n/across	-19
frame=|n/after	-33
frame=|n/against	44
frame=|n/among	-11
frame=|n/around	6
frame=|n/as	-74
frame=|n/at	-38
frame=|n/at ing	5
frame=|n/before	-39
frame=|n/behind	-11
frame=|n/between	-13
frame=|n/during	-26
frame=|n/for	24
frame=|n/for ing	-5
frame=|n/in	-63
frame=|n/in ing	-21
frame=|n/including	-83
frame=|n/into	-23
frame=|n/like	-22
frame=|n/of	8
frame=|n/on	16
frame=|n/on ing	-15
frame=|n/over	28
frame=|n/that	38
frame=|n/that ing	13
frame=|n/through	-10
frame=|n/to	19
frame=|n/toward	43
frame=|n/under	-10
frame=|n/when	-13
frame=|n/with	-41
frame=|n/with ing	-19
frame=|n/within	-21
frame=|obl/about	30
frame=|obl/across	-12
frame=|obl/after	-30
frame=|obl/against	-16
frame=|obl/among	-13
frame=|obl/as	-25
frame=|obl/at	-28
frame=|obl/behind	-21
frame=|obl/by	-16
frame=|obl/from	-19
frame=|obl/in	-34
frame=|obl/into	-28
frame=|obl/of	34
frame=|obl/on	8
frame=|obl/over	8
frame=|obl/past	6
frame=|obl/than	-9
frame=|obl/to	-23
frame=|obl/with	-22
frame=|pass advcl/as	13
frame=|pass advcl/for	12
frame=|pass advcl/to	-8
frame=|pass noun	19
frame=|pass obl/about	42
frame=|pass obl/after	7
frame=|pass obl/as	67
frame=|pass obl/at	-16
frame=|pass obl/for	21
frame=|pass obl/in	-17
frame=|pass obl/of	5
frame=|pass obl/on	10
frame=|pass obl/to	-9
frame=|pass obl/with	-10
frame=|quote/after	-52
frame=|quote/before other	7
g=abandon|obj	28
g=accus|advcl	29
g=accus|obj	-19
g=acknowledg|ccomp	8
g=acknowledg|obj	-10
g=act|advcl	29
g=addres|obj	-26
g=adopt|advcl	26
g=ad|obj	-14
g=aggressiv|advcl	13
g=aim|advcl	9
g=aim|obj	8
g=allow|advcl	-12
g=announc|advcl	-32
g=announc|obj	-17
g=answer|advcl	33
g=answer|obj	-29
g=appear|advcl	-20
g=appear|xcomp	17
g=approach|advcl	-16
g=approv|advcl	23
g=arriv|advcl	-6
g=ask|ccomp	-20
g=ask|obj	17
g=assail|advcl	19
g=assum|advcl	29
g=assum|ccomp	8
g=assur|advcl	34
g=attack|obj	5
g=attempt|advcl	-9
g=attempt|xcomp	9
g=attend|advcl	-6
g=attend|obj	-6
g=attract|obj	-9
g=authoriz|xcomp	-38
g=avoid|advcl	-17
g=avoid|obj	22
g=avoid|xcomp	27
g=award|advcl	-19
g=back|obj	-14
g=becom|advcl	-13
g=begin|advcl	14
g=believ|advcl	50
g=believ|ccomp	-17
g=better|advcl	14
g=blast|advcl	-45
g=blatant|advcl	-18
g=block|advcl	10
g=block|obj	-9
g=boost|advcl	38
g=break|advcl	-5
g=bring|advcl	8
g=build|advcl	31
g=busy|advcl	5
g=buy|obj	-21
g=b|advcl	-27
g=cal|advcl	46
g=cal|obj	28
g=cancel|obj	-7
g=captur|obj	-11
g=careful|advcl	5
g=careful|xcomp	6
g=carry|advcl	-20
g=cast|advcl	29
g=cast|obj	37
g=catch|advcl	-34
g=caus|advcl	-13
g=caus|obj	-11
g=challeng|obj	-6
g=charged|ccomp	10
g=choos|advcl	-16
g=choos|xcomp	6
g=circulat|obj	7
g=cit|obj	-19
g=claim|obj	37
g=clear|advcl	-6
g=clos|advcl	-19
g=clos|obj	-7
g=compar|advcl	-11
g=compar|obj	-20
g=com|advcl	-14
g=com|obj	12
g=com|xcomp	-11
g=conclud|advcl	9
g=condemn|obj	-21
g=conduct|advcl	-9
g=confront|obj	-10
g=consider|advcl	14
g=continu|obj	-22
g=continu|xcomp	47
g=contrast|obj	5
g=conven|obj	10
g=cost|advcl	-14
g=creat|obj	-5
g=critical|advcl	-15
g=criticiz|advcl	39
g=criticiz|obj	-19
g=cut|advcl	24
g=cut|obj	20
g=debat|advcl	-9
g=decid|xcomp	17
g=declar|advcl	-15
g=declin|advcl	49
g=declin|obj	-17
g=declin|xcomp	44
g=decry|obj	-7
g=defend|advcl	11
g=defend|obj	-75
g=delet|advcl	-28
g=deliver|obj	22
g=deny|advcl	15
g=describ|obj	36
g=design|advcl	-7
g=develop|obj	11
g=devot|obj	7
g=difficult|advcl	-10
g=direct|obj	10
g=disappear|advcl	6
g=disclos|advcl	15
g=discus|obj	-35
g=dismis|obj	-45
g=display|obj	8
g=divid|advcl	21
g=doubl|advcl	-21
g=downplay|obj	-8
g=do|obj	-11
g=draw|obj	49
g=drop|advcl	-7
g=drop|obj	25
g=eager|xcomp	17
g=earn|advcl	-19
g=earn|obj	-24
g=easier|advcl	-10
g=easy|advcl	12
g=echo|advcl	21
g=eclips|advcl	-10
g=eliminat|advcl	-15
g=emanat|advcl	-21
g=embrac|advcl	-8
g=embrac|obj	-17
g=emphasiz|obj	-17
g=encourag|obj	9
g=endors|advcl	36
g=endur|obj	-25
g=end|advcl	25
g=end|xcomp	-32
g=engag|advcl	-7
g=ensur|ccomp	-11
g=enter|obj	-8
g=escalat|advcl	7
g=escap|advcl	8
g=expand|advcl	-19
g=expand|obj	-10
g=expect|xcomp	-14
g=explain|obj	-5
g=expres|obj	92
g=fac|advcl	-10
g=fac|obj	-62
g=far|advcl	-5
g=favor|obj	7
g=feel|advcl	-13
g=feel|obj	17
g=feel|xcomp	-20
g=fight|advcl	8
g=fil|advcl	-7
g=financ|advcl	-8
g=find|advcl	-14
g=find|ccomp	-21
g=find|obj	7
g=float|obj	13
g=focus|advcl	-6
g=follow|obj	-25
g=forc|xcomp	-7
g=fram|obj	24
g=function|advcl	12
g=gain|obj	-20
g=garner|obj	-11
g=generat|obj	-16
g=get|advcl	-5
g=get|obj	-42
g=giv|advcl	19
g=giv|obj	5
g=going|advcl	-11
g=go|advcl	27
g=go|xcomp	-32
g=grow|advcl	-15
g=grow|xcomp	-10
g=happen|advcl	-20
g=harder|advcl	-17
g=hav|advcl	-41
g=hav|obj	28
g=hav|xcomp	-38
g=headlin|obj	11
g=head|advcl	-17
g=hear|obj	-15
g=help|advcl	-12
g=help|xcomp	-42
g=her|advcl	33
g=highlight|advcl	16
g=highlight|obj	-44
g=hir|advcl	-15
g=hit|advcl	7
g=hold|obj	-17
g=hop|xcomp	7
g=host|advcl	-20
g=hurl|advcl	9
g=ignor|advcl	26
g=ignor|obj	-10
g=implement|advcl	-16
g=impos|advcl	-14
g=inclined|xcomp	7
g=includ|advcl	20
g=increas|obj	-21
g=indicat|advcl	6
g=insist|advcl	-5
g=interrupt|advcl	21
g=interview|advcl	-16
g=interview|obj	-8
g=investigat|obj	-20
g=invok|advcl	-9
g=invok|obj	-11
g=involv|xcomp	-20
g=issu|advcl	-20
g=issu|obj	32
g=join|advcl	-32
g=keep|advcl	-7
g=keep|xcomp	19
g=land|obj	9
g=lash|advcl	8
g=launch|advcl	8
g=launch|obj	9
g=lead|advcl	8
g=lead|xcomp	11
g=learn|ccomp	24
g=leav|advcl	-21
g=leav|obj	-39
g=leav|xcomp	5
g=let|advcl	-8
g=let|xcomp	-12
g=likely|xcomp	-50
g=lik|xcomp	-12
g=look|advcl	-14
g=look|xcomp	24
g=los|advcl	-21
g=los|obj	-38
g=loyal|advcl	-22
g=maintain|advcl	-15
g=mak|advcl	-60
g=mak|obj	78
g=mak|xcomp	-13
g=manag|xcomp	6
g=mark|obj	-10
g=mean|ccomp	-15
g=mean|xcomp	-39
g=member|advcl	6
g=mention|advcl	29
g=minc|obj	12
g=mobiliz|advcl	17
g=mock|advcl	15
g=mov|advcl	-23
g=much|advcl	-42
g=muster|advcl	25
g=nam|advcl	6
g=need|advcl	-26
g=need|obj	-28
g=need|xcomp	-11
g=offer|advcl	19
g=offer|obj	38
g=of|advcl	-5
g=old|advcl	-6
g=on|advcl	-23
g=oppos|obj	-17
g=order|obj	35
g=outlin|obj	13
g=out|advcl	-5
g=part|advcl	22
g=pas|obj	7
g=pay|advcl	-28
g=pay|obj	7
g=pick|obj	5
g=pitch|obj	5
g=plan|advcl	-26
g=plan|xcomp	26
g=play|advcl	-39
g=play|obj	-20
g=plead|xcomp	23
g=pledg|obj	-8
g=pledg|xcomp	-38
g=point|advcl	-6
g=poised|advcl	-9
g=portray|obj	-20
g=post|advcl	-8
g=post|obj	-8
g=prais|advcl	26
g=prefer|obj	-12
g=prepar|advcl	-31
g=prepar|xcomp	-18
g=present|advcl	15
g=present|obj	23
g=prevent|advcl	-6
g=produc|obj	-12
g=promis|obj	6
g=promis|xcomp	49
g=prompt|advcl	-18
g=prompt|obj	-15
g=prompt|xcomp	18
g=propos|advcl	12
g=propos|obj	5
g=provid|advcl	16
g=provid|obj	21
g=prov|advcl	-6
g=prov|ccomp	-10
g=prov|xcomp	-31
g=publish|obj	9
g=pul|advcl	-17
g=push|advcl	26
g=put|advcl	-20
g=put|obj	5
g=question|obj	-53
g=quick|xcomp	-8
g=rais|advcl	22
g=rais|obj	13
g=rang|advcl	16
g=reach|obj	27
g=react|advcl	21
g=ready|xcomp	30
g=rebuf|obj	7
g=rebut|obj	-28
g=receiv|advcl	-26
g=receiv|obj	-55
g=recit|advcl	-27
g=recogniz|advcl	11
g=recount|advcl	-7
g=referenc|obj	-22
g=reflect|advcl	13
g=refus|advcl	25
g=refus|xcomp	52
g=reject|advcl	17
g=releas|obj	44
g=remain|advcl	30
g=remark|advcl	-8
g=remember|advcl	-7
g=reply|advcl	24
g=report|advcl	-7
g=represent|obj	-28
g=requir|obj	-6
g=requir|xcomp	-8
g=resign|advcl	10
g=respond|advcl	15
g=responsibl|advcl	8
g=return|advcl	-26
g=return|obj	-17
g=reveal|advcl	-5
g=reveal|ccomp	-29
g=reveal|obj	-33
g=ring|advcl	-12
g=risk|xcomp	-10
g=rus|advcl	-5
g=say|advcl	37
g=say|ccomp	20
g=say|obj	-39
g=schedul|xcomp	-24
g=scrambl|advcl	14
g=scrambl|xcomp	-28
g=secur|obj	-15
g=seek|xcomp	-32
g=seem|advcl	34
g=seem|xcomp	17
g=seiz|advcl	5
g=send|advcl	10
g=send|obj	36
g=set|advcl	13
g=set|obj	18
g=shar|obj	-7
g=shift|advcl	-27
g=shift|obj	-7
g=shook|advcl	10
g=shout|advcl	-17
g=show|advcl	43
g=show|obj	54
g=sign|advcl	19
g=sign|obj	-12
g=singl|obj	-7
g=slap|obj	11
g=solidify|obj	9
g=sound|obj	27
g=spark|obj	22
g=speak|advcl	-25
g=spearhead|obj	8
g=spend|advcl	28
g=spread|obj	-24
g=stak|obj	7
g=stand|advcl	-25
g=start|advcl	42
g=start|xcomp	31
g=stat|advcl	-11
g=step|advcl	9
g=step|obj	-9
g=stok|obj	-6
g=strik|advcl	9
g=strik|obj	-13
g=struggl|advcl	33
g=succeed|advcl	-15
g=suggest|advcl	14
g=support|advcl	-19
g=suppos|xcomp	-6
g=sur|ccomp	-17
g=s|advcl	19
g=s|ccomp	7
g=s|obj	42
g=s|xcomp	-34
g=tak|advcl	-5
g=tak|obj	78
g=talk|advcl	47
g=target|advcl	8
g=tel|obj	23
g=tend|xcomp	27
g=think|advcl	13
g=think|ccomp	-12
g=thril|advcl	-8
g=throw|advcl	10
g=throw|obj	-18
g=tout|obj	-19
g=trad|obj	35
g=travel|advcl	-11
g=treat|advcl	-17
g=try|advcl	19
g=try|obj	7
g=try|xcomp	-10
g=turn|advcl	-28
g=turn|ccomp	-11
g=tweet|advcl	23
g=tying|obj	11
g=unabl|xcomp	-24
g=unleash|obj	15
g=unveil|obj	15
g=updat|advcl	-29
g=upend|obj	5
g=urg|advcl	25
g=used|xcomp	6
g=using|obj	15
g=us|advcl	-6
g=us|obj	-20
g=violat|advcl	-12
g=visit|advcl	19
g=voic|obj	37
g=vot|advcl	-8
g=wad|advcl	9
g=walk|advcl	-8
g=want|obj	-30
g=warn|advcl	8
g=watch|obj	-8
g=wav|obj	7
g=weigh|advcl	-62
g=welcom|obj	-25
g=win|advcl	-56
g=win|obj	-69
g=wonder|advcl	-17
g=work|advcl	18
g=work|xcomp	-35
g=worth|advcl	6
g=writ|ccomp	-19
has ccomp|a/bare	47
has ccomp|a/nonfinite	24
has ccomp|a/that	71
has ccomp|advcl/after	-27
has ccomp|advcl/as	-24
has ccomp|advcl/before	-25
has ccomp|as	-68
has ccomp|beside/,	-36
has ccomp|beside/other	-13
has ccomp|ccomp/bare	12
has ccomp|ccomp/if	17
has ccomp|ccomp/nonfinite	23
has ccomp|ccomp/that	22
has ccomp|ccomp/wh	15
has ccomp|insert	-110
has ccomp|obj	-129
has ccomp|obj+ccomp/bare	13
has ccomp|obj+ccomp/nonfinite	39
has ccomp|obj+ccomp/that	-15
has ccomp|obl/about	-27
has ccomp|obl/according	-13
has ccomp|obl/after	-30
has ccomp|obl/at	-56
has ccomp|obl/during	-30
has ccomp|obl/for	-44
has ccomp|obl/in	-81
has ccomp|obl/of	-65
has ccomp|obl/on	-94
has ccomp|obl/to	-59
has ccomp|obl/with	-31
has ccomp|pass ccomp/bare	-25
has ccomp|pass ccomp/nonfinite	-10
has ccomp|pass subj	-62
has ccomp|pass subj+ccomp/bare	-27
has ccomp|quote/after	-12
has ccomp|quote/before ,	-63
has ccomp|quote/before :	-13
has ccomp|quote/before other	-87
has ccomp|xcomp/ing	-34
has ccomp|xcomp/to	-40
has obj|as	-59
has obj|beside/,	6
has obj|beside/other	-10
has obj|ccomp/bare	-115
has obj|ccomp/nonfinite	-144
has obj|ccomp/that	-31
has obj|insert	-104
has obj|obj to/	-12
has obj|obj to/about	45
has obj|obj to/although	-21
has obj|obj to/around	6
has obj|obj to/because	-52
has obj|obj to/behind	24
has obj|obj to/by	-12
has obj|obj to/despite	-20
has obj|obj to/if	-31
has obj|obj to/including	-7
has obj|obj to/instead	11
has obj|obj to/of	-7
has obj|obj to/onto	7
has obj|obj to/out of	-8
has obj|obj to/than	-12
has obj|obj to/that	11
has obj|obj to/though	-28
has obj|obj to/through	-38
has obj|obj to/toward	20
has obj|obj to/under	-16
has obj|obj to/without	-5
has obj|obj+/	-35
has obj|obj+/about	10
has obj|obj+/according	-18
has obj|obj+/across	-24
has obj|obj+/along with	18
has obj|obj+/although	-9
has obj|obj+/among	-33
has obj|obj+/around	-19
has obj|obj+/behind	-14
has obj|obj+/between	32
has obj|obj+/beyond	19
has obj|obj+/by	-15
has obj|obj+/despite	-11
has obj|obj+/following	-6
has obj|obj+/for	22
has obj|obj+/if	7
has obj|obj+/including	18
has obj|obj+/instead	-6
has obj|obj+/of	17
has obj|obj+/onto	-10
has obj|obj+/out of	25
has obj|obj+/over	23
has obj|obj+/so	-13
has obj|obj+/that	7
has obj|obj+/though	-17
has obj|obj+/through	-41
has obj|obj+/to	5
has obj|obj+/toward	-14
has obj|obj+/under	-27
has obj|obj+/with	-7
has obj|obj+/without	-30
has obj|obj+ccomp/bare	12
has obj|obj+ccomp/nonfinite	5
has obj|obj+ccomp/that	-15
has obj|obj+xcomp/pred	7
has obj|pass obj	19
has obj|quote/before :	19
has obj|xcomp/ing	-30
has obj|xcomp/pred	-130
has obj|xcomp/to	-102
has obj|xcomp/verb	-105
has xcomp|advcl/as	-28
has xcomp|advcl/if	-6
has xcomp|advcl/to	7
has xcomp|as	-43
has xcomp|beside/,	-15
has xcomp|beside/other	-32
has xcomp|ccomp/nonfinite	-37
has xcomp|insert	-67
has xcomp|obj	-103
has xcomp|obj to/	-18
has xcomp|obj+/	-17
has xcomp|obj+xcomp/pred	7
has xcomp|obl/for	-48
has xcomp|obl/in	-13
has xcomp|obl/on	-36
has xcomp|obl/to	-9
has xcomp|pass beside/other	-8
has xcomp|pass subj	-67
has xcomp|pass subj+xcomp/pred	15
has xcomp|pass subj+xcomp/to	10
has xcomp|pass subj+xcomp/verb	-13
has xcomp|pass xcomp/ing	-14
has xcomp|pass xcomp/pred	9
has xcomp|quote/after	-81
has xcomp|quote/before other	-58
has xcomp|subj+xcomp/ing	-34
has xcomp|subj+xcomp/to	-16
has xcomp|xcomp/ing	7
has xcomp|xcomp/pred	-20
has xcomp|xcomp/to	5
headline	50
headline|a	-30
headline|advcl	19
headline|as	-8
headline|beside	38
headline|ccomp	21
headline|colon first name	25
headline|colon first noun	17
headline|insert	-31
headline|light n	18
headline|obj	17
headline|obj to	-12
headline|obj+	-18
headline|obj+xcomp	11
headline|obl	-6
headline|pass noun	20
headline|pass obl	-23
headline|pass subj+obl	22
k=ADP	-6
k=ADV	-12
k=AUX	-16
k=DET	18
k=INTJ	15
k=NOUN	-19
k=NUM	-93
k=PART	-20
k=PROPN	-47
k=PUNCT	-19
k=SYM	-126
k=pronoun	9
k=relative	30
k=self	-60
l=:	72
l=abandon	-17
l=ability	-40
l=abl	-43
l=about	-13
l=accelerat	-12
l=accept	27
l=acces	-29
l=accompany	-12
l=accord	-41
l=according	17
l=account	16
l=accus	7
l=achiev	-13
l=acknowledg	7
l=acquiesc	37
l=acquir	-9
l=act	-51
l=activat	-11
l=adapt	-5
l=addition	-22
l=admiration	6
l=admit	23
l=advanc	-26
l=advantag	-44
l=advic	32
l=advis	-8
l=adviser	-33
l=advocat	28
l=affect	-32
l=affirm	20
l=agenda	-17
l=aggressiv	-10
l=agr	26
l=agreement	27
l=aid	-12
l=alarm	11
l=alienat	-11
l=alleg	13
l=allegianc	27
l=allow	14
l=allud	35
l=ally	-5
l=alter	-6
l=alternativ	-9
l=amendment	-22
l=analysis	-15
l=analyz	-5
l=angry	21
l=annex	-6
l=announc	23
l=announcement	9
l=answer	-18
l=anticipat	-8
l=apologiz	22
l=apology	14
l=apparent	-14
l=appear	21
l=appearanc	-13
l=applaud	6
l=appoint	29
l=approach	-23
l=approv	40
l=approval	5
l=argu	18
l=argument	5
l=arm	-9
l=armed	-18
l=army	-7
l=arriv	-48
l=articulat	18
l=ask	40
l=assail	9
l=assault	-13
l=assembl	-15
l=assert	11
l=assessment	43
l=assumption	37
l=assuranc	19
l=attach	-5
l=attack	5
l=attempt	-18
l=attend	-27
l=attention	34
l=attitud	23
l=attract	-42
l=attribut	50
l=audienc	-16
l=authoriz	14
l=availabl	-14
l=averag	-25
l=avoid	-41
l=await	-13
l=awar	21
l=award	-22
l=b	-31
l=back	39
l=back up	5
l=balk	35
l=ban	13
l=bar	10
l=bas	-62
l=bash	14
l=battl	-13
l=battl out	-15
l=bear	-18
l=beat	-43
l=beaten	-15
l=becom	-55
l=beg	-11
l=begin	-15
l=behalf	-8
l=belief	-8
l=believ	29
l=bemoan	35
l=benefit	-43
l=best	-25
l=bet	-17
l=better	-7
l=bid	-50
l=bil	25
l=blast	7
l=blast out	7
l=blow	-12
l=bolster	-31
l=bomb	10
l=boo	36
l=book	-20
l=boost	-10
l=born	-18
l=bother	-18
l=bound	-15
l=brand	8
l=brav	-5
l=break	-68
l=break down	-26
l=briefing	6
l=bring	-34
l=bring in	-8
l=bring up	21
l=broadcast	18
l=broadsid	21
l=broker	-13
l=build	-81
l=build up	-8
l=burn	-13
l=burrow	-7
l=busy	-12
l=buy	-21
l=cal	7
l=cal out	14
l=campaign	-6
l=cancel	-29
l=candidacy	-26
l=cap	-15
l=capitaliz	-25
l=captur	-17
l=careful	-29
l=carry	-17
l=carry on	-11
l=carry out	-33
l=cas	43
l=catch	-7
l=caucus	-9
l=caus	-59
l=caution	18
l=celebrat	-10
l=center	-6
l=chair	-27
l=chairman	-17
l=challeng	38
l=champion	32
l=chanc	-18
l=chang	-40
l=chant	42
l=check	-28
l=cheer	18
l=chid	-13
l=chief	-20
l=choos	-14
l=circulat	11
l=city	-7
l=claim	8
l=clarify	34
l=clash	6
l=click	-9
l=climb	-6
l=clinch	-38
l=clos	-74
l=collaborat	-17
l=collaps	-15
l=collect	-38
l=com	-40
l=com up	7
l=combat	5
l=combin	-20
l=command	-30
l=comment	17
l=commission	6
l=commitment	12
l=compet	-27
l=competitiv	-17
l=complain	42
l=complaint	11
l=complet	-21
l=complicat	-22
l=conced	10
l=conclud	9
l=condition	-23
l=conduct	-80
l=confes	15
l=confidenc	22
l=confident	31
l=confirm	19
l=conflat	-6
l=confus	7
l=congratulat	13
l=connection	-14
l=consensus	42
l=conservativ	-5
l=consider	12
l=consistent	-6
l=contact	-12
l=contemplat	34
l=contend	6
l=contention	9
l=contest	-10
l=continu	-29
l=contradict	18
l=contrast	6
l=contribut	-36
l=control	-22
l=conven	-25
l=convert	-19
l=convict	-11
l=coordinat	-17
l=cop	-13
l=correct	9
l=cost	-44
l=count	21
l=counter	-15
l=cover	17
l=coverag	21
l=craft	8
l=creat	-26
l=credit	17
l=crisscros	-12
l=critical	14
l=criticism	5
l=criticiz	19
l=critiqu	21
l=cros	-24
l=crowd	-34
l=crown	-17
l=cruis	-17
l=crush	-23
l=cry	31
l=cut	-25
l=danger	-7
l=dat	-15
l=dawn	-13
l=day	-53
l=deal	-22
l=death	-7
l=debat	33
l=decad	-5
l=decid	17
l=decision	22
l=declar	14
l=declaration	25
l=decry	16
l=dedicat	11
l=deem	65
l=defeat	-28
l=defend	47
l=defens	52
l=defin	25
l=deflect	18
l=degr	24
l=delegat	-50
l=delet	-14
l=deliver	6
l=demand	5
l=demonstrat	-15
l=denounc	21
l=dent	-10
l=deny	16
l=depart	-8
l=depend	-15
l=deploy	-28
l=depriv	-9
l=descend	-24
l=describ	21
l=deserv	-12
l=design	21
l=desir	28
l=destroy	-5
l=detail	40
l=determin	5
l=determination	-9
l=develop	-26
l=devot	-6
l=died	-33
l=differ	-18
l=different	-6
l=difficult	-20
l=dig	23
l=diminish	-16
l=direct	-9
l=director	-35
l=disagr	44
l=disagreement	67
l=disappointment	6
l=disavow	12
l=disclos	11
l=disclosur	21
l=discover	14
l=dislik	54
l=dispatch	-30
l=display	8
l=disrupt	-23
l=distanc	35
l=distinction	8
l=distribut	-20
l=divid	-23
l=division	-11
l=do	-48
l=document	52
l=doing	-52
l=dollar	-7
l=dominat	-53
l=donat	-36
l=donation	6
l=doom	7
l=door	5
l=doubl down	12
l=doubt	23
l=downplay	19
l=dozen	-17
l=draw	-28
l=driv	-65
l=drop	-18
l=drown out	-7
l=du	-6
l=dub	15
l=dwel	19
l=eager	12
l=earn	-36
l=eat	-12
l=echo	27
l=eclips	-28
l=economy	5
l=edg	-8
l=edit	-24
l=effect	-12
l=effort	-35
l=eg	7
l=elaborat	-29
l=election	7
l=electorat	11
l=eligibl	-6
l=eliminat	-13
l=email	21
l=embrac	27
l=emerg	-60
l=emphasis	-22
l=emphasiz	5
l=employ	-37
l=enabl	-20
l=enact	-8
l=encounter	-28
l=encourag	8
l=end	-7
l=endors	24
l=endorsement	21
l=endur	-19
l=enforc	9
l=enjoy	20
l=enough	-19
l=ensur	-38
l=enter	-60
l=enthusiasm	19
l=envision	11
l=erupt	-5
l=escap	-15
l=event	6
l=evidenc	5
l=exampl	14
l=exceed	-22
l=exchang	-28
l=exempt	-5
l=exist	-21
l=exit	-10
l=expand	-9
l=expect	25
l=expectation	7
l=experienc	13
l=explain	11
l=explanation	-13
l=exploit	30
l=expres	15
l=expression	29
l=extend	-43
l=ey	20
l=fac	-55
l=fact	-11
l=fail	-47
l=failur	-12
l=faith	11
l=fal	-34
l=family	-6
l=fan	-13
l=far	-16
l=fat	8
l=father	6
l=favor	51
l=fear	22
l=featur	-32
l=feeling	35
l=field	-27
l=figur	-13
l=figur out	22
l=fil	9
l=film	-6
l=finaliz	-5
l=financ	-15
l=find	-14
l=finish	-6
l=fir	19
l=fir up	-5
l=first	-22
l=fit	-19
l=fl	-6
l=flag	8
l=flash	10
l=fled	-9
l=flew	-35
l=float	-20
l=flood	-10
l=flurry	11
l=fly	-16
l=focu	23
l=focus	28
l=follow	-26
l=footag	26
l=forbid	-13
l=forc	-45
l=forecast	38
l=foreshadow	16
l=form	-38
l=forward	26
l=found	-52
l=fr	-30
l=fram	8
l=front	-15
l=frustration	14
l=fuel	-41
l=fulfil	-10
l=fun	27
l=function	-7
l=fund	-40
l=funding	-8
l=fury	7
l=gain	-31
l=galvaniz	-15
l=gap	-5
l=garner	-28
l=gather	-61
l=generat	-10
l=get	-74
l=giv	-15
l=go	-16
l=goal	13
l=going	-47
l=good	-13
l=government	-7
l=grab	-21
l=graduat	-9
l=grant	7
l=grappl	9
l=greet	6
l=ground	-11
l=group	-9
l=grow	-66
l=grow up	-20
l=guarant	-8
l=guard	-9
l=guilty	25
l=hail	8
l=halt	-11
l=hammer	44
l=hand	-40
l=handful	-5
l=handl	-12
l=handling	-17
l=happen	-41
l=happy	17
l=hard	11
l=hat	42
l=hav	-42
l=head	-38
l=headlin	18
l=hear	-10
l=heart	-8
l=heat	-7
l=heckl	15
l=help	-78
l=herald	32
l=high	-23
l=higher	-11
l=highlight	29
l=hint	27
l=history	-29
l=hold	-22
l=hold up	6
l=honor	-8
l=hop	20
l=hopeful	36
l=host	-43
l=hour	-12
l=huddl	-23
l=hundred	-33
l=hurl	5
l=hurt	-11
l=idea	38
l=identify	50
l=ignor	34
l=illustrat	7
l=imag	-23
l=imagin	8
l=impact	-6
l=imply	-7
l=importanc	-14
l=important	-23
l=impressed	6
l=improv	-31
l=incit	-9
l=inclination	29
l=increas	-33
l=incur	-10
l=influenc	-27
l=inform	42
l=initiat	-9
l=inject	-21
l=inquiry	-7
l=insist	6
l=insistenc	31
l=inspir	-26
l=instal	-7
l=insult	41
l=intend	10
l=interest	30
l=interested	37
l=interject	12
l=interpret	22
l=interview	-24
l=introduc	29
l=invest	-31
l=invit	-27
l=invok	33
l=involved	-20
l=island	13
l=issu	7
l=jeer	7
l=job	-34
l=join	-42
l=justification	-7
l=justify	43
l=keep	-54
l=keep up	-22
l=key	-7
l=kick off	-24
l=kil	-54
l=kind	-35
l=knock	10
l=knock out	-5
l=know	9
l=lag	-15
l=lambast	8
l=lament	8
l=land	-32
l=languag	12
l=lash out	40
l=laugh	14
l=law	-17
l=lawsuit	23
l=lay	-44
l=lay out	30
l=lead	-90
l=leak	-7
l=lean	27
l=learn	39
l=leav	-73
l=leav off	-6
l=legislation	22
l=lent	-21
l=let	-22
l=leverag	-23
l=licens	-14
l=lik	44
l=likely	-8
l=liken	17
l=lin	-5
l=lin up	40
l=link	19
l=list	35
l=listen	-25
l=lit	-7
l=liv	-34
l=lobby	-36
l=lock	-20
l=lock up	-18
l=look	42
l=loom	-30
l=los	-90
l=lot	-6
l=lov	51
l=lur	-14
l=maintain	-50
l=majority	-44
l=mak	-20
l=mak up	-48
l=man	-10
l=manag	-46
l=mandat	10
l=many	-44
l=margin	-43
l=mark	-53
l=marry	-26
l=match	-30
l=matter	-11
l=mean	-7
l=media	-14
l=meet	-50
l=meeting	-23
l=member	-56
l=memory	6
l=mention	25
l=messag	39
l=million	-15
l=mind	-13
l=mis	-18
l=misjudg	-9
l=misstat	-10
l=mix	-10
l=moderat	17
l=money	-25
l=monitor	6
l=month	-25
l=most	-27
l=mov	-30
l=much	-21
l=mul	40
l=muster	-9
l=nam	9
l=narrow	-11
l=nation	7
l=navigat	-18
l=near	-5
l=need	-23
l=new	-10
l=nicknam	7
l=night	-18
l=nomin	-24
l=nominat	58
l=nomination	-36
l=not	11
l=notabl	-7
l=notic	5
l=notion	9
l=number	-64
l=obtain	-33
l=occupy	-17
l=od	-9
l=offer	7
l=offic	-15
l=offset	-5
l=old	-14
l=opening	-5
l=operat	-10
l=opinion	53
l=opponent	-7
l=opportunity	-22
l=oppos	26
l=opposition	35
l=opt	22
l=optimistic	-8
l=order	18
l=order up	6
l=organiz	-32
l=organization	-5
l=outnumber	-17
l=overhaul	-11
l=overs	-19
l=overshadow	-18
l=overtak	-9
l=overturn	5
l=ow	-14
l=own	-25
l=pack	-12
l=pag	-6
l=part	-14
l=participat	-14
l=party	-24
l=pas	24
l=passion	20
l=path	-44
l=pav	-7
l=pay	-69
l=pepper	25
l=perceiv	39
l=percent	-39
l=perception	21
l=perform	-31
l=period	-5
l=persuad	36
l=pick	-14
l=pick up	-27
l=pictur	-6
l=pit	-18
l=plan	16
l=play	-52
l=play down	38
l=plea	19
l=pledg	23
l=plot	11
l=point	47
l=point out	16
l=poised	-15
l=pok	11
l=pol	-23
l=politiciz	8
l=popular	-26
l=portrait	10
l=posit	7
l=positiv	-5
l=possibility	-40
l=post	-12
l=postpon	-9
l=pounc	-11
l=pound	-5
l=pour	-28
l=power	-29
l=practic	-18
l=prais	16
l=preach	22
l=preced	-6
l=predict	13
l=prefer	52
l=prepar	-44
l=pres	10
l=present	30
l=pressur	16
l=prevail	-5
l=preview	6
l=prim	-15
l=primary	-30
l=priority	-9
l=prob	21
l=problem	-43
l=produc	-7
l=profil	8
l=prohibit	36
l=projection	9
l=promis	20
l=promot	45
l=prompt	-58
l=pronounc	-9
l=propel	-22
l=propos	34
l=proposal	22
l=prosecut	-18
l=prospect	-24
l=protect	-24
l=protest	6
l=proud	6
l=prov	-7
l=provid	-24
l=publish	14
l=pul	-40
l=pul out	-11
l=pump out	24
l=punch	-13
l=purchas	-19
l=put out	8
l=put up	-6
l=qualified	-6
l=qualify	-19
l=quel	-9
l=query	9
l=question	27
l=quick	-6
l=quip	13
l=rac	-66
l=rail	42
l=rais	-13
l=rally	-28
l=ramp up	-9
l=rank	-7
l=rat	-34
l=ratchet up	-30
l=ratify	23
l=rating	-12
l=reach	-20
l=reach out	-14
l=reaction	9
l=ready	-36
l=reaffirm	45
l=reality	-7
l=reap	-9
l=reassur	9
l=rebuf	-10
l=rebuk	9
l=rebut	26
l=recal	12
l=receiv	-58
l=reception	8
l=recit	28
l=recogniz	43
l=recommend	6
l=record	-16
l=recount	-7
l=recruit	-12
l=reduc	-30
l=refer	25
l=referenc	48
l=reflect	5
l=reflectiv	-8
l=reform	6
l=refrain	28
l=refram	-14
l=regard	5
l=reject	21
l=rejection	9
l=relat	-23
l=relationship	-26
l=releas	22
l=relish	44
l=reluctant	23
l=rely	-11
l=remain	-48
l=remember	51
l=reminiscent	-22
l=remov	-36
l=renounc	22
l=replac	-12
l=replay	24
l=reply	10
l=report	8
l=reporter	-8
l=reprimand	6
l=repudiat	14
l=reputation	-27
l=request	19
l=requir	17
l=rescind	9
l=reserv	18
l=resid	-9
l=resolv	-24
l=resonat	-10
l=respondent	12
l=respons	30
l=responsibl	-14
l=rest	-27
l=restor	-18
l=restrict	34
l=restriction	7
l=result	-42
l=retain	-20
l=return	-32
l=retweet	21
l=reveal	5
l=revelation	-24
l=rever	7
l=reversal	8
l=review	20
l=revil	25
l=revis	-14
l=rid	16
l=ridicul	-13
l=rif	15
l=right	-29
l=rip	-8
l=ris	-67
l=risk	-7
l=rival	-27
l=rol	-34
l=rous	-19
l=rub	-7
l=rul	24
l=ruling	20
l=rumor	21
l=run	-32
l=rush	-32
l=s	-13
l=sal	9
l=sanction	9
l=sat	-30
l=sav	-17
l=say	6
l=schedul	-34
l=school	8
l=scof	23
l=scor	-21
l=scrambl	-48
l=seal	-10
l=seat	-22
l=secretary	-42
l=secur	-45
l=security	-8
l=seek	25
l=seem	24
l=seiz	-19
l=sel	-34
l=senator	-29
l=send	-28
l=send out	-16
l=sens	25
l=sentenc	-20
l=separat	-12
l=serv	-59
l=set	-30
l=set off	-22
l=set up	-43
l=shak	-9
l=shar	13
l=sharpen	-21
l=shed	-18
l=shelv	11
l=shield	7
l=shook	-22
l=shop	-5
l=short	-18
l=shot	27
l=shout	20
l=show	-5
l=showcas	5
l=shrug	13
l=shrug off	29
l=sid	20
l=sidelin	-5
l=sign	30
l=sign on	-11
l=similar	-19
l=sing	9
l=singl out	37
l=sink	8
l=sit	-40
l=skirt	-9
l=slash	10
l=solidify	-18
l=son	-9
l=sound	15
l=sourc	8
l=spar	24
l=spark	-24
l=speak	-26
l=speak out	15
l=spearhead	-14
l=speculat	30
l=speech	14
l=spend	-69
l=split	-40
l=spokesman	-13
l=spread	-10
l=spy	9
l=staf	5
l=stak out	-18
l=stanc	6
l=stand out	-15
l=standing	-11
l=star	-48
l=start	-40
l=startl	-14
l=stat	-16
l=statement	16
l=stay	-12
l=steel	-9
l=step	-24
l=step down	-14
l=step up	-17
l=stir	-21
l=stop	-38
l=story	35
l=strategy	30
l=strength	-14
l=stres	6
l=stretch	-14
l=strik down	23
l=string	-10
l=striv	17
l=strod	-7
l=strong	-15
l=struggl	-14
l=study	-31
l=su	6
l=submit	29
l=succeed	-24
l=succes	-21
l=successful	-20
l=sued	20
l=suffer	-26
l=suggestion	38
l=suing	-8
l=sum up	16
l=summon	-11
l=support	40
l=supporter	6
l=supportiv	18
l=suppos	-53
l=sur	-24
l=surg	-32
l=surpas	-7
l=surround	-24
l=survey	-43
l=surviv	-34
l=swarm	-7
l=swear	6
l=swept	-24
l=swing	10
l=swip	20
l=switch	-14
l=symboliz	17
l=tack	-11
l=tak	-47
l=tak down	-9
l=tak in	-11
l=tak off	-10
l=tak on	-20
l=tak over	-7
l=talk	-6
l=tap	-47
l=target	7
l=tarif	9
l=task	-24
l=tax	8
l=tempt	11
l=tend	-26
l=tendency	-5
l=term	-43
l=test	-41
l=testify	14
l=testimonial	7
l=thank	18
l=thanks	-16
l=thing	-23
l=think	8
l=third	-26
l=thousand	-20
l=threaten	15
l=thrust	-5
l=thwart	-19
l=ti	-23
l=tick off	31
l=tied	-39
l=tim	-28
l=titl	40
l=ton down	8
l=top	-32
l=total	-23
l=touch	30
l=tour	-6
l=tout	6
l=tower	-12
l=trad	-22
l=trail	-54
l=train	-10
l=transform	-27
l=trash	8
l=travel	-39
l=trend	17
l=tribut	23
l=trigger	-9
l=trounc	-18
l=tru	-16
l=trumpet	18
l=trust	26
l=try	-52
l=turn down	-10
l=turn out	-60
l=turn over	-18
l=tweak	-8
l=twist	9
l=ty	-27
l=tycoon	7
l=unabl	-27
l=unclear	27
l=uncover	-23
l=underestimat	18
l=underpin	11
l=underscor	-23
l=understand	21
l=understanding	37
l=unify	-7
l=unit	-9
l=unleash	-8
l=unlikely	-28
l=upbeat	5
l=updat	-10
l=upend	-12
l=upgrad	-7
l=upset	6
l=us	-21
l=used	-28
l=usher	7
l=using	-13
l=utter	6
l=validat	6
l=variety	-19
l=vent	5
l=version	-21
l=vet	-23
l=veto	18
l=violat	-13
l=violenc	17
l=vision	13
l=visit	-66
l=vocal	33
l=volunteer	-8
l=vot	27
l=voter	-41
l=vouch	37
l=vow	20
l=wait	-22
l=wak	-19
l=want	17
l=war	-14
l=warn	34
l=warning	10
l=wary	23
l=way	-8
l=wear	-32
l=week	-34
l=weigh	-13
l=weigh in	22
l=welcom	5
l=whip	-13
l=widen	-21
l=willing	24
l=win	-86
l=winner	5
l=wish	26
l=withdraw	8
l=withheld	-12
l=witnes	46
l=wonder	25
l=word	9
l=work	-48
l=work out	-17
l=worried	17
l=worry	-13
l=worth	-13
l=wrest	-11
l=writ	-12
l=year	-39
l=yel	25
l=zero	8
l=’s	17
lc=:|colon first name	25
lc=:|colon first noun	17
lc=:|colon name	16
lc=:|colon noun	14
lc=abandon|obj	-14
lc=ability|n	-28
lc=abl|a	-43
lc=about|a	-13
lc=accept|obj	33
lc=acces|light n	-13
lc=according|according first	15
lc=accord|quote	-25
lc=account|light v	9
lc=account|n	24
lc=account|obl	-19
lc=accusation|light n	-30
lc=accusation|n	13
lc=accus|advcl	21
lc=accus|obj	-45
lc=accus|obj to	-10
lc=accus|obj+	32
lc=accus|obj+xcomp	8
lc=accus|pass advcl	19
lc=accus|pass noun	9
lc=accus|pass subj	-25
lc=accus|pass subj+obl	8
lc=accus|quote	-25
lc=accus|xcomp	-17
lc=achiev|obj	-10
lc=acknowledg|ccomp	-5
lc=acknowledg|obj	22
lc=acknowledg|quote	-10
lc=acquiesc|obl	33
lc=acquir|obj	-8
lc=action|light n	-5
lc=action|light v	9
lc=activat|obj	-9
lc=act|obl	-17
lc=addition|n	-22
lc=addres|beside	20
lc=addres|n	-6
lc=admit|ccomp	-14
lc=admit|obj	31
lc=admit|quote	13
lc=adopt|obj	-9
lc=advantag|light n	-13
lc=advic|light n	8
lc=adviser|n	-25
lc=advis|obj	-32
lc=advocat|n	15
lc=ad|insert	35
lc=ad|light v	-8
lc=ad|obj	-46
lc=ad|obj+	-34
lc=ad|obl	-17
lc=ad|quote	5
lc=afford|xcomp	-13
lc=aggressiv|a	-10
lc=agreement|n	32
lc=agr|ccomp	-17
lc=agr|obl	25
lc=agr|xcomp	19
lc=aim|light v	15
lc=aim|obj	-25
lc=aim|xcomp	27
lc=air|obj	19
lc=air|obl	-15
lc=allegianc|light n	26
lc=alleg|ccomp	11
lc=alleg|obj	-11
lc=allow|obj+xcomp	13
lc=allow|pass subj+xcomp	7
lc=allud|obl	16
lc=alter|obj	-5
lc=amendment|n	-11
lc=anger|n	27
lc=anger|obj	-8
lc=angry|a	21
lc=announc|obj	28
lc=announc|obj to	-8
lc=announc|obj+	-28
lc=announc|obl	-14
lc=announc|pass noun	25
lc=announc|pass subj	13
lc=answer|n	-33
lc=answer|obj	9
lc=answer|obj+	11
lc=apology|light n	15
lc=apparent|a	-14
lc=appeal|light n	9
lc=appearanc|n	-29
lc=appear|ccomp	-20
lc=appear|obl	-60
lc=appear|subj+xcomp	79
lc=appear|xcomp	-35
lc=applaud|obj	7
lc=appointment|n	5
lc=appoint|obj+	32
lc=approach|obj	-5
lc=argu|advcl	40
lc=argu|ccomp	-5
lc=armed|a	-18
lc=arriv|obl	-31
lc=articl|n	-25
lc=articulat|obj	27
lc=ask|advcl	13
lc=ask|beside	-12
lc=ask|ccomp	11
lc=ask|obj+ccomp	16
lc=ask|obl	14
lc=ask|pass advcl	26
lc=ask|pass beside	13
lc=ask|pass ccomp	29
lc=ask|pass obl	5
lc=ask|pass subj	-30
lc=ask|pass subj+ccomp	-20
lc=ask|pass subj+xcomp	-18
lc=ask|pass xcomp	18
lc=ask|quote	-17
lc=ask|subj+xcomp	-23
lc=assail|obj	16
lc=assert|obj	18
lc=assessment|light n	-17
lc=assum|obj	-19
lc=assur|ccomp	20
lc=assur|pass advcl	-15
lc=attack|light n	-8
lc=attack|n	19
lc=attack|obj	11
lc=attack|obj to	12
lc=attack|obj+	-6
lc=attempt|light n	-18
lc=attend|obj	-11
lc=attention|light v	38
lc=attract|obj	-19
lc=attribut|obj+	34
lc=attribut|pass subj+obl	24
lc=authoriz|obj	32
lc=authoriz|pass subj+xcomp	-16
lc=author|n	-15
lc=availabl|a	-14
lc=averag|n	-8
lc=avoid|xcomp	-23
lc=await|obj	-11
lc=award|obj+	-13
lc=awar|a	21
lc=back|obj	49
lc=back|obj+	5
lc=back|pass noun	-16
lc=back|pass subj	-16
lc=ban|light n	-12
lc=ban|obj	19
lc=bash|obj	23
lc=battl|light n	-5
lc=battl|light v	8
lc=battl|n	-25
lc=bear|obj	-9
lc=beat|obj	-25
lc=becom|xcomp	-18
lc=begin|obj	-5
lc=begin|quote	6
lc=begin|subj+xcomp	13
lc=begin|xcomp	-33
lc=behalf|n	-8
lc=believ|ccomp	-12
lc=believ|insert	8
lc=believ|obj	8
lc=believ|obl	22
lc=bemoan|obj	41
lc=benefit|obl	-16
lc=best|obj	-8
lc=better|a	-7
lc=bid|light n	-7
lc=bid|n	-14
lc=bil|n	-16
lc=blam|obj	-5
lc=blam|obj to	-44
lc=blam|obj+	24
lc=blast|obj	14
lc=block|obj	21
lc=block|obj+	-12
lc=boast|obj	-23
lc=boast|obl	11
lc=bolster|obj	-7
lc=bother|xcomp	-13
lc=break|obj	-14
lc=break|obl	-5
lc=brief|pass obl	10
lc=bring|obj	-50
lc=bring|obj+	17
lc=broadcast|obj	16
lc=build|obj	-33
lc=busy|a	-12
lc=b|beside	8
lc=b|insert	-8
lc=b|obl	-22
lc=cal out|obj to	10
lc=cal|advcl	23
lc=cal|as	-9
lc=cal|insert	-31
lc=cal|light v	-12
lc=cal|n	40
lc=cal|obj	-20
lc=cal|obj to	-11
lc=cal|obj+xcomp	5
lc=cal|pass noun	-36
lc=cal|pass subj+xcomp	-5
lc=cal|pass xcomp	11
lc=cal|quote	9
lc=cal|subj+xcomp	-25
lc=cal|xcomp	13
lc=campaign|light n	-13
lc=campaign|light v	-31
lc=campaign|obl	12
lc=cancel|obj	-16
lc=candidat|light n	-16
lc=candidat|light v	13
lc=capitaliz|obl	-22
lc=captur|obj	-20
lc=careful|a	-29
lc=carry out|obj	-23
lc=carry|obj	-22
lc=carry|obj to	10
lc=carry|obj+	-5
lc=cast|obj	-34
lc=cast|obj to	10
lc=cast|obj+	-5
lc=cas|light n	36
lc=cas|n	5
lc=catch|obj	-15
lc=catch|pass subj	7
lc=caus|obj	-22
lc=caus|obj+xcomp	-7
lc=caution|ccomp	22
lc=celebrat|obj	-29
lc=center|pass obl	9
lc=chairman|n	-17
lc=chair|obj	-11
lc=challeng|n	-33
lc=challeng|obj to	22
lc=challeng|obj+	12
lc=challeng|pass obl	25
lc=challeng|pass subj	-8
lc=challeng|pass subj+obl	9
lc=champion|obj	17
lc=chang|obj	-37
lc=chang|obj to	12
lc=chant|ccomp	13
lc=chant|n	30
lc=characteriz|obj	-6
lc=charg|light n	-19
lc=charg|n	-10
lc=charg|obj	-22
lc=charg|pass advcl	28
lc=charg|pass subj+obl	13
lc=cheer|obl	29
lc=chief|n	-14
lc=choic|n	6
lc=choos|xcomp	-33
lc=cit|obj	10
lc=claim|light n	-17
lc=claim|n	22
lc=claim|obl	-8
lc=claim|quote	-9
lc=claim|xcomp	20
lc=clear|a	19
lc=clear|obj	-17
lc=clinch|obj	-23
lc=clos|a	-14
lc=collaborat|obl	-9
lc=collect|obj	-12
lc=com up|obl	7
lc=command|obj	-5
lc=comment|light v	-11
lc=comment|obl	42
lc=commitment|light n	15
lc=compar|obj	-46
lc=compar|obj to	5
lc=compar|obj+	30
lc=compar|pass noun	-5
lc=compar|pass obl	-23
lc=competitiv|a	-17
lc=compet|obl	-26
lc=complaint|light n	-27
lc=complaint|n	8
lc=complain|advcl	13
lc=complain|ccomp	12
lc=complain|obl	19
lc=complet|a	-7
lc=complicat|obj	-16
lc=com|beside	-12
lc=com|ccomp	-13
lc=conced|ccomp	5
lc=conced|obj	13
lc=concern|light n	27
lc=concern|n	-15
lc=condemn|obj	6
lc=condemn|obj+	20
lc=condition|n	-19
lc=conduct|obj	-14
lc=confidenc|light n	12
lc=confident|a	31
lc=confirm|ccomp	20
lc=confirm|obj	5
lc=confirm|pass subj	20
lc=conflict|n	8
lc=confront|obj	-7
lc=connect|obj	7
lc=consensus|n	17
lc=consider|ccomp	-24
lc=consider|obj	11
lc=consider|pass subj+xcomp	20
lc=consider|xcomp	14
lc=consistent|a	-6
lc=contest|n	-20
lc=continu|advcl	-10
lc=continu|as	-9
lc=continu|ccomp	12
lc=continu|insert	8
lc=continu|obj	-9
lc=continu|obl	16
lc=continu|xcomp	-41
lc=contradict|obj	18
lc=contrast|light n	14
lc=contrast|obj+	21
lc=contribut|obl	-5
lc=control|light n	-5
lc=control|light v	8
lc=control|obj	-27
lc=conversation|n	-10
lc=convinc|ccomp	5
lc=convinc|pass ccomp	-25
lc=cop|obl	-8
lc=cost|obj	-12
lc=country|light v	6
lc=count|obl	21
lc=count|pass subj	-12
lc=count|pass subj+obl	10
lc=coupl|pass obl	12
lc=coverag|n	6
lc=cover|obj	25
lc=creat|obj+	-5
lc=credit|obj to	-17
lc=credit|obj+	52
lc=critical|a	14
lc=criticism|n	17
lc=criticiz|obj	7
lc=criticiz|obj to	-44
lc=criticiz|obj+	20
lc=criticiz|pass advcl	13
lc=criticiz|pass subj	-16
lc=critiqu|light n	5
lc=critiqu|n	21
lc=cros|obj	-9
lc=crowd|n	-9
lc=cut|obj	-23
lc=cut|obj+	6
lc=day|n	-32
lc=deal|light n	19
lc=deal|light v	-5
lc=deal|obj	-11
lc=deal|obl	-29
lc=debat|n	6
lc=debat|obj	-24
lc=decid|advcl	28
lc=decid|subj+xcomp	19
lc=decision|light n	29
lc=decision|light v	-22
lc=declar|ccomp	27
lc=declar|obj	7
lc=declar|obj to	6
lc=declar|pass xcomp	-18
lc=declar|quote	6
lc=declin|obj	10
lc=declin|obl	-12
lc=declin|subj+xcomp	-25
lc=declin|xcomp	15
lc=decry|obj	35
lc=deem|obj	5
lc=deem|obj+xcomp	10
lc=defeat|obj	-29
lc=defend|obj	44
lc=defend|obj to	-25
lc=defend|obj+	25
lc=defens|light n	32
lc=defens|n	21
lc=defin|obj	24
lc=defy|obj	6
lc=degr|n	10
lc=delegat|light v	-15
lc=deliver|obj to	28
lc=demand|obj	27
lc=demonstrat|ccomp	-5
lc=demonstrat|obj	-15
lc=demonstrat|obj+	15
lc=denounc|obj	7
lc=denounc|obj to	-19
lc=denounc|obj+	-14
lc=denounc|quote	17
lc=deny|obj to	-18
lc=deploy|obj	-5
lc=deport|obj	7
lc=describ|ccomp	-32
lc=describ|obj	-6
lc=describ|quote	30
lc=description|light n	8
lc=deserv|obj	-11
lc=design|pass advcl	27
lc=design|pass noun	6
lc=design|pass subj	-9
lc=desir|light n	8
lc=detail|light n	14
lc=detail|n	-16
lc=detail|obj	30
lc=determin|ccomp	18
lc=develop|obj	-11
lc=devot|obj	-16
lc=devot|obj+	16
lc=dictat|obj	6
lc=died|obl	-21
lc=differenc|light n	-12
lc=differenc|n	-9
lc=different|a	-6
lc=differ|obl	-9
lc=difficult|a	-20
lc=dig|n	8
lc=diminish|obj	-13
lc=director|n	-33
lc=direct|pass subj+obl	11
lc=disagreement|n	69
lc=disagr|obl	38
lc=disclosur|n	21
lc=disclos|obj	16
lc=discover|obj	-13
lc=discus|obj	36
lc=discus|quote	-16
lc=dislik|obj	7
lc=dismis|obj+	5
lc=dismis|pass subj	17
lc=dismis|quote	-19
lc=display|obj	30
lc=disput|obj	29
lc=disrupt|obj	-5
lc=distanc|obj	-7
lc=distanc|obj to	65
lc=distanc|obj+	-33
lc=distribut|obj	-12
lc=divid|obj+	7
lc=document|obj	28
lc=doing|obj	-25
lc=dominat|obj	-21
lc=donation|light v	13
lc=donor|n	7
lc=doubl down|obl	18
lc=downplay|obj	19
lc=dozen|n	-8
lc=do|obj	-26
lc=do|obj to	-5
lc=do|xcomp	5
lc=draft|obj	-7
lc=draw|obj to	-8
lc=driv|obj	-14
lc=drop|obj	-18
lc=drop|obl	-14
lc=dub|obj	7
lc=du|a	-6
lc=eager|a	12
lc=earn|obj	-44
lc=echo|obj	12
lc=echo|pass subj	16
lc=economy|n be pred	12
lc=effort|light n	-10
lc=effort|n	-38
lc=election|light v	20
lc=elect|obj	12
lc=elect|pass subj	-5
lc=elevat|obj	-12
lc=eligibl|a	-6
lc=email|light v	14
lc=email|n	-13
lc=email|obj	7
lc=embrac|n	12
lc=embrac|obj	25
lc=emerg|obl	-37
lc=emphasis|light n	-7
lc=emphasiz|obj	21
lc=employ|obj	-9
lc=encounter|obj	-14
lc=end up|obl	-7
lc=endorsement|light n	-24
lc=endorsement|light v	-18
lc=endorsement|n	59
lc=endors|obj	28
lc=endors|obj to	-42
lc=endors|quote	-20
lc=endur|obj	-18
lc=end|n	-20
lc=end|obj+	22
lc=end|obl	-8
lc=engag|obl	7
lc=enjoy|obj	16
lc=enough|a	-19
lc=ensur|ccomp	-33
lc=enter|obj	-40
lc=enthusiasm|light n	14
lc=erupt|obl	-12
lc=escalat|obj	16
lc=establish|pass noun	9
lc=estimat|ccomp	-6
lc=event|light n	9
lc=event|light v	8
lc=event|n	-17
lc=evidenc|light n	-29
lc=evidenc|n	27
lc=exampl|light n	10
lc=exceed|obj	-5
lc=exception|n	-9
lc=excitement|light v	7
lc=exist|obl	-11
lc=exit|obj	-6
lc=expand|obj	-33
lc=expand|obl	18
lc=expect|obj	16
lc=expect|obj+xcomp	50
lc=expect|pass noun	-16
lc=expect|pass obl	10
lc=expect|pass subj	-20
lc=expect|pass subj+xcomp	15
lc=experienc|obj	19
lc=explain|obj	7
lc=explain|obj to	-15
lc=explain|obj+	15
lc=explain|obj+ccomp	18
lc=explain|quote	-10
lc=exploit|obj	17
lc=expos|obj	5
lc=expres|obj	17
lc=expres|obj+	5
lc=expres|quote	-18
lc=fac|n	7
lc=fac|obj	-35
lc=fac|obj+	-19
lc=fail|xcomp	-24
lc=family|n	-5
lc=father|n	9
lc=fat|n	11
lc=favor|n	44
lc=favor|obj	31
lc=fear|obj	10
lc=featur|obj	-6
lc=feel|ccomp	-26
lc=feel|obl	10
lc=fil|obj to	9
lc=fil|obl	-14
lc=fil|pass noun	-15
lc=fil|pass subj	9
lc=find|obj	-47
lc=find|obj to	6
lc=find|obj+	6
lc=find|obj+xcomp	12
lc=find|pass subj	-9
lc=find|quote	-8
lc=find|xcomp	8
lc=finish|obj	-11
lc=first|a	-22
lc=fir|obj	32
lc=fir|pass subj	18
lc=flew|obl	-25
lc=fly|obl	-12
lc=focus|light n	16
lc=focus|n	12
lc=focus|obl	38
lc=focus|pass advcl	-13
lc=focus|pass obl	-16
lc=focus|pass subj	-7
lc=focu|obl	28
lc=follow|obj to	7
lc=follow|obj+	-8
lc=footag|n	8
lc=forc|obj+xcomp	-12
lc=forc|xcomp	-16
lc=form|obj	-22
lc=found|obj	-12
lc=fram|obj	-9
lc=front|n	-15
lc=fr|a	-5
lc=fuel|obj	-13
lc=fulfil|obj	-10
lc=fundraiser|light n	10
lc=fund|obj	-17
lc=futur|n	10
lc=gain|light v	11
lc=gain|obj	-34
lc=garner|obj	-18
lc=gather|obl	-13
lc=generat|obj	-9
lc=get|obj+	-15
lc=get|obj+xcomp	-26
lc=get|xcomp	-25
lc=giv|obj to	18
lc=giv|obj+	-30
lc=giv|obj+xcomp	-14
lc=giv|pass ccomp	-16
lc=giv|pass subj	7
lc=go on|advcl	-26
lc=go on|beside	33
lc=goal|light n	11
lc=going|xcomp	-48
lc=good|a	-12
lc=govern|obj	6
lc=go|advcl	-24
lc=go|as	7
lc=go|insert	-5
lc=go|xcomp	10
lc=grab|obj	-5
lc=graduat|obl	-5
lc=grant|obj	-10
lc=grappl|obl	13
lc=greet|pass obl	12
lc=greet|pass subj	8
lc=gues|obj	7
lc=guilty|a	25
lc=hammer|obj	16
lc=handling|n	-13
lc=handl|obj	-8
lc=hand|obj	-6
lc=happy|a	17
lc=hard|a	11
lc=hat|obj	56
lc=hav|beside	33
lc=hav|obj	-33
lc=hav|obj to	16
lc=hav|obj+	-41
lc=hav|obj+ccomp	5
lc=hav|obj+xcomp	-17
lc=hav|xcomp	-13
lc=headlin|obj	-9
lc=head|light v	12
lc=head|n	-7
lc=head|obj	-8
lc=head|obl	-29
lc=hear|ccomp	-32
lc=hear|obj	21
lc=hear|obl	-8
lc=help|obj	-8
lc=help|obj+xcomp	-33
lc=help|subj+xcomp	-13
lc=help|xcomp	-20
lc=higher|a	-11
lc=highlight|obj	29
lc=high|a	-22
lc=hint|ccomp	15
lc=hint|obl	20
lc=hir|obj	8
lc=hir|pass obl	12
lc=hir|pass subj+obl	-11
lc=hit|obj	-21
lc=hit|obj to	16
lc=hit|obj+	25
lc=hold|obj	-30
lc=hold|obj to	-21
lc=hold|obj+	-16
lc=hold|obj+xcomp	21
lc=hold|obl	23
lc=hopeful|a	38
lc=hop|n	22
lc=hop|obj	-40
lc=hop|obl	21
lc=hop|subj+xcomp	-9
lc=hop|xcomp	8
lc=host|pass noun	-6
lc=huddl|obl	-14
lc=hundred|n	-5
lc=idea|light n	9
lc=idea|n	24
lc=identify|obj	11
lc=identify|obl	36
lc=ignor|obj	46
lc=impact|light n	-8
lc=impact|n	5
lc=imply|ccomp	-5
lc=important|a	-23
lc=impos|obj	-15
lc=impressed|a	6
lc=improv|obj	-10
lc=inability|n	6
lc=inclination|light n	29
lc=includ|obj	-31
lc=includ|obj+	23
lc=includ|quote	10
lc=includ|xcomp	-12
lc=increas|obj	-34
lc=increas|obj+	7
lc=information|light n	12
lc=information|n	-17
lc=insist|ccomp	18
lc=insist|obl	-7
lc=instal|obj	-7
lc=insult|obj	23
lc=intend|pass subj+xcomp	-13
lc=intend|pass xcomp	14
lc=interested|a	37
lc=interest|light n	40
lc=interject|quote	14
lc=interrupt|obj	-8
lc=interrupt|obj to	9
lc=interview|n	-27
lc=interview|obj	-31
lc=interview|obj+	9
lc=interview|pass obl	8
lc=introduc|obj	22
lc=introduc|pass subj	32
lc=introduc|pass subj+obl	-6
lc=investigation|n	-17
lc=investigat|pass obl	5
lc=invest|obl	-10
lc=invit|obj	-16
lc=invok|obj	21
lc=involved|a	-20
lc=involv|obj	-13
lc=involv|pass subj+obl	10
lc=involv|subj+xcomp	12
lc=involv|xcomp	-8
lc=issu|light v	16
lc=issu|obj	8
lc=issu|obj+	-9
lc=issu|pass noun	-11
lc=jab|obl	8
lc=join|obj	-17
lc=join|obj+	-6
lc=join|quote	8
lc=jok|obl	8
lc=jump|obl	8
lc=keep up|obj	-9
lc=keep|obj+	-5
lc=keep|xcomp	-22
lc=kil|obj	-18
lc=kind|n	-14
lc=knock|obj	15
lc=know|ccomp	-20
lc=know|obj	33
lc=know|obl	-16
lc=know|pass advcl	8
lc=know|pass obl	6
lc=know|pass xcomp	12
lc=know|quote	-14
lc=label|obj	-30
lc=lack|obj	-11
lc=lag|obl	-6
lc=land|obl	-10
lc=lash out|obl	45
lc=launch|obj	-13
lc=lawsuit|n	25
lc=law|light v	-6
lc=lay out|obj	23
lc=leader|light v	7
lc=lead|obl	-19
lc=learn|ccomp	13
lc=learn|obj	16
lc=leav|obj	-11
lc=leav|obj+xcomp	-26
lc=leav|xcomp	5
lc=letter|n	-7
lc=let|xcomp	-11
lc=likely|a	-8
lc=liken|obj	-36
lc=liken|obj+	42
lc=lik|obj	25
lc=lik|xcomp	10
lc=limit|obj	8
lc=lin up|obl	28
lc=link|light n	8
lc=link|obj+	23
lc=lin|light n	-5
lc=listen|obl	-19
lc=list|obj	28
lc=lock up|obj	-11
lc=look|n	32
lc=look|obl	19
lc=look|subj+xcomp	13
lc=los|obj	-36
lc=lov|obj	26
lc=lower|obj	7
lc=maintain|obj	-30
lc=majority|n	-18
lc=mak up|obj	-26
lc=mak|beside	38
lc=mak|ccomp	26
lc=mak|obj to	19
lc=mak|obj+ccomp	-8
lc=mak|obj+xcomp	-74
lc=mak|obl	17
lc=mak|pass noun	-10
lc=mak|pass obl	6
lc=mak|pass subj	6
lc=mak|pass subj+xcomp	-13
lc=mak|xcomp	-20
lc=manag|obj	-20
lc=manag|xcomp	-8
lc=many|a	-44
lc=margin|n	-17
lc=mark|obj	-26
lc=marry|obj	-16
lc=match|obj	-6
lc=mean|ccomp	-38
lc=mean|insert	22
lc=mean|pass subj+xcomp	24
lc=mean|xcomp	-25
lc=media|light v	-12
lc=meeting|light v	5
lc=meeting|n	-33
lc=meet|obj	-13
lc=meet|obl	-36
lc=member|n	-39
lc=memory|n	6
lc=mention|light n	43
lc=mention|obj to	-29
lc=mention|obj+	24
lc=mention|pass subj	16
lc=messag|light n	20
lc=messag|n	7
lc=million|n	-6
lc=mis|obj	-10
lc=mock|obj	23
lc=money|light v	-11
lc=month|n	-23
lc=most|a	-27
lc=mov|obl	-16
lc=much|a	-21
lc=nam|light n	-24
lc=nam|pass noun	9
lc=nam|pass subj+xcomp	-5
lc=nam|pass xcomp	-30
lc=navigat|obj	-16
lc=need|light n	17
lc=need|n	5
lc=need|xcomp	-43
lc=network|light v	11
lc=news|light n	-12
lc=news|n	7
lc=new|a	-10
lc=night|n	-7
lc=nomination|light v	-5
lc=nominat|obj+	30
lc=nominat|pass subj+obl	29
lc=notabl|a	-7
lc=notic|ccomp	20
lc=notion|light n	26
lc=notion|n	-21
lc=not|as	44
lc=not|ccomp	-5
lc=not|light n	21
lc=not|quote	-15
lc=number|light n	-12
lc=number|n	-21
lc=obtain|obj	-19
lc=occupy|obj	-17
lc=offer|obj to	5
lc=offer|xcomp	19
lc=official|light v	7
lc=old|a	-14
lc=open|a	23
lc=open|obj	-41
lc=open|obj+	-12
lc=operat|obl	-6
lc=opinion|light n	48
lc=opportunity|light n	-36
lc=opposition|light n	-26
lc=opposition|light v	15
lc=opposition|n	38
lc=oppos|obj	35
lc=oppos|obj to	-13
lc=oppos|pass noun	22
lc=optimistic|a	-8
lc=opt|xcomp	16
lc=order|obj+xcomp	15
lc=order|xcomp	-27
lc=organiz|obj	-13
lc=overs|obj	-17
lc=overtak|obj	-7
lc=own|pass subj	-5
lc=participat|obl	-14
lc=part|light n	-14
lc=passag|n	10
lc=passion|light n	23
lc=pas|obj	14
lc=pas|obl	-21
lc=pas|pass noun	24
lc=path|light n	-11
lc=path|n	-12
lc=payment|n	6
lc=pay|obj	-33
lc=pay|obj to	5
lc=pay|obj+	-28
lc=pay|obl	-9
lc=peopl|light n	9
lc=percent|light n	-29
lc=perform|obl	-7
lc=person|n	5
lc=persuad|obj	-19
lc=persuad|obj+xcomp	10
lc=persuad|xcomp	10
lc=pick up|obj	-5
lc=pivot|advcl	18
lc=plac|light v	-11
lc=plac|obj to	7
lc=plac|obj+	-15
lc=plan|light n	14
lc=plan|obj	-6
lc=plan|subj+xcomp	-19
lc=plan|xcomp	16
lc=platform|n	9
lc=play down|obj	24
lc=play|obj	-46
lc=play|obj to	11
lc=plead|obl	8
lc=pledg|obj	14
lc=pledg|quote	-9
lc=pledg|subj+xcomp	-14
lc=plenty|n	-8
lc=point out|as	30
lc=point out|ccomp	14
lc=point out|obj	-13
lc=point|advcl	11
lc=point|light v	16
lc=point|n	-21
lc=point|obl	25
lc=poised|a	-15
lc=policy|light v	-8
lc=policy|n	18
lc=popular|a	-26
lc=portray|obj	-27
lc=position|light n	25
lc=position|light v	-5
lc=position|obj to	8
lc=position|obj+	-8
lc=possibility|light n	-14
lc=possibility|n	-15
lc=post|ccomp	12
lc=post|obj+	-22
lc=post|quote	-15
lc=prais|light n	32
lc=prais|obj to	-37
lc=preced|obj	-5
lc=predict|ccomp	6
lc=predict|obj	16
lc=prefer|obj	27
lc=prefer|obj to	-5
lc=prefer|obj+	29
lc=prefer|xcomp	23
lc=prepar|obj	-5
lc=prepar|xcomp	-29
lc=present|obj to	9
lc=president|light v	6
lc=president|n	-26
lc=pressur|light n	-12
lc=pressur|xcomp	20
lc=pres|obj	-12
lc=pres|obl	14
lc=pres|pass advcl	15
lc=pres|pass obl	19
lc=pres|pass subj	-17
lc=problem|n be pred	-22
lc=proceed|xcomp	-17
lc=program|light v	9
lc=prohibit|obj	17
lc=project|obj	14
lc=project|pass xcomp	6
lc=promis|n	20
lc=promis|obj	29
lc=promis|quote	-21
lc=promis|subj+xcomp	-12
lc=promot|obj	46
lc=promot|obj to	-8
lc=prompt|obj	-17
lc=prompt|obj+xcomp	-20
lc=prompt|quote	10
lc=prompt|xcomp	-9
lc=proposal|light v	-7
lc=proposal|n	26
lc=propos|obj	20
lc=propos|obj to	-16
lc=propos|obj+	18
lc=propos|xcomp	18
lc=prospect|light n	-9
lc=protect|obj	-14
lc=protest|n	16
lc=protest|obj	-6
lc=protest|obl	-13
lc=proud|a	6
lc=provid|obj	-16
lc=provid|obj to	20
lc=provid|obj+	-32
lc=pul|obj	-11
lc=pump out|obj	24
lc=pursu|obj	9
lc=push|obj	-13
lc=push|obj+	-57
lc=push|obj+xcomp	-16
lc=push|obl	23
lc=push|xcomp	16
lc=put out|obj	-15
lc=put|as	49
lc=put|beside	-20
lc=put|obj	-35
lc=put|obj to	-21
lc=put|obj+	-17
lc=put|obj+xcomp	7
lc=qualified|a	-6
lc=qualify|obl	-11
lc=question|ccomp	14
lc=question|light n	-33
lc=question|n	-16
lc=question|obj	60
lc=quick|a	-6
lc=rac|n	-14
lc=rail|obl	32
lc=rais|obj	-17
lc=rais|pass subj	9
lc=rally|n	-12
lc=rally|obj	-19
lc=rally|obl	6
lc=ramp up|obj	-8
lc=rang|obl	-6
lc=ratchet up|obj	-10
lc=reach|obj to	9
lc=react|obl	-6
lc=ready|a	-30
lc=read|ccomp	9
lc=read|obj+ccomp	-20
lc=read|obl	-7
lc=realiz|ccomp	22
lc=reason|n	6
lc=reason|n be pred	-6
lc=rebuf|obj	-18
lc=rebuk|obj+	17
lc=rebut|obj	26
lc=recal|ccomp	-9
lc=recal|obj	5
lc=recal|xcomp	-17
lc=receiv|obj	-26
lc=receiv|obj+	-13
lc=reception|n	9
lc=recit|obj	35
lc=recogniz|obj	26
lc=recommend|obj	18
lc=record|light n	-8
lc=reduc|obj	-16
lc=referenc|light n	24
lc=referenc|n	12
lc=referenc|obj	13
lc=refer|obl	33
lc=refer|pass noun	8
lc=refer|pass obl	5
lc=refer|quote	-14
lc=reflectiv|a	-8
lc=reflect|obj	-8
lc=reflect|obl	40
lc=refusal|light n	-11
lc=refusal|n	11
lc=refus|obj	5
lc=refus|subj+xcomp	-21
lc=refus|xcomp	12
lc=register|obj	-7
lc=rejection|n	11
lc=reject|pass subj	5
lc=releas|n	-13
lc=releas|obj to	-10
lc=releas|obj+	8
lc=releas|pass noun	-47
lc=releas|pass subj	25
lc=reluctant|a	23
lc=rely|advcl	-14
lc=remain|obl	-21
lc=remain|subj+xcomp	-5
lc=remark|light n	-21
lc=remark|n	21
lc=remark|obl	8
lc=remember|obj	29
lc=remind|obj	-7
lc=remind|obl	12
lc=reminiscent|a	-22
lc=renew|obj	9
lc=repeal|obj	7
lc=repeat|obj	13
lc=reply|obl	7
lc=report|as	45
lc=report|insert	16
lc=report|light n	-52
lc=report|n	-19
lc=report|obj	20
lc=report|pass subj	45
lc=report|quote	-31
lc=report|xcomp	16
lc=repudiat|obj	17
lc=reputation|light n	-18
lc=request|light n	-50
lc=request|n	-8
lc=request|obj	28
lc=request|obj+	13
lc=requir|ccomp	28
lc=requir|obj+xcomp	15
lc=resid|obl	-9
lc=respect|light n	7
lc=respond|advcl	-17
lc=respond|beside	-15
lc=respond|obl	8
lc=respond|quote	37
lc=responsibility|light n	6
lc=responsibl|a	-14
lc=respons|light n	10
lc=respons|n	6
lc=restrict|obj	44
lc=result|n	-14
lc=retain|obj	-12
lc=return|advcl	-6
lc=return|obl	-8
lc=retweet|obj	27
lc=reveal|ccomp	-19
lc=reveal|obj	11
lc=reveal|pass subj	-15
lc=revelation|n	-24
lc=reversal|n	8
lc=revers|obj	5
lc=review|obj	12
lc=reviv|obj	5
lc=ridicul|obj	-21
lc=rip|obj+	-15
lc=risk|xcomp	-8
lc=ris|obl	-25
lc=rival|n	-9
lc=rol|light v	-7
lc=rol|n	-5
lc=rul|ccomp	5
lc=run|obj	-8
lc=run|obj+	22
lc=run|obl	-18
lc=rush|xcomp	-12
lc=sal|n	10
lc=sat|obl	-20
lc=sav|obj	-6
lc=say|advcl	-38
lc=say|ccomp	6
lc=say|insert	17
lc=say|obj	19
lc=say|obl	-66
lc=say|pass ccomp	12
lc=say|pass noun	12
lc=say|pass subj+xcomp	31
lc=scor|obj	-26
lc=scrambl|xcomp	-18
lc=scrutiny|n	5
lc=search|obl	-5
lc=secretary|n	-25
lc=secur|obj	-30
lc=seek|as	-5
lc=seek|obj	28
lc=seek|xcomp	8
lc=seem|advcl	7
lc=seem|beside	-14
lc=seem|ccomp	-32
lc=seem|obl	-14
lc=seem|subj+xcomp	77
lc=seem|xcomp	-38
lc=seiz|obj	-10
lc=sel|obl	-7
lc=senator|n	-5
lc=send out|obj	-8
lc=send|obj	-58
lc=send|obj+	-5
lc=sens|light n	8
lc=sens|n	23
lc=series|light v	10
lc=series|n	-36
lc=serv|obl	-31
lc=set off|obj	-11
lc=set up|obj	-14
lc=set|a	-16
lc=set|obj	-31
lc=set|pass subj	23
lc=set|pass subj+xcomp	-26
lc=shap|obj	-11
lc=shar|light n	-7
lc=shar|obj	28
lc=shar|obj to	18
lc=shar|obj+	-29
lc=shar|obl	7
lc=shar|pass subj	9
lc=shed|obj	-10
lc=shift|obj	11
lc=shift|obj+	-10
lc=shift|obl	-11
lc=shor up|obj	-11
lc=short|a	-18
lc=shot|light n	5
lc=shot|light v	25
lc=shout|ccomp	16
lc=shout|obl	-14
lc=show up|advcl	-6
lc=show up|obl	-12
lc=showcas|obj	6
lc=show|beside	6
lc=show|ccomp	-11
lc=show|insert	35
lc=show|n	-36
lc=show|obj	-13
lc=show|obj to	-30
lc=show|obj+	14
lc=show|obj+ccomp	8
lc=show|obl	13
lc=show|quote	-20
lc=shut down|obj+	7
lc=sid|n	-13
lc=sid|obl	38
lc=sign up|obl	-25
lc=sign|light n	22
lc=sign|obj+	29
lc=similar|a	-19
lc=singl out|obj	22
lc=sit|obl	-19
lc=slam|obj	8
lc=slam|obj+	-17
lc=slam|quote	-6
lc=slat|light n	7
lc=slid|obl	-5
lc=solidify|obj	-18
lc=sound|obl	-15
lc=sound|subj+xcomp	27
lc=sound|xcomp	9
lc=sourc|n	15
lc=spark|obj	-9
lc=speak out|obl	16
lc=speak|advcl	40
lc=speak|as	-29
lc=speak|obj	-37
lc=speak|obl	-18
lc=speak|quote	-7
lc=spearhead|obj	-8
lc=speech|light v	-14
lc=speech|n	22
lc=spend|obj	-47
lc=spend|obj+	-24
lc=spokesman|n	-13
lc=spot|obj	16
lc=squabbl|obl	5
lc=staf|light v	8
lc=stag|light v	-20
lc=stanc|light n	7
lc=stand out|obl	-9
lc=stand|obl	8
lc=start|obj	-5
lc=start|obj to	9
lc=start|xcomp	-8
lc=star|obl	-10
lc=statement|light n	5
lc=statement|n	6
lc=stat|light n	-18
lc=stat|n	-85
lc=stat|obj	10
lc=stat|obl	-5
lc=stay|obl	-32
lc=stay|xcomp	8
lc=step down|obl	-12
lc=step|light n	-8
lc=step|obl	-15
lc=stick|obl	23
lc=stop|xcomp	-26
lc=story|light n	24
lc=story|n	20
lc=strategy|n	18
lc=stres|ccomp	-17
lc=stres|obj	17
lc=strik down|obj	25
lc=strong|a	-15
lc=struggl|obl	-7
lc=struggl|subj+xcomp	5
lc=struggl|xcomp	-10
lc=study|obj	-9
lc=succeed|advcl	-8
lc=successful|a	-20
lc=succes|n	-7
lc=suffer|obj	-6
lc=suggestion|n	7
lc=suggest|obj+ccomp	26
lc=suggest|quote	-14
lc=supporter|n	6
lc=supportiv|a	18
lc=support|light n	-47
lc=support|n	20
lc=support|obj	57
lc=support|obj to	-7
lc=support|obj+	-17
lc=support|pass subj	22
lc=support|subj+xcomp	-5
lc=support|xcomp	22
lc=suppos|pass subj+xcomp	-30
lc=surg|obl	-14
lc=surpris|n	10
lc=surround|obj	-8
lc=survey|obj	-13
lc=surviv|obj	-20
lc=sur|a	-24
lc=swarm|obl	-7
lc=swept|obj	-8
lc=swip|light n	15
lc=system|light v	8
lc=s|ccomp	-48
lc=s|obj	-6
lc=s|obj to	-19
lc=s|obj+	27
lc=s|pass advcl	6
lc=s|pass noun	11
lc=s|pass obl	12
lc=s|pass subj	-45
lc=s|pass subj+obl	8
lc=s|pass xcomp	-6
lc=tak on|obj	-14
lc=tak over|obj	-13
lc=tak|as	12
lc=tak|obj	-32
lc=tak|obj to	29
lc=tak|obj+	-10
lc=tak|obl	-12
lc=tak|quote	-9
lc=talk|advcl	13
lc=talk|beside	-22
lc=talk|light n	-22
lc=talk|n	27
lc=talk|obj	13
lc=talk|quote	-13
lc=tap|obj	-10
lc=target|obj	15
lc=target|pass obl	9
lc=teach|obj	-25
lc=tel|advcl	-27
lc=tel|ccomp	-7
lc=tel|insert	38
lc=tel|obl	-33
lc=tel|pass subj	20
lc=tel|quote	5
lc=tel|xcomp	-5
lc=tend|xcomp	-44
lc=term|n	-19
lc=testify|ccomp	6
lc=testimony|n	8
lc=test|obj	-7
lc=thanks|n	-8
lc=thank|obj	8
lc=thing|n	-7
lc=think|ccomp	11
lc=think|obl	18
lc=think|quote	-21
lc=threaten|subj+xcomp	-11
lc=threaten|xcomp	27
lc=threat|light n	-14
lc=threat|n	7
lc=throw|obj	-29
lc=throw|obj to	38
lc=throw|obj+	-25
lc=thwart|obj	-6
lc=tim|light n	-5
lc=tim|n	-38
lc=titl|obj	22
lc=ton|n	9
lc=top|obj	-14
lc=touch|obl	40
lc=trac|obj+	9
lc=trad|obj+	-6
lc=trail|obj	-21
lc=travel|obl	-19
lc=treat|pass obl	10
lc=trigger|obj	-9
lc=tru|a	-16
lc=try|as	10
lc=try|obj	-10
lc=try|subj+xcomp	-12
lc=try|xcomp	-41
lc=turn out|ccomp	-16
lc=turn|advcl	-19
lc=turn|n	11
lc=turn|obj	-31
lc=turn|obj to	62
lc=turn|obj+	-49
lc=turn|obl	6
lc=turn|xcomp	-6
lc=tweet|obj	7
lc=tweet|quote	9
lc=twist|n	9
lc=tycoon|light v	7
lc=tying|obj	-12
lc=ty|light n	-5
lc=unabl|a	-27
lc=unclear|a	27
lc=uncover|obj	-7
lc=understand|obj	17
lc=unit|obj	-13
lc=unlikely|a	-28
lc=unload|obl	7
lc=upbeat|a	5
lc=updat|pass subj	-6
lc=upend|obj	-10
lc=upset|obj	-11
lc=urg|obj	9
lc=urg|obj+	-5
lc=urg|quote	-20
lc=urg|xcomp	9
lc=used|obj	7
lc=used|obj to	7
lc=used|xcomp	-24
lc=using|obj	-6
lc=us|obj+	-8
lc=valu|n	9
lc=variety|light n	-14
lc=veto|obj	23
lc=victory|light n	-13
lc=victory|light v	19
lc=victory|n	-31
lc=view|light n	31
lc=view|n	21
lc=view|pass obl	-33
lc=view|pass subj	-19
lc=violenc|light v	25
lc=vision|light n	18
lc=visit|obj	-20
lc=vocal|a	33
lc=voic|obj	9
lc=voter|n	-12
lc=vot|light v	-46
lc=vot|n	-26
lc=vot|obj	17
lc=vot|obl	19
lc=vot|xcomp	49
lc=vouch|obl	37
lc=vow|ccomp	8
lc=vow|quote	-7
lc=vow|subj+xcomp	-16
lc=vow|xcomp	10
lc=vying|xcomp	-12
lc=wag|obj	-17
lc=wak|n	-19
lc=walk|advcl	6
lc=walk|obj+	-6
lc=walk|obl	-19
lc=want|advcl	-14
lc=want|obj+	32
lc=want|obj+xcomp	22
lc=want|subj+xcomp	-31
lc=warn|ccomp	-9
lc=warn|obl	27
lc=warn|quote	-11
lc=wary|a	23
lc=watch|obj	6
lc=watch|xcomp	-12
lc=way|n	-23
lc=wear|obj	-23
lc=week|n	-13
lc=weigh in|obl	32
lc=widen|obj	-10
lc=willing|a	24
lc=winner|n	8
lc=win|obj	-40
lc=win|obj to	-9
lc=win|obl	-14
lc=withdraw|obj	15
lc=witnes|obj	37
lc=wonder|ccomp	21
lc=word|light n	19
lc=word|light v	7
lc=work|advcl	-32
lc=work|light v	11
lc=work|obl	-44
lc=work|xcomp	16
lc=worried|a	17
lc=worry|ccomp	24
lc=worry|obj	-25
lc=writ|ccomp	31
lc=writ|insert	-9
lc=writ|obj	-13
lc=writ|obj to	22
lc=writ|obj+	-17
lc=writ|obl	-10
lc=writ|pass noun	-17
lc=writ|quote	-6
lc=year|n	-28
lc=yel|ccomp	14
lc=zero|obl	11
lk=:|colon first name|PROPN	8
lk=:|colon first noun|PROPN	7
lk=abandon|obj|NOUN	-14
lk=ability|n|clause	-27
lk=abl|a|clause	-43
lk=about|a|clause	-13
lk=accept|obj|NOUN	14
lk=acces|light n|NOUN	-8
lk=according|according first|clause	15
lk=according|according last|clause	13
lk=accord|quote|PUNCT	-25
lk=account|n|NOUN	24
lk=account|obl|NOUN	-17
lk=accusation|light n|clause	-19
lk=accus|advcl|clause	21
lk=accus|obj to|NOUN	-5
lk=accus|obj+xcomp|clause	8
lk=accus|obj+|NOUN	27
lk=accus|obj+|clause	14
lk=accus|obj|NOUN	30
lk=accus|obj|PROPN	-83
lk=accus|obj|pronoun	-35
lk=accus|pass advcl|clause	19
lk=accus|quote|PUNCT	-25
lk=accus|xcomp|clause	-17
lk=acknowledg|ccomp|clause	-5
lk=acknowledg|obj|NOUN	12
lk=acknowledg|quote|PUNCT	-10
lk=acquiesc|obl|NOUN	33
lk=acquir|obj|NOUN	-8
lk=activat|obj|NOUN	-9
lk=act|obl|NOUN	-16
lk=addition|n|NOUN	-6
lk=addres|beside|clause	28
lk=addres|obj|PROPN	18
lk=admit|ccomp|clause	-14
lk=admit|quote|PUNCT	13
lk=adopt|obj|NOUN	-5
lk=advis|obj|NOUN	-19
lk=advocat|n|NOUN	15
lk=ad|insert|clause	35
lk=ad|obj+|NOUN	-28
lk=ad|obj|NOUN	-44
lk=ad|obl|NOUN	-9
lk=ad|quote|PUNCT	5
lk=afford|xcomp|clause	-13
lk=agr|ccomp|clause	-17
lk=agr|obl|NOUN	15
lk=agr|obl|PROPN	-8
lk=agr|obl|pronoun	10
lk=agr|xcomp|clause	19
lk=aim|light v|NOUN	20
lk=aim|obj|NOUN	-25
lk=aim|xcomp|clause	27
lk=air|obj|NOUN	5
lk=alleg|ccomp|clause	11
lk=alleg|obj|NOUN	-11
lk=allow|obj+xcomp|clause	13
lk=allow|pass subj+xcomp|clause	7
lk=allud|obl|NOUN	16
lk=anger|n|NOUN	27
lk=announcement|n|NOUN	13
lk=announc|obj+|clause	-20
lk=announc|obj|NOUN	32
lk=announc|pass noun|NOUN	25
lk=announc|pass subj|NOUN	15
lk=answer|n|NOUN	-13
lk=answer|obj|NOUN	10
lk=apologiz|obl|NOUN	12
lk=apparent|a|clause	-9
lk=appeal|n|NOUN	-7
lk=appearanc|n|NOUN	-7
lk=appearanc|n|PROPN	-7
lk=appear|ccomp|clause	-17
lk=appear|obl|NOUN	-42
lk=appear|subj+xcomp|ADJ	13
lk=appear|subj+xcomp|clause	70
lk=appear|xcomp|ADJ	14
lk=appear|xcomp|clause	-59
lk=applaud|obj|NOUN	26
lk=appointment|n|PROPN	9
lk=argu|advcl|clause	40
lk=arriv|obl|NOUN	-20
lk=articl|n|NOUN	-13
lk=articulat|obj|NOUN	13
lk=ask|advcl|clause	13
lk=ask|beside|clause	-11
lk=ask|ccomp|clause	6
lk=ask|obj+ccomp|clause	16
lk=ask|obj|NOUN	-12
lk=ask|obj|relative	11
lk=ask|obl|PROPN	13
lk=ask|pass advcl|clause	26
lk=ask|pass beside|clause	13
lk=ask|pass ccomp|clause	29
lk=ask|pass obl|NOUN	20
lk=ask|pass subj+ccomp|clause	-20
lk=ask|pass subj+obl|NOUN	-18
lk=ask|pass subj+xcomp|clause	-11
lk=ask|pass subj|PROPN	-32
lk=ask|pass xcomp|clause	20
lk=ask|quote|PUNCT	-17
lk=ask|subj+xcomp|clause	-23
lk=assail|obj|NOUN	17
lk=assertion|n|clause	-8
lk=assert|obj|NOUN	21
lk=assum|obj|NOUN	-19
lk=assur|ccomp|clause	20
lk=assur|pass advcl|clause	-15
lk=attack|light n|NOUN	-36
lk=attack|light n|PROPN	11
lk=attack|light v|NOUN	-7
lk=attack|n|NOUN	-8
lk=attack|n|PROPN	28
lk=attack|obj to|NOUN	8
lk=attack|obj to|clause	6
lk=attack|obj+|clause	-12
lk=attack|obj|NOUN	14
lk=attack|obj|PROPN	17
lk=attack|obj|pronoun	-14
lk=attempt|light n|clause	-13
lk=attend|obj|NOUN	-9
lk=attention|light v|NOUN	34
lk=attention|n|NOUN	10
lk=attract|obj|NOUN	-16
lk=attribut|pass subj+obl|NOUN	6
lk=authoriz|obj|NOUN	32
lk=authoriz|pass subj+xcomp|clause	-16
lk=author|n|PROPN	-5
lk=averag|n|NOUN	-7
lk=avoid|xcomp|clause	-21
lk=await|obj|NOUN	-9
lk=awar|a|NOUN	12
lk=back|obj+|NOUN	15
lk=back|obj|NOUN	-7
lk=back|obj|PROPN	52
lk=ban|n|NOUN	5
lk=ban|obj|NOUN	20
lk=ban|obj|PROPN	-20
lk=bash|obj|PROPN	21
lk=bear|obj|NOUN	-6
lk=becom|subj+xcomp|ADJ	12
lk=becom|subj+xcomp|NOUN	-38
lk=becom|xcomp|ADJ	-24
lk=begin|obj+|clause	6
lk=begin|quote|PUNCT	6
lk=begin|subj+xcomp|clause	14
lk=begin|xcomp|clause	-32
lk=believ|ccomp|clause	-12
lk=believ|insert|clause	8
lk=believ|obj|pronoun	24
lk=believ|obl|NOUN	24
lk=bemoan|obj|NOUN	41
lk=benefit|obl|NOUN	-16
lk=best|obj|NOUN	-6
lk=blam|obj to|NOUN	-20
lk=blam|obj to|clause	-12
lk=blam|obj+|NOUN	45
lk=blam|obj+|clause	-12
lk=blam|obj|PROPN	-10
lk=blast|obj to|NOUN	28
lk=blast|obj to|clause	-32
lk=blast|obj+|NOUN	-6
lk=blast|obj|NOUN	33
lk=block|obj+|clause	-10
lk=block|obj|NOUN	23
lk=boast|obj|NOUN	-23
lk=boast|obl|NOUN	15
lk=bolster|obj|NOUN	-6
lk=bother|xcomp|clause	-13
lk=brag|obl|NOUN	-12
lk=break|obj|NOUN	-14
lk=brief|pass obl|NOUN	10
lk=bring|obj+|NOUN	15
lk=bring|obj|NOUN	-39
lk=broadcast|obj|NOUN	16
lk=build|obj|NOUN	-28
lk=b|beside|clause	9
lk=b|insert|clause	-6
lk=b|obl|NOUN	-17
lk=cal out|obj|PROPN	5
lk=cal|advcl|clause	23
lk=cal|as|clause	-9
lk=cal|insert|clause	-20
lk=cal|n|NOUN	31
lk=cal|n|clause	21
lk=cal|obj to|clause	-24
lk=cal|obj+xcomp|PROPN	16
lk=cal|obj+|NOUN	-5
lk=cal|obj+|clause	12
lk=cal|obj|NOUN	31
lk=cal|obj|PROPN	-23
lk=cal|obj|pronoun	-82
lk=cal|obj|relative	-10
lk=cal|obl|NOUN	16
lk=cal|obl|PROPN	-64
lk=cal|pass noun|NOUN	-28
lk=cal|pass obl|NOUN	-16
lk=cal|pass subj|NOUN	8
lk=cal|pass xcomp|PROPN	9
lk=cal|quote|PUNCT	9
lk=cal|xcomp|ADJ	-18
lk=cal|xcomp|NOUN	7
lk=cal|xcomp|PROPN	-6
lk=cal|xcomp|clause	44
lk=campaign|light n|NOUN	-26
lk=campaign|n|NOUN	-26
lk=campaign|n|PROPN	15
lk=campaign|obl|NOUN	33
lk=campaign|obl|PROPN	-26
lk=cancel|obj|NOUN	-9
lk=candidat|light n|NOUN	-5
lk=candidat|light v|NOUN	5
lk=candidat|n|clause	-8
lk=capitaliz|obl|NOUN	-21
lk=captur|obj|NOUN	-9
lk=careful|a|clause	-21
lk=carry out|obj|NOUN	-23
lk=carry|obj|NOUN	-9
lk=cast|obj|NOUN	-24
lk=cas|light n|NOUN	10
lk=cas|light n|PROPN	6
lk=cas|light n|clause	16
lk=cas|light v|NOUN	12
lk=cas|n|NOUN	6
lk=catch|obj|NOUN	-12
lk=caus|obj+xcomp|clause	-7
lk=caus|obj|NOUN	-21
lk=caution|ccomp|clause	22
lk=celebrat|obj|NOUN	-18
lk=chairman|n|PROPN	-8
lk=challeng|n|clause	-10
lk=challeng|obj to|NOUN	10
lk=challeng|obj+|NOUN	23
lk=challeng|obj|NOUN	26
lk=challeng|obj|PROPN	-9
lk=challeng|obj|pronoun	-21
lk=challeng|pass obl|NOUN	25
lk=chang|obj|NOUN	-31
lk=chant|ccomp|clause	13
lk=charg|obj|NOUN	-8
lk=charg|pass advcl|clause	28
lk=charg|pass subj+obl|NOUN	18
lk=charg|pass subj|NOUN	-19
lk=charg|pass subj|PROPN	5
lk=cheer|obl|NOUN	17
lk=chief|n|NOUN	-6
lk=choos|obj|NOUN	11
lk=choos|obj|PROPN	-16
lk=choos|xcomp|clause	-29
lk=cit|obj|NOUN	29
lk=claim|light n|clause	-7
lk=claim|n|clause	19
lk=claim|quote|PUNCT	-9
lk=claim|xcomp|clause	20
lk=clear|a|NOUN	-29
lk=clear|a|clause	39
lk=clear|obj|NOUN	-14
lk=clinch|obj|NOUN	-23
lk=com up|obl|NOUN	7
lk=comment|light n|NOUN	14
lk=comment|light n|PROPN	-14
lk=comment|light v|clause	-5
lk=comment|n|NOUN	-18
lk=comment|obl|NOUN	32
lk=commitment|light n|clause	13
lk=compar|obj+|NOUN	11
lk=compar|obj+|clause	-10
lk=compar|obj|NOUN	-48
lk=compar|pass obl|NOUN	-10
lk=compet|obl|NOUN	-13
lk=complaint|n|clause	11
lk=complain|advcl|clause	13
lk=complain|ccomp|clause	12
lk=complain|obl|NOUN	25
lk=complicat|obj|NOUN	-16
lk=com|ccomp|clause	-13
lk=com|obl|NOUN	-21
lk=com|obl|PROPN	28
lk=conced|ccomp|clause	5
lk=concern|light n|clause	26
lk=concern|n|NOUN	-8
lk=concern|n|PROPN	-14
lk=condemn|obj|NOUN	17
lk=conduct|obj|NOUN	-11
lk=confident|a|NOUN	26
lk=confirm|ccomp|clause	20
lk=conflict|n|NOUN	8
lk=consensus|n|clause	18
lk=consider|ccomp|clause	-24
lk=consider|obj+xcomp|ADJ	13
lk=consider|obj|NOUN	24
lk=consider|pass noun|NOUN	5
lk=consider|pass xcomp|NOUN	-26
lk=consider|xcomp|clause	9
lk=continu|advcl|clause	-10
lk=continu|as|clause	-8
lk=continu|ccomp|clause	12
lk=continu|insert|clause	8
lk=continu|obj|NOUN	-9
lk=continu|obl|NOUN	17
lk=continu|xcomp|clause	-41
lk=contribut|obl|NOUN	-5
lk=control|obj|NOUN	-16
lk=conversation|n|NOUN	-8
lk=convinc|ccomp|clause	5
lk=convinc|pass ccomp|clause	-25
lk=cop|obl|NOUN	-8
lk=cost|obj|NOUN	-5
lk=count|pass subj|NOUN	-7
lk=cover|obj|PROPN	6
lk=creat|obj|NOUN	-19
lk=critical|a|NOUN	15
lk=critical|a|PROPN	14
lk=critical|a|clause	-25
lk=criticism|light n|NOUN	-12
lk=criticism|n|NOUN	8
lk=criticiz|obj to|clause	-32
lk=criticiz|obj+|NOUN	8
lk=criticiz|obj+|clause	9
lk=criticiz|obj|NOUN	31
lk=criticiz|obj|pronoun	-30
lk=criticiz|pass advcl|clause	13
lk=criticiz|pass subj|PROPN	-16
lk=critiqu|light n|NOUN	5
lk=cros|obj|NOUN	-8
lk=crowd|n|NOUN	-6
lk=cut|obj+|NOUN	10
lk=cut|obj|NOUN	-21
lk=day|n|NOUN	-14
lk=deal|obj|NOUN	-10
lk=deal|obl|NOUN	-28
lk=debat|light v|NOUN	5
lk=debat|n|NOUN	16
lk=debat|n|PROPN	-29
lk=debat|obj|NOUN	-14
lk=decid|advcl|clause	28
lk=decid|subj+xcomp|clause	19
lk=decision|light n|clause	17
lk=decision|light v|NOUN	-12
lk=decision|n|clause	12
lk=declar|ccomp|clause	25
lk=declar|obj|NOUN	35
lk=declar|pass xcomp|NOUN	-15
lk=declar|quote|PUNCT	6
lk=declin|obj|NOUN	10
lk=declin|subj+xcomp|clause	-25
lk=declin|xcomp|clause	15
lk=decry|obj|NOUN	33
lk=deem|obj+xcomp|ADJ	10
lk=deem|obj|NOUN	8
lk=defeat|obj|PROPN	-15
lk=defend|obj to|NOUN	-30
lk=defend|obj+|NOUN	30
lk=defend|obj+|clause	-22
lk=defend|obj|PROPN	39
lk=defens|light n|NOUN	22
lk=defy|obj|NOUN	6
lk=deliver|obj to|clause	32
lk=demand|ccomp|clause	-5
lk=demand|obj|NOUN	36
lk=demonstrat|ccomp|clause	-5
lk=demonstrat|obj|NOUN	-27
lk=denounc|obj+|clause	-7
lk=denounc|quote|PUNCT	17
lk=deny|obj to|clause	-6
lk=deny|obj+|clause	-15
lk=deploy|obj|NOUN	-5
lk=deport|obj|NOUN	7
lk=describ|ccomp|clause	-32
lk=describ|obj|NOUN	8
lk=describ|obj|pronoun	-8
lk=describ|obj|relative	-13
lk=describ|quote|PUNCT	30
lk=deserv|obj|NOUN	-11
lk=design|pass advcl|clause	27
lk=design|pass noun|NOUN	7
lk=design|pass subj|NOUN	-6
lk=desir|light n|clause	10
lk=detail|n|NOUN	-16
lk=detail|obj|NOUN	30
lk=determin|ccomp|clause	18
lk=develop|obj|NOUN	-11
lk=died|obl|NOUN	-13
lk=differ|obl|NOUN	-5
lk=difficult|a|clause	-18
lk=diminish|obj|NOUN	-8
lk=director|n|PROPN	-19
lk=disclos|obj|NOUN	5
lk=discus|obj|NOUN	30
lk=discus|quote|PUNCT	-16
lk=dislik|obj|NOUN	7
lk=dismis|obj|NOUN	10
lk=dismis|pass subj|PROPN	20
lk=dismis|quote|PUNCT	-19
lk=display|obj|NOUN	23
lk=disput|obj|NOUN	26
lk=distanc|obj to|NOUN	46
lk=distanc|obj+|NOUN	-16
lk=distribut|obj|NOUN	-9
lk=document|obj|NOUN	28
lk=dominat|obj|NOUN	-19
lk=donor|n|PROPN	13
lk=doubl down|obl|NOUN	18
lk=doubt|light n|clause	6
lk=downplay|obj|NOUN	19
lk=do|obj+|clause	-10
lk=do|obj|NOUN	-18
lk=do|obj|pronoun	-11
lk=draft|obj|NOUN	-7
lk=draw|obj+|NOUN	-30
lk=driv|obj|NOUN	-7
lk=drop|obj|NOUN	-16
lk=drop|obl|NOUN	-9
lk=eager|a|clause	19
lk=earn|obj|NOUN	-35
lk=echo|obj|NOUN	23
lk=economy|n be pred|clause	12
lk=effort|light v|NOUN	11
lk=effort|n|clause	-35
lk=election|light v|NOUN	22
lk=elect|pass subj+obl|PROPN	9
lk=email|n|NOUN	-5
lk=email|obj|NOUN	17
lk=embrac|n|NOUN	12
lk=embrac|obj|NOUN	38
lk=emerg|obl|NOUN	-35
lk=emphasiz|obj|NOUN	21
lk=employ|obj|NOUN	-9
lk=encounter|obj|NOUN	-14
lk=endorsement|light n|NOUN	-13
lk=endorsement|n|NOUN	24
lk=endorsement|n|PROPN	43
lk=endors|obj to|NOUN	-9
lk=endors|obj to|clause	-18
lk=endors|obj|NOUN	-49
lk=endors|obj|PROPN	48
lk=endors|obj|pronoun	37
lk=endors|quote|PUNCT	-20
lk=endur|obj|NOUN	-18
lk=end|n|NOUN	-9
lk=end|obj+|clause	6
lk=end|obj|NOUN	6
lk=engag|obl|NOUN	8
lk=enough|a|clause	-11
lk=ensur|ccomp|clause	-33
lk=enter|obj|NOUN	-29
lk=erupt|obl|NOUN	-10
lk=escalat|obj|NOUN	16
lk=establish|obj|NOUN	-12
lk=establish|pass noun|NOUN	9
lk=estimat|ccomp|clause	-6
lk=evidenc|light n|clause	-24
lk=evidenc|n|NOUN	13
lk=evidenc|n|clause	9
lk=exampl|n|NOUN	6
lk=exceed|obj|NOUN	-5
lk=exist|obl|NOUN	-10
lk=exit|obj|NOUN	-6
lk=expand|obj|NOUN	-32
lk=expand|obl|NOUN	18
lk=expect|obj+xcomp|clause	43
lk=expect|obj|NOUN	31
lk=expect|pass noun|NOUN	-9
lk=expect|pass subj+xcomp|clause	15
lk=expect|pass subj|NOUN	-27
lk=experienc|obj|NOUN	22
lk=explain|ccomp|clause	6
lk=explain|obj+ccomp|clause	23
lk=explain|obj|ADV	-12
lk=explain|quote|PUNCT	-10
lk=exploit|obj|NOUN	17
lk=expos|obj|NOUN	7
lk=expres|obj|NOUN	17
lk=expres|quote|PUNCT	-18
lk=fac|n|NOUN	8
lk=fac|obj|NOUN	-70
lk=fail|xcomp|clause	-24
lk=familiar|a|NOUN	-39
lk=father|n|NOUN	9
lk=favor|n|NOUN	20
lk=favor|n|clause	12
lk=favor|obj+|NOUN	-13
lk=fear|n|NOUN	7
lk=fear|obj|NOUN	14
lk=feel|ccomp|clause	-26
lk=feel|obj|NOUN	-6
lk=feel|subj+xcomp|clause	-15
lk=feel|xcomp|ADJ	-27
lk=feel|xcomp|clause	21
lk=fight|obl|NOUN	-13
lk=fil|pass noun|NOUN	-15
lk=find|ccomp|clause	5
lk=find|obj to|NOUN	7
lk=find|obj+xcomp|ADJ	34
lk=find|obj+xcomp|clause	-9
lk=find|obj+|NOUN	11
lk=find|obj|NOUN	-25
lk=find|obj|PROPN	-11
lk=find|pass subj|NOUN	-9
lk=find|quote|PUNCT	-8
lk=find|xcomp|ADJ	17
lk=first|a|NOUN	-13
lk=fir|obj|NOUN	8
lk=fir|obl|PROPN	7
lk=flew|obl|NOUN	-11
lk=fly|obl|NOUN	-9
lk=focus|n|NOUN	14
lk=focus|obl|NOUN	17
lk=focus|obl|PROPN	16
lk=focus|pass advcl|clause	-13
lk=focus|pass obl|NOUN	-14
lk=focu|obl|NOUN	26
lk=follow|obj to|clause	9
lk=forc|obj+xcomp|clause	-12
lk=forc|xcomp|clause	-16
lk=form|obj|NOUN	-9
lk=front|n|NOUN	-7
lk=fuel|obj|NOUN	-11
lk=fund|obj|NOUN	-5
lk=gain|light v|NOUN	11
lk=gain|obj|NOUN	-30
lk=garner|obj|NOUN	-18
lk=gather|obl|NOUN	-7
lk=generat|obj|NOUN	-8
lk=get|obj+xcomp|clause	-18
lk=get|obj|NOUN	-15
lk=get|obj|relative	11
lk=get|xcomp|clause	-8
lk=giv|obj to|clause	22
lk=giv|obj+|NOUN	-41
lk=giv|obj+|clause	-18
lk=giv|obj|NOUN	-7
lk=giv|pass ccomp|clause	-16
lk=giv|pass subj|NOUN	8
lk=go on|advcl|clause	-26
lk=go on|beside|clause	33
lk=going|obl|PROPN	9
lk=going|xcomp|clause	-48
lk=governor|n|NOUN	10
lk=go|advcl|clause	-24
lk=go|as|clause	8
lk=go|obl|NOUN	-9
lk=go|obl|pronoun	28
lk=grant|obj|NOUN	-10
lk=greet|pass obl|NOUN	12
lk=guilty|a|NOUN	25
lk=hail|obj|NOUN	8
lk=handling|n|NOUN	-10
lk=handl|obj|NOUN	-8
lk=happy|a|clause	15
lk=hav|beside|clause	36
lk=hav|obj to|clause	21
lk=hav|obj+ccomp|clause	5
lk=hav|obj+xcomp|clause	-13
lk=hav|obj+|clause	-19
lk=hav|obj|NOUN	-40
lk=hav|obj|NUM	6
lk=hav|obj|pronoun	7
lk=hav|xcomp|clause	-12
lk=head|obl|NOUN	-18
lk=hear|ccomp|clause	-32
lk=hear|obj|NOUN	17
lk=help|obj+xcomp|clause	-33
lk=help|subj+xcomp|clause	-13
lk=help|xcomp|clause	-19
lk=highlight|obj|NOUN	33
lk=high|a|NOUN	-7
lk=hint|ccomp|clause	10
lk=hint|obl|NOUN	12
lk=hit|obj to|clause	5
lk=hit|obj+|clause	5
lk=hit|obj|NOUN	-42
lk=hold|obj+|clause	-16
lk=hold|obj|NOUN	-26
lk=hold|obl|NOUN	24
lk=hold|pass subj+obl|NOUN	8
lk=hopeful|a|clause	19
lk=hop|n|clause	19
lk=hop|obl|NOUN	13
lk=hop|subj+xcomp|clause	-9
lk=hop|xcomp|clause	8
lk=huddl|obl|NOUN	-13
lk=hundred|n|NOUN	-5
lk=idea|light n|NOUN	8
lk=idea|n|clause	21
lk=identify|obl|NOUN	29
lk=identify|pass subj+obl|NOUN	5
lk=ignor|obj|NOUN	25
lk=ignor|obj|PROPN	23
lk=immigrant|light v|NOUN	5
lk=impact|n|NOUN	8
lk=imply|ccomp|clause	-5
lk=impos|obj|NOUN	-13
lk=improv|obj|NOUN	-10
lk=inability|n|clause	9
lk=inclination|light n|clause	29
lk=includ|obj+|clause	9
lk=includ|obj|PROPN	-49
lk=includ|quote|PUNCT	10
lk=includ|xcomp|clause	-11
lk=increas|obj|NOUN	-33
lk=information|n|NOUN	-6
lk=insist|ccomp|clause	18
lk=instal|obj|NOUN	-7
lk=insult|obj|NOUN	23
lk=intend|pass subj+xcomp|clause	-13
lk=intend|pass xcomp|clause	14
lk=interested|a|clause	33
lk=interest|light n|clause	29
lk=interject|quote|PUNCT	14
lk=interview|n|PROPN	-31
lk=interview|obj|NOUN	-13
lk=interview|pass obl|NOUN	8
lk=introduc|obj|PROPN	30
lk=investigation|n|NOUN	-11
lk=invest|obl|NOUN	-5
lk=invok|obj|NOUN	8
lk=involved|a|NOUN	-16
lk=involv|obj|NOUN	-7
lk=involv|pass subj+obl|NOUN	11
lk=involv|subj+xcomp|clause	12
lk=involv|xcomp|clause	-8
lk=issu|light v|NOUN	21
lk=issu|obj+|clause	-7
lk=issu|obj|NOUN	8
lk=issu|pass noun|NOUN	-11
lk=join|obj|NOUN	-7
lk=join|quote|PUNCT	8
lk=jok|obl|NOUN	10
lk=keep up|obj|NOUN	-9
lk=keep|obj|NOUN	5
lk=keep|xcomp|clause	-19
lk=kind|n|NOUN	-11
lk=know|ccomp|clause	-20
lk=know|obj+|NOUN	-14
lk=know|obj|ADV	-16
lk=know|obj|NOUN	9
lk=know|obj|pronoun	25
lk=know|obl|NOUN	-12
lk=know|pass advcl|clause	8
lk=know|pass noun|PROPN	16
lk=know|pass subj|NOUN	30
lk=know|pass subj|PROPN	-16
lk=know|pass subj|pronoun	-15
lk=know|pass xcomp|clause	12
lk=know|quote|PUNCT	-14
lk=lack|obj|NOUN	-9
lk=lament|obj|NOUN	-10
lk=lash out|obl|NOUN	14
lk=lash out|obl|PROPN	17
lk=launch|obj|NOUN	-6
lk=lawsuit|light n|PROPN	14
lk=lawsuit|n|NOUN	26
lk=lay out|obj|NOUN	16
lk=lead|obl|NOUN	-11
lk=lean|obl|NOUN	-19
lk=learn|ccomp|clause	13
lk=learn|obl|NOUN	6
lk=leav|obj+xcomp|ADJ	-8
lk=leav|obj|NOUN	-34
lk=leav|xcomp|clause	7
lk=let|xcomp|clause	-10
lk=likely|a|clause	-8
lk=lik|obj|PROPN	7
lk=lik|xcomp|clause	10
lk=limit|obj|NOUN	8
lk=link|obj+|NOUN	23
lk=listen|obl|NOUN	-19
lk=list|obj|NOUN	39
lk=lock up|obj|NOUN	-11
lk=look|light n|NOUN	-7
lk=look|obl|NOUN	30
lk=look|obl|pronoun	-14
lk=look|subj+xcomp|ADJ	31
lk=look|subj+xcomp|clause	-33
lk=look|xcomp|ADJ	-48
lk=look|xcomp|clause	12
lk=los|obj|NOUN	-30
lk=lot|n|NOUN	-12
lk=lower|obj|NOUN	7
lk=maintain|obj|NOUN	-30
lk=mak up|obj|NOUN	-23
lk=mak|beside|clause	39
lk=mak|ccomp|clause	26
lk=mak|obj to|NOUN	19
lk=mak|obj+ccomp|clause	-8
lk=mak|obj+xcomp|ADJ	-48
lk=mak|obj+xcomp|clause	-32
lk=mak|obj+|NOUN	-45
lk=mak|obj+|clause	11
lk=mak|obj|NOUN	-8
lk=mak|obj|relative	6
lk=mak|obl|NOUN	19
lk=mak|pass noun|NOUN	-5
lk=mak|pass obl|PROPN	13
lk=mak|pass subj|NOUN	9
lk=mak|xcomp|clause	-7
lk=manag|obj|NOUN	-17
lk=manag|xcomp|clause	-8
lk=many|a|NOUN	-29
lk=margin|n|NOUN	-7
lk=mark|obj|NOUN	-26
lk=mean|ccomp|clause	-38
lk=mean|obj|NOUN	-13
lk=mean|pass subj+xcomp|clause	24
lk=mean|xcomp|clause	-25
lk=meeting|n|PROPN	-6
lk=meet|obj|NOUN	-8
lk=meet|obl|NOUN	-10
lk=meet|obl|PROPN	-8
lk=member|n|NOUN	-7
lk=member|n|PROPN	-6
lk=memory|n|NOUN	7
lk=mention|obj to|NOUN	-10
lk=mention|obj+|NOUN	44
lk=mention|obj|PROPN	-18
lk=messag|light n|NOUN	16
lk=messag|light v|NOUN	-7
lk=messag|n|NOUN	22
lk=mock|obj|NOUN	24
lk=month|n|NOUN	-13
lk=most|a|NOUN	-16
lk=much|a|NOUN	-7
lk=nam|light v|NOUN	-12
lk=nam|obj|NOUN	13
lk=nam|pass noun|NOUN	10
lk=nam|pass obl|NOUN	-10
lk=nam|pass xcomp|PROPN	-25
lk=navigat|obj|NOUN	-10
lk=need|light n|NOUN	5
lk=need|light n|clause	7
lk=need|n|clause	7
lk=need|xcomp|clause	-40
lk=news|n|NOUN	8
lk=nominat|obj+|NOUN	34
lk=notic|ccomp|clause	20
lk=notion|light n|clause	28
lk=not|as|clause	44
lk=not|ccomp|clause	-5
lk=not|light n|NOUN	5
lk=not|obj|NOUN	23
lk=not|quote|PUNCT	-15
lk=number|light n|NOUN	-10
lk=number|n|NOUN	-15
lk=obtain|obj|NOUN	-19
lk=occupy|obj|NOUN	-17
lk=offer|obj to|NOUN	22
lk=offer|obj to|clause	-18
lk=offer|obj+|NOUN	17
lk=offer|obj+|clause	-35
lk=offer|xcomp|clause	19
lk=old|a|clause	-12
lk=open|a|clause	20
lk=open|obj|NOUN	-38
lk=operat|obl|NOUN	-6
lk=opportunity|light n|clause	-30
lk=opposition|light n|NOUN	-17
lk=opposition|light v|NOUN	21
lk=opposition|n|NOUN	35
lk=oppos|obj to|clause	-11
lk=oppos|obj|NOUN	27
lk=oppos|obj|pronoun	15
lk=oppos|pass noun|NOUN	22
lk=opt|xcomp|clause	16
lk=order|obj+xcomp|clause	15
lk=order|xcomp|clause	-27
lk=organiz|obj|NOUN	-10
lk=overs|obj|NOUN	-7
lk=part|light n|NOUN	-6
lk=part|n|NOUN	10
lk=pas|obj to|NOUN	5
lk=pas|obj+|NOUN	-26
lk=pas|obj|NOUN	10
lk=pas|obj|PROPN	-11
lk=pas|obl|NOUN	-16
lk=path|n|NOUN	-7
lk=payment|n|NOUN	6
lk=pay|obj to|NOUN	10
lk=pay|obj+|NOUN	-6
lk=pay|obj|NOUN	-22
lk=pay|obl|NOUN	-9
lk=percent|light n|NOUN	-21
lk=person|n|NOUN	10
lk=persuad|obj+xcomp|clause	10
lk=persuad|obj|NOUN	-19
lk=persuad|xcomp|clause	10
lk=pick|obj|PROPN	10
lk=pivot|advcl|clause	18
lk=plan|light n|clause	22
lk=plan|light v|NOUN	7
lk=plan|n|NOUN	-25
lk=plan|n|clause	10
lk=plan|obj|NOUN	-6
lk=plan|subj+xcomp|clause	-19
lk=plan|xcomp|clause	16
lk=play down|obj|NOUN	24
lk=play|obj to|clause	13
lk=play|obj|NOUN	-42
lk=plead|obl|NOUN	16
lk=pledg|obj|NOUN	14
lk=pledg|quote|PUNCT	-9
lk=pledg|subj+xcomp|clause	-14
lk=plenty|light n|NOUN	5
lk=point out|as|clause	30
lk=point out|ccomp|clause	14
lk=point out|obj|NOUN	-12
lk=point|advcl|clause	11
lk=point|n|NOUN	-11
lk=point|obl|NOUN	34
lk=point|obl|PROPN	-27
lk=poised|a|clause	-14
lk=portray|obj|PROPN	-9
lk=position|light n|NOUN	15
lk=possibility|light n|clause	-12
lk=possibility|n|clause	-13
lk=post|ccomp|clause	8
lk=post|n|NOUN	-15
lk=post|obj+|NOUN	-16
lk=post|quote|PUNCT	-15
lk=prais|obj to|clause	-28
lk=prais|obj+|clause	-5
lk=prais|obj|NOUN	25
lk=prais|obj|PROPN	-7
lk=predict|obj|NOUN	18
lk=prefer|obj|PROPN	28
lk=prefer|xcomp|clause	23
lk=prepar|obl|NOUN	9
lk=prepar|xcomp|clause	-29
lk=present|obj to|NOUN	10
lk=president|n|PROPN	-8
lk=pressur|light v|clause	6
lk=pressur|xcomp|clause	20
lk=pres|obj to|clause	-5
lk=pres|obj|PROPN	-9
lk=pres|obl|NOUN	14
lk=pres|pass advcl|clause	15
lk=pres|pass obl|NOUN	8
lk=pres|pass subj|PROPN	-10
lk=problem|n be pred|clause	-22
lk=proceed|xcomp|clause	-17
lk=prohibit|obj|NOUN	17
lk=project|obj|NOUN	14
lk=promis|light n|clause	5
lk=promis|obj|NOUN	28
lk=promis|quote|PUNCT	-21
lk=promis|subj+xcomp|clause	-12
lk=promot|obj|NOUN	42
lk=prompt|obj+xcomp|clause	-20
lk=prompt|obj|NOUN	-11
lk=prompt|quote|PUNCT	10
lk=prompt|xcomp|clause	-9
lk=proposal|light n|NOUN	7
lk=proposal|n|NOUN	5
lk=propos|xcomp|clause	18
lk=protect|obj|NOUN	-11
lk=protest|obl|NOUN	-7
lk=proud|a|NOUN	9
lk=provid|obj to|NOUN	5
lk=provid|obj to|clause	9
lk=provid|obj+|NOUN	-14
lk=provid|obj|NOUN	-11
lk=prov|subj+xcomp|ADJ	-19
lk=prov|subj+xcomp|clause	8
lk=prov|xcomp|ADJ	-26
lk=prov|xcomp|clause	16
lk=pul|obj|NOUN	-5
lk=pump out|obj|NOUN	24
lk=pursu|obj|NOUN	10
lk=push|obj+xcomp|clause	-16
lk=push|obj+|NOUN	-33
lk=push|obj+|clause	-8
lk=push|obj|NOUN	-19
lk=push|obj|PROPN	-21
lk=push|obl|NOUN	23
lk=put out|obj|NOUN	-15
lk=put|as|clause	49
lk=put|beside|clause	-17
lk=put|obj+|NOUN	-34
lk=put|obj|NOUN	-8
lk=put|obj|pronoun	-17
lk=qualify|obl|NOUN	-11
lk=question|ccomp|clause	14
lk=question|light n|NOUN	-33
lk=question|light n|clause	-6
lk=question|light v|NOUN	-28
lk=question|light v|clause	16
lk=question|n|NOUN	-25
lk=question|n|clause	5
lk=question|obj|NOUN	64
lk=quick|a|clause	-6
lk=quot|obj|NOUN	7
lk=quot|obj|PROPN	-23
lk=rail|obl|NOUN	9
lk=rail|obl|PROPN	5
lk=rais|obj to|NOUN	-18
lk=rais|obj to|clause	9
lk=rais|obj|NOUN	-21
lk=rais|obj|SYM	-14
lk=rally|obj|NOUN	-16
lk=ramp up|obj|NOUN	-8
lk=ratchet up|obj|NOUN	-10
lk=react|obl|NOUN	-5
lk=ready|a|clause	-16
lk=read|obj+ccomp|clause	-20
lk=realiz|ccomp|clause	22
lk=reason|n be pred|clause	-6
lk=reason|n|NOUN	8
lk=rebuf|obj|NOUN	-13
lk=rebut|obj|NOUN	17
lk=recal|ccomp|clause	-9
lk=recal|obj|NOUN	13
lk=recal|xcomp|clause	-17
lk=receiv|obj|NOUN	-20
lk=reception|n|NOUN	12
lk=recit|obj|NOUN	39
lk=recommend|obj|NOUN	18
lk=record|light n|NOUN	-5
lk=reduc|obj|NOUN	-16
lk=referenc|light n|NOUN	7
lk=refer|obl|NOUN	43
lk=refer|pass obl|NOUN	7
lk=refer|quote|PUNCT	-14
lk=reflect|obl|NOUN	31
lk=refusal|light n|clause	-11
lk=refusal|n|clause	11
lk=refus|subj+xcomp|clause	-21
lk=refus|xcomp|clause	12
lk=rejection|n|NOUN	11
lk=reject|obj|NOUN	-6
lk=releas|n|NOUN	-10
lk=releas|obj+|NOUN	7
lk=releas|obj|NOUN	-5
lk=releas|pass noun|NOUN	-45
lk=releas|pass obl|NOUN	7
lk=releas|pass subj|NOUN	29
lk=releas|pass subj|relative	-8
lk=reluctant|a|clause	23
lk=rely|advcl|clause	-14
lk=remain|obl|NOUN	-14
lk=remain|xcomp|ADJ	-6
lk=remark|light n|NOUN	-10
lk=remark|n|NOUN	9
lk=remark|obl|NOUN	9
lk=remember|ccomp|clause	-5
lk=remind|obl|NOUN	15
lk=renew|obj|NOUN	17
lk=repeat|obj|NOUN	19
lk=replac|obj|PROPN	-9
lk=reply|ccomp|clause	-11
lk=report|as|clause	45
lk=report|insert|clause	25
lk=report|light n|clause	-27
lk=report|n|clause	-9
lk=report|obj|NOUN	35
lk=report|obl|NOUN	7
lk=report|obl|PROPN	-25
lk=report|pass subj|NOUN	42
lk=report|quote|PUNCT	-31
lk=report|xcomp|clause	16
lk=represent|obj|NOUN	-17
lk=represent|obj|PROPN	6
lk=repudiat|obj|NOUN	17
lk=reputation|light n|clause	-6
lk=request|light n|NOUN	-24
lk=request|light n|clause	-16
lk=request|n|NOUN	-6
lk=request|obj+|clause	13
lk=request|obj|NOUN	28
lk=requir|ccomp|clause	28
lk=requir|obj+xcomp|clause	15
lk=resist|obj|NOUN	-5
lk=respond|advcl|clause	-17
lk=respond|obl|NOUN	9
lk=respond|quote|PUNCT	37
lk=responsibility|light n|NOUN	6
lk=responsibl|a|clause	-9
lk=respons|light n|NOUN	12
lk=respons|n|NOUN	8
lk=restrict|obj|NOUN	44
lk=result|n|NOUN	-14
lk=retain|obj|NOUN	-12
lk=return|advcl|clause	-6
lk=return|obl|NOUN	-36
lk=retweet|obj|NOUN	18
lk=reveal|ccomp|clause	-19
lk=reveal|obj|NOUN	23
lk=revers|obj|NOUN	7
lk=rhetoric|n|NOUN	5
lk=risk|xcomp|clause	-8
lk=ris|obl|NOUN	-21
lk=rol|light n|NOUN	-6
lk=ruling|n|NOUN	6
lk=rul|ccomp|clause	5
lk=run|obj+|PROPN	12
lk=run|obj+|clause	10
lk=run|obl|PROPN	-7
lk=rush|xcomp|clause	-12
lk=sat|obl|NOUN	-13
lk=say|advcl|clause	-38
lk=say|ccomp|AUX	-6
lk=say|ccomp|INTJ	11
lk=say|ccomp|NOUN	13
lk=say|ccomp|PROPN	-8
lk=say|ccomp|clause	6
lk=say|insert|clause	28
lk=say|obj+ccomp|clause	-6
lk=say|obj|ADJ	24
lk=say|obj|ADV	15
lk=say|obj|NOUN	16
lk=say|obj|pronoun	-6
lk=say|obl|NOUN	-62
lk=say|obl|NUM	11
lk=say|obl|PROPN	-29
lk=say|pass ccomp|clause	12
lk=say|pass subj+xcomp|clause	31
lk=scor|obj|NOUN	-26
lk=scrambl|xcomp|clause	-18
lk=scrutiny|n|NOUN	7
lk=second|a|PROPN	7
lk=secretary|n|NOUN	-9
lk=secur|obj|NOUN	-29
lk=seek|as|clause	-5
lk=seek|obj|NOUN	38
lk=seek|xcomp|clause	8
lk=seem|advcl|clause	7
lk=seem|beside|clause	-14
lk=seem|ccomp|clause	-32
lk=seem|subj+xcomp|ADJ	22
lk=seem|subj+xcomp|clause	65
lk=seem|xcomp|clause	-33
lk=seiz|obj|NOUN	-10
lk=seiz|obl|NOUN	-40
lk=send out|obj|NOUN	-8
lk=send|obj to|clause	12
lk=send|obj+|clause	-7
lk=send|obj|NOUN	-46
lk=sens|n|NOUN	19
lk=series|n|NOUN	-32
lk=serv|obl|NOUN	-22
lk=set off|obj|NOUN	-11
lk=set up|obj|NOUN	-14
lk=set|a|clause	-16
lk=set|light n|NOUN	5
lk=set|obj|NOUN	-31
lk=set|pass subj+xcomp|clause	-26
lk=set|pass subj|NOUN	25
lk=shap|obj|NOUN	-11
lk=shar|light n|NOUN	-5
lk=shar|obj+|NOUN	-6
lk=shar|obj|NOUN	25
lk=shar|obl|NOUN	7
lk=shift|obj|NOUN	11
lk=shift|obl|NOUN	-7
lk=shor up|obj|NOUN	-11
lk=short|a|NOUN	-16
lk=shot|light v|NOUN	29
lk=shout|ccomp|clause	16
lk=shout|obl|NOUN	-14
lk=show up|advcl|clause	-6
lk=show up|obl|NOUN	-11
lk=show|beside|clause	6
lk=show|ccomp|clause	-13
lk=show|insert|clause	42
lk=show|n|NOUN	-21
lk=show|obj to|NOUN	-9
lk=show|obj+|clause	7
lk=show|obj|ADV	5
lk=show|obj|NOUN	-5
lk=show|obj|pronoun	-22
lk=show|obl|NOUN	15
lk=show|quote|PUNCT	-20
lk=shut down|obj+|clause	7
lk=sid|n|NOUN	-10
lk=sid|obl|PROPN	40
lk=sign up|obl|NOUN	-20
lk=sign|light n|NOUN	5
lk=sign|light n|clause	15
lk=sign|n|clause	-36
lk=singl out|obj|NOUN	22
lk=sit|obl|NOUN	-11
lk=slam|obj to|clause	-18
lk=slam|obj|PROPN	22
lk=slam|quote|PUNCT	-6
lk=slat|light n|NOUN	8
lk=solidify|obj|NOUN	-18
lk=sound|subj+xcomp|ADJ	28
lk=sound|xcomp|ADJ	10
lk=spark|obj|NOUN	-9
lk=speak out|obl|NOUN	8
lk=speak|advcl|clause	40
lk=speak|as|clause	-28
lk=speak|obj|NOUN	-23
lk=speak|obl|PROPN	-15
lk=speak|quote|PUNCT	-7
lk=speech|light n|NOUN	5
lk=speech|n|NOUN	32
lk=speech|n|PROPN	-9
lk=spend|obj+|clause	-16
lk=spend|obj|NOUN	-18
lk=spot|obj|NOUN	16
lk=squabbl|obl|NOUN	6
lk=stanc|light n|NOUN	7
lk=stanc|n|NOUN	-8
lk=stand|obl|NOUN	-7
lk=stand|obl|PROPN	-7
lk=stand|obl|pronoun	37
lk=start|xcomp|clause	-8
lk=statement|light n|NOUN	34
lk=statement|light n|PROPN	-14
lk=statement|n|clause	16
lk=stat|ccomp|clause	10
lk=stat|n|NOUN	-11
lk=stat|n|PROPN	-48
lk=stat|n|clause	-5
lk=stat|obj|NOUN	10
lk=stat|obl|NOUN	-5
lk=stay|obl|NOUN	-23
lk=stay|xcomp|ADJ	9
lk=step down|obl|NOUN	-10
lk=step|obl|NOUN	-13
lk=stick|obl|NOUN	27
lk=stop|xcomp|clause	-26
lk=story|light n|NOUN	12
lk=story|n|PROPN	11
lk=strategy|light n|clause	14
lk=strategy|n|clause	23
lk=stres|ccomp|clause	-17
lk=stres|obj|NOUN	17
lk=strik down|obj|NOUN	25
lk=struggl|subj+xcomp|clause	5
lk=struggl|xcomp|clause	-10
lk=stump|obl|NOUN	-6
lk=succeed|advcl|clause	-8
lk=successful|a|clause	-12
lk=suffer|obj|NOUN	-6
lk=suggestion|n|clause	10
lk=suggest|obj+ccomp|clause	26
lk=suggest|quote|PUNCT	-14
lk=supporter|light v|clause	5
lk=supporter|n|NOUN	-17
lk=supporter|n|PROPN	21
lk=supportiv|a|NOUN	31
lk=support|light n|NOUN	-23
lk=support|light n|PROPN	-11
lk=support|light v|PROPN	5
lk=support|light v|clause	-20
lk=support|n|NOUN	-12
lk=support|n|PROPN	41
lk=support|obj to|clause	-15
lk=support|obj+|clause	-24
lk=support|obj|NOUN	16
lk=support|obj|PROPN	27
lk=support|obj|pronoun	7
lk=support|subj+xcomp|clause	-5
lk=support|xcomp|clause	22
lk=suppos|pass subj+xcomp|clause	-30
lk=surg|obl|NOUN	-9
lk=survey|obj|NOUN	-13
lk=surviv|obj|NOUN	-13
lk=sur|a|clause	-11
lk=swarm|obl|NOUN	-5
lk=s|ccomp|clause	-48
lk=s|obj+|NOUN	24
lk=s|obj|NOUN	11
lk=s|obj|PROPN	-55
lk=s|obj|pronoun	-13
lk=s|pass advcl|clause	6
lk=s|pass noun|NOUN	12
lk=s|pass obl|NOUN	14
lk=s|pass subj+obl|NOUN	14
lk=s|pass subj|NOUN	-21
lk=s|xcomp|ADJ	10
lk=s|xcomp|clause	-18
lk=tak over|obj|NOUN	-9
lk=tak|as|clause	12
lk=tak|obj to|clause	38
lk=tak|obj+|NOUN	-15
lk=tak|obj|NOUN	-23
lk=tak|obl|NOUN	-5
lk=tak|quote|PUNCT	-9
lk=talk|advcl|clause	13
lk=talk|beside|clause	-22
lk=talk|n|NOUN	13
lk=talk|obj|NOUN	13
lk=talk|obl|ADV	-10
lk=talk|obl|PROPN	11
lk=talk|quote|PUNCT	-13
lk=tap|obj|NOUN	-6
lk=target|obj|NOUN	19
lk=target|pass obl|NOUN	9
lk=tax|light n|NOUN	6
lk=tax|light v|NOUN	5
lk=teach|obj|NOUN	-20
lk=tel|advcl|clause	-27
lk=tel|beside|clause	-24
lk=tel|insert|clause	42
lk=tel|obl|NOUN	-11
lk=tel|obl|PROPN	-19
lk=tel|quote|PUNCT	5
lk=tend|xcomp|clause	-44
lk=testify|ccomp|clause	6
lk=test|obj|NOUN	-7
lk=thanks|n|NOUN	-5
lk=thank|obj+|clause	-7
lk=thank|obj|NOUN	10
lk=think|ccomp|clause	11
lk=think|quote|PUNCT	-21
lk=threaten|subj+xcomp|clause	-11
lk=threaten|xcomp|clause	27
lk=threat|n|NOUN	7
lk=throw|obj to|NOUN	7
lk=throw|obj to|PROPN	11
lk=throw|obj+|NOUN	-11
lk=throw|obj|NOUN	-24
lk=tim|light v|clause	9
lk=tim|n|clause	-8
lk=titl|obj|PROPN	22
lk=touch|obl|NOUN	40
lk=tout|obj|NOUN	13
lk=trail|obj|PROPN	-6
lk=treat|pass obl|NOUN	11
lk=tribut|light v|NOUN	-9
lk=trigger|obj|NOUN	-9
lk=tru|a|NOUN	-6
lk=try|as|clause	10
lk=try|obj|NOUN	-6
lk=try|subj+xcomp|clause	-12
lk=try|xcomp|clause	-40
lk=turn out|ccomp|clause	-16
lk=turn|advcl|clause	-17
lk=turn|n|NOUN	15
lk=turn|obj to|NOUN	29
lk=turn|obj+|NOUN	-33
lk=turn|obj|NOUN	-25
lk=tweet|obj|NOUN	13
lk=tweet|quote|PUNCT	9
lk=tying|obj|NOUN	-9
lk=unabl|a|clause	-27
lk=unclear|a|clause	30
lk=undermin|obj|NOUN	-17
lk=understand|ccomp|clause	-9
lk=unlikely|a|clause	-28
lk=upend|obj|NOUN	-10
lk=upset|obj|NOUN	-7
lk=urg|obj|NOUN	21
lk=urg|quote|PUNCT	-20
lk=urg|xcomp|clause	9
lk=used|obj to|clause	8
lk=used|obj|NOUN	13
lk=used|xcomp|clause	-23
lk=using|obj+|NOUN	8
lk=using|obj+|clause	-10
lk=using|obj|NOUN	-25
lk=valu|n|NOUN	10
lk=variety|light n|NOUN	-14
lk=veto|obj|NOUN	23
lk=victory|light v|NOUN	20
lk=victory|n|NOUN	-15
lk=view|light n|NOUN	11
lk=view|n|NOUN	31
lk=view|n|PROPN	-8
lk=view|obj|NOUN	5
lk=view|pass obl|NOUN	-26
lk=violenc|light v|NOUN	25
lk=voic|obj|NOUN	9
lk=vot|light n|PROPN	-21
lk=vot|light v|NOUN	-17
lk=vot|n|NOUN	-5
lk=vot|obl|NOUN	-12
lk=vot|obl|NUM	-10
lk=vot|obl|PROPN	28
lk=vot|obl|pronoun	8
lk=vot|xcomp|clause	23
lk=vow|ccomp|clause	8
lk=vow|quote|PUNCT	-7
lk=vow|subj+xcomp|clause	-16
lk=vow|xcomp|clause	10
lk=vying|obl|NOUN	6
lk=vying|xcomp|clause	-12
lk=wag|obj|NOUN	-17
lk=wait|obl|NOUN	-16
lk=wak|n|NOUN	-16
lk=walk|advcl|clause	6
lk=walk|obl|NOUN	-19
lk=want|advcl|clause	-14
lk=want|obj+xcomp|clause	30
lk=want|obj|NOUN	28
lk=want|obj|PROPN	-14
lk=want|subj+xcomp|clause	-27
lk=want|xcomp|clause	7
lk=warning|n|clause	11
lk=warn|ccomp|clause	-9
lk=warn|obl|NOUN	31
lk=warn|quote|PUNCT	-11
lk=wary|a|clause	27
lk=watch|obj|NOUN	9
lk=watch|xcomp|clause	-12
lk=way|n|NOUN	-7
lk=way|n|clause	-6
lk=wear|obj|NOUN	-21
lk=weigh in|obl|NOUN	32
lk=widen|obj|NOUN	-10
lk=willing|a|clause	24
lk=winner|n|PROPN	12
lk=win|obj|NOUN	-60
lk=win|obj|NUM	8
lk=win|obl|NOUN	-7
lk=witnes|obj|NOUN	37
lk=wonder|ccomp|clause	16
lk=word|light n|PROPN	28
lk=work|advcl|clause	-32
lk=work|obl|NOUN	-21
lk=work|obl|PROPN	-14
lk=work|xcomp|clause	16
lk=worry|ccomp|clause	24
lk=worry|obj|NOUN	-25
lk=writ|ccomp|clause	26
lk=writ|insert|clause	-7
lk=writ|obj to|clause	24
lk=writ|obj|NOUN	-17
lk=writ|obl|NOUN	-8
lk=writ|pass noun|NOUN	-10
lk=year|n|NOUN	-15
lk=zero|obl|NOUN	12
lp=:|colon first name	25
lp=:|colon first noun	17
lp=:|colon name	16
lp=:|colon noun	14
lp=abandon|obj	-14
lp=ability|n/to	-27
lp=abl|a/to	-41
lp=about|a/to	-7
lp=accept|obj	33
lp=acces|light n/to	-9
lp=according|according amid/whole	18
lp=according|according amid/wider	-22
lp=according|according first/whole	24
lp=according|according last/near	-24
lp=according|according last/whole	31
lp=according|according last/wider	-23
lp=account|n/of	24
lp=account|obl/for	-19
lp=accusation|light n/that	-12
lp=accus|advcl/of	21
lp=accus|obj	-45
lp=accus|obj to/of	-10
lp=accus|obj+/of	32
lp=accus|pass advcl/of	19
lp=accus|pass noun	9
lp=accus|pass subj	-25
lp=accus|quote/before other	-18
lp=achiev|obj	-10
lp=acknowledg|ccomp/that	-14
lp=acknowledg|obj	22
lp=acquir|obj	-8
lp=activat|obj	-9
lp=addition|n/to	-22
lp=addres|beside/other	20
lp=admit|ccomp/that	-11
lp=admit|obj	31
lp=admit|quote/before other	21
lp=adopt|obj	-9
lp=adviser|n/to	-13
lp=advis|obj	-32
lp=advocat|n/for	20
lp=advocat|obl/for	9
lp=ad|ccomp/bare	19
lp=ad|ccomp/nonfinite	31
lp=ad|ccomp/that	-20
lp=ad|insert	35
lp=ad|obj	-46
lp=ad|obj+/to	-23
lp=ad|quote/after	8
lp=ad|quote/before ,	15
lp=ad|quote/before other	-19
lp=afford|xcomp/to	-13
lp=aggressiv|a/in	-10
lp=agr|ccomp/that	-24
lp=agr|obl/on	-9
lp=agr|obl/with	41
lp=agr|xcomp/to	19
lp=aim|light v/at	15
lp=aim|obj	-25
lp=aim|xcomp/to	27
lp=air|obj	19
lp=air|obl/on	-5
lp=alleg|ccomp/that	6
lp=alleg|obj	-11
lp=allow|pass subj+xcomp/to	7
lp=alter|obj	-5
lp=amendment|n/to	-10
lp=anger|obj	-8
lp=announcement|n/of	16
lp=announc|obj	28
lp=announc|pass noun	25
lp=announc|pass subj	13
lp=answer|n/to	-15
lp=answer|obj	9
lp=apologiz|obl/for	11
lp=appeal|n/to	-11
lp=appearanc|light n/of	8
lp=appearanc|n/on	-21
lp=appear|ccomp/that	-14
lp=appear|obl/on	-15
lp=appear|subj+xcomp/pred	13
lp=appear|subj+xcomp/to	65
lp=appear|xcomp/pred	14
lp=appear|xcomp/to	-56
lp=applaud|obj	7
lp=apply|obl/to	-5
lp=appointment|n/of	9
lp=appoint|obj+/to	22
lp=approach|obj	-5
lp=argu|ccomp/that	-7
lp=articl|n/about	-21
lp=articulat|obj	27
lp=ask|advcl/if	19
lp=ask|beside/other	-10
lp=ask|ccomp/bare	10
lp=ask|obl/about	-11
lp=ask|obl/for	52
lp=ask|pass advcl/if	13
lp=ask|pass beside/other	13
lp=ask|pass ccomp/bare	8
lp=ask|pass obl/about	18
lp=ask|pass obl/during	-17
lp=ask|pass subj	-30
lp=ask|pass subj+xcomp/to	-11
lp=ask|pass xcomp/to	20
lp=ask|quote/after	7
lp=ask|quote/before other	-15
lp=ask|subj+xcomp/to	-23
lp=assail|obj	16
lp=assertion|n/that	-8
lp=assert|obj	18
lp=assum|ccomp/bare	-20
lp=assum|obj	-19
lp=assur|ccomp/that	26
lp=assur|pass advcl/of	-15
lp=attack|light n/against	10
lp=attack|light v/as	-18
lp=attack|light v/in	7
lp=attack|n/in	-11
lp=attack|n/on	29
lp=attack|obj	11
lp=attack|obj to/for	5
lp=attack|obj+/	-11
lp=attack|obj+/for	5
lp=attempt|light n/to	-13
lp=attend|obj	-11
lp=attention|light v/to	49
lp=attract|obj	-19
lp=attribut|obj+/to	34
lp=authoriz|obj	32
lp=authoriz|pass subj+xcomp/to	-16
lp=author|n/of	-15
lp=averag|n/of	-6
lp=avoid|xcomp/ing	-19
lp=await|obj	-11
lp=awar|a/of	12
lp=awar|a/that	10
lp=back|obj	49
lp=back|pass noun	-16
lp=back|pass subj	-16
lp=ban|light n/on	-11
lp=ban|obj	19
lp=bash|obj	23
lp=bear|obj	-9
lp=beat|obj	-25
lp=becom|xcomp/pred	-15
lp=begin|obj	-5
lp=begin|obj+/with	11
lp=begin|obl/with	7
lp=begin|subj+xcomp/ing	5
lp=begin|xcomp/ing	-8
lp=begin|xcomp/to	-16
lp=behalf|n/of	-7
lp=believ|ccomp/bare	-14
lp=believ|ccomp/nonfinite	-16
lp=believ|ccomp/that	7
lp=believ|insert	8
lp=believ|obj	8
lp=believ|obl/in	30
lp=bemoan|obj	41
lp=benefit|obl/from	-14
lp=best|obj	-8
lp=blam|obj	-5
lp=blam|obj to/for	-37
lp=blam|obj+/for	22
lp=blast|obj	14
lp=blast|obj to/for	15
lp=block|obj	21
lp=boast|obj	-23
lp=boast|obl/of	32
lp=bolster|obj	-7
lp=bother|xcomp/to	-13
lp=break|obj	-14
lp=brief|pass obl/on	10
lp=bring|obj	-50
lp=bring|obj+/to	13
lp=broadcast|obj	16
lp=build|obj	-33
lp=b|beside/other	8
lp=b|insert	-8
lp=cal|advcl/to	23
lp=cal|as	-9
lp=cal|insert	-31
lp=cal|light n/for	23
lp=cal|light n/to	-24
lp=cal|n/for	5
lp=cal|n/to	44
lp=cal|n/with	-10
lp=cal|obj	-20
lp=cal|obj to/for	-5
lp=cal|obj+/	23
lp=cal|obj+xcomp/pred	10
lp=cal|obl/for	11
lp=cal|obl/on	-52
lp=cal|pass noun	-36
lp=cal|pass obl/on	9
lp=cal|pass subj+xcomp/pred	-5
lp=cal|pass xcomp/pred	11
lp=cal|subj+xcomp/pred	-10
lp=cal|xcomp/pred	-8
lp=cal|xcomp/to	42
lp=campaign|n/against	22
lp=campaign|n/for	-14
lp=campaign|obl/against	20
lp=campaign|obl/as	-13
lp=campaign|obl/for	38
lp=campaign|obl/in	-5
lp=campaign|obl/with	-17
lp=cancel|obj	-16
lp=candidat|light v/in	11
lp=candidat|n/for	-12
lp=candidat|n/such	10
lp=candidat|n/to	-8
lp=capitaliz|obl/on	-22
lp=captur|obj	-20
lp=careful|a/to	-8
lp=carry out|obj	-23
lp=carry|obj	-22
lp=carry|obj to/	13
lp=cast|obj	-34
lp=cas|light v/to	-19
lp=catch|obj	-15
lp=catch|pass subj	7
lp=caus|obj	-22
lp=caus|obj+xcomp/to	-7
lp=caution|ccomp/that	18
lp=celebrat|obj	-29
lp=center|pass obl/on	9
lp=certain|a/to	-5
lp=chairman|n/of	-13
lp=chair|obj	-11
lp=challeng|light n/to	-8
lp=challeng|n/to	-12
lp=challeng|pass subj	-8
lp=champion|obj	17
lp=chanc|n/for	7
lp=chanc|n/to	-30
lp=chang|obj	-37
lp=characteriz|obj	-6
lp=charg|obj	-22
lp=charg|pass subj+obl/with	18
lp=chief|n/of	-10
lp=choic|n/for	7
lp=choos|xcomp/to	-28
lp=cit|obj	10
lp=claim|ccomp/bare	20
lp=claim|ccomp/that	-23
lp=claim|n/that	19
lp=claim|xcomp/to	20
lp=clash|obl/over	15
lp=clash|obl/with	-7
lp=clear|a/bare	41
lp=clear|a/that	10
lp=clear|obj	-17
lp=clinch|obj	-23
lp=clos|a/to	-6
lp=collect|obj	-12
lp=command|obj	-5
lp=comment|obl/on	42
lp=commitment|light n/to	6
lp=compar|obj	-46
lp=compar|obj to/to	9
lp=compar|obj+/to	25
lp=compar|pass noun	-5
lp=compar|pass obl/with	-10
lp=complain|ccomp/that	23
lp=complain|obl/about	18
lp=complicat|obj	-16
lp=com|advcl/as	-22
lp=com|beside/other	-10
lp=com|obl/against	48
lp=com|obl/for	7
lp=com|obl/from	-11
lp=com|obl/with	-6
lp=com|xcomp/to	5
lp=conced|obj	13
lp=concerned|a/about	-8
lp=concern|light n/about	6
lp=concern|light n/that	10
lp=conclud|quote/after	8
lp=condemn|obj	6
lp=conduct|obj	-14
lp=confirm|ccomp/that	14
lp=confirm|obj	5
lp=confirm|pass subj	20
lp=confront|obj	-7
lp=connect|obj	7
lp=consider|obj	11
lp=consider|pass subj+xcomp/pred	20
lp=consider|xcomp/ing	9
lp=continu|as	-9
lp=continu|insert	8
lp=continu|obj	-9
lp=continu|quote/after	24
lp=continu|xcomp/ing	5
lp=continu|xcomp/to	-52
lp=contradict|obj	18
lp=contrast|obj+/with	21
lp=contribut|obl/to	-5
lp=control|obj	-27
lp=convinc|ccomp/that	-10
lp=convinc|pass ccomp/that	-22
lp=cop|obl/with	-6
lp=cost|obj	-12
lp=count|obl/on	22
lp=count|pass subj	-12
lp=coupl|pass obl/with	12
lp=coverag|n/of	7
lp=cover|obj	25
lp=critical|a/of	22
lp=criticism|light n/of	14
lp=criticism|n/of	27
lp=criticiz|obj	7
lp=criticiz|obj to/for	-25
lp=criticiz|obj+/for	29
lp=criticiz|pass advcl/for	13
lp=criticiz|pass subj	-16
lp=critiqu|light n/of	5
lp=cros|obj	-9
lp=cut|obj	-23
lp=deal|obj	-11
lp=deal|obl/with	-17
lp=debat|light n/over	17
lp=debat|n/on	13
lp=debat|n/over	12
lp=debat|obj	-24
lp=decid|ccomp/bare	-27
lp=decid|subj+xcomp/to	19
lp=decision|light n/on	27
lp=decision|n/to	12
lp=declar|ccomp/bare	21
lp=declar|obj	7
lp=declar|pass xcomp/pred	-18
lp=declin|obj	10
lp=declin|subj+xcomp/to	-25
lp=declin|xcomp/to	15
lp=decry|obj	35
lp=deem|obj	5
lp=deem|obj+xcomp/pred	10
lp=defeat|obj	-29
lp=defend|obj	44
lp=defend|obj to/	-6
lp=defend|obj to/against	-10
lp=defend|obj+/	-13
lp=defend|obj+/against	28
lp=defens|light n/of	34
lp=defens|n/of	21
lp=defin|obj	24
lp=defy|obj	6
lp=deliver|obj to/	21
lp=demand|obj	27
lp=demonstrat|ccomp/that	16
lp=demonstrat|obj	-15
lp=denounc|obj	7
lp=denounc|obj+/	-14
lp=deny|ccomp/that	25
lp=deploy|obj	-5
lp=deport|obj	7
lp=describ|obj	-6
lp=describ|quote/after	-35
lp=describ|quote/before other	51
lp=deserv|obj	-11
lp=design|pass advcl/to	27
lp=design|pass noun	6
lp=design|pass subj	-9
lp=desir|light n/to	10
lp=detail|light n/about	7
lp=detail|obj	30
lp=determin|ccomp/bare	7
lp=determin|ccomp/if	9
lp=develop|obj	-11
lp=devot|obj	-16
lp=devot|obj+/to	16
lp=dictat|obj	6
lp=differenc|light n/between	-10
lp=difficult|a/to	-13
lp=diminish|obj	-13
lp=director|n/of	-19
lp=disclos|obj	16
lp=discover|obj	-13
lp=discus|obj	36
lp=dislik|obj	7
lp=dismis|pass subj	17
lp=dismis|quote/before other	-6
lp=display|obj	30
lp=disput|obj	29
lp=disrupt|obj	-5
lp=distanc|obj	-7
lp=distanc|obj to/from	65
lp=distanc|obj+/from	-33
lp=distribut|obj	-12
lp=document|obj	28
lp=doing|obj	-25
lp=dominat|obj	-21
lp=donor|n/to	11
lp=doubl down|obl/on	22
lp=doubt|light n/about	-22
lp=downplay|obj	19
lp=dozen|n/of	-8
lp=do|obj	-26
lp=draft|obj	-7
lp=draw|obj+/from	-8
lp=draw|obj+/to	-5
lp=driv|obj	-14
lp=drop|obj	-18
lp=dub|obj	7
lp=eager|a/to	6
lp=earn|obj	-44
lp=echo|obj	12
lp=echo|pass subj	16
lp=economy|n be pred	12
lp=effort|n/to	-36
lp=elect|obj	12
lp=elect|pass subj	-5
lp=elect|pass subj+obl/to	9
lp=elevat|obj	-12
lp=elevat|obj+/to	7
lp=email|obj	7
lp=embrac|n/of	12
lp=embrac|obj	25
lp=emerg|obl/as	-25
lp=emphasis|light n/on	-7
lp=emphasiz|obj	21
lp=employ|obj	-9
lp=encounter|obj	-14
lp=endorsement|light n/of	-17
lp=endorsement|n/of	56
lp=endors|obj	28
lp=endors|obj to/	-11
lp=endors|quote/before other	-14
lp=endur|obj	-18
lp=end|n/of	-18
lp=engag|obl/in	10
lp=enjoy|obj	16
lp=enough|a/to	-11
lp=ensur|ccomp/bare	-12
lp=ensur|ccomp/that	-12
lp=enter|obj	-40
lp=escalat|obj	16
lp=establish|pass noun	9
lp=evidenc|light n/that	-16
lp=evidenc|n/of	21
lp=evidenc|n/that	16
lp=exampl|light n/of	10
lp=exceed|obj	-5
lp=exit|obj	-6
lp=expand|obj	-33
lp=expect|obj	16
lp=expect|obj+xcomp/to	43
lp=expect|pass noun	-16
lp=expect|pass subj	-20
lp=expect|pass subj+xcomp/to	15
lp=experienc|obj	19
lp=explain|ccomp/bare	-25
lp=explain|ccomp/nonfinite	5
lp=explain|ccomp/wh	13
lp=explain|obj	7
lp=explain|obj+ccomp/bare	10
lp=exploit|obj	17
lp=expos|obj	5
lp=expres|obj	17
lp=fac|n/of	9
lp=fac|obj	-35
lp=fail|xcomp/to	-24
lp=fal|obl/for	6
lp=fal|obl/in	10
lp=familiar|a/with	-8
lp=father|n/of	9
lp=fat|n/of	11
lp=favor|n/of	34
lp=favor|n/of ing	12
lp=favor|obj	31
lp=fear|ccomp/bare	-10
lp=fear|ccomp/that	9
lp=fear|obj	10
lp=featur|obj	-6
lp=feel|ccomp/bare	-6
lp=feel|subj+xcomp/verb	-15
lp=feel|xcomp/pred	-27
lp=feel|xcomp/verb	21
lp=fight|n/for	9
lp=fight|obl/for	-6
lp=fil|pass noun	-15
lp=fil|pass subj	9
lp=find|obj	-47
lp=find|obj to/with	10
lp=find|obj+/with	18
lp=find|obj+xcomp/pred	34
lp=find|pass subj	-9
lp=find|xcomp/pred	15
lp=finish|obj	-11
lp=fir|obj	32
lp=fir|pass subj	18
lp=focus|n/on	17
lp=focus|obl/on	56
lp=focus|pass advcl/on	-6
lp=focus|pass obl/on	-7
lp=focus|pass subj	-7
lp=focu|obl/on	33
lp=forc|obj+xcomp/to	-12
lp=forc|xcomp/to	-14
lp=form|obj	-22
lp=found|obj	-12
lp=fram|obj	-9
lp=front|n/of	-15
lp=fuel|obj	-13
lp=fulfil|obj	-10
lp=fundraiser|light n/in	13
lp=fund|obj	-17
lp=futur|n/of	10
lp=gain|obj	-34
lp=garner|obj	-18
lp=generat|obj	-9
lp=giv|obj to/to	26
lp=giv|obj+/to	-9
lp=giv|pass ccomp/that	-16
lp=giv|pass subj	7
lp=go on|advcl/to	-14
lp=go on|beside/other	25
lp=going|xcomp/to	-48
lp=govern|obj	6
lp=go|advcl/to	-23
lp=go|as	7
lp=go|insert	-5
lp=go|obl/after	34
lp=go|obl/against	-22
lp=go|obl/on	-16
lp=go|obl/to	-5
lp=go|quote/before other	-5
lp=grab|obj	-5
lp=grant|obj	-10
lp=grappl|obl/with	13
lp=greet|pass subj	8
lp=gues|obj	7
lp=guilty|a/to	25
lp=hammer|obj	16
lp=handling|n/of	-13
lp=handl|obj	-8
lp=hand|obj	-6
lp=hat|obj	56
lp=hav|beside/other	33
lp=hav|obj	-33
lp=hav|obj to/	9
lp=hav|obj+xcomp/verb	-29
lp=hav|xcomp/ing	6
lp=hav|xcomp/to	-44
lp=hav|xcomp/verb	7
lp=headlin|obj	-9
lp=head|obj	-8
lp=hear|ccomp/bare	-21
lp=hear|obj	21
lp=help|obj	-8
lp=help|obj+xcomp/verb	-31
lp=help|subj+xcomp/verb	-11
lp=help|xcomp/verb	-11
lp=highlight|obj	29
lp=hint|obl/at	22
lp=hir|obj	8
lp=hit|obj	-21
lp=hit|obj to/for	5
lp=hit|obj to/with	7
lp=hit|obj+/for	23
lp=hold|obj	-30
lp=hold|obj+/for	-10
lp=hopeful|a/that	11
lp=hop|n/of ing	11
lp=hop|obj	-40
lp=hop|obl/for	38
lp=hop|subj+xcomp/to	-9
lp=hop|xcomp/to	8
lp=host|pass noun	-6
lp=idea|light n/that	-6
lp=idea|n/of	14
lp=identify|obj	11
lp=identify|obl/as	8
lp=identify|obl/with	36
lp=ignor|obj	46
lp=impact|n/of	10
lp=imply|ccomp/that	-10
lp=impos|obj	-15
lp=improv|obj	-10
lp=inability|n/to	9
lp=inclination|light n/to	29
lp=includ|obj	-31
lp=includ|xcomp/ing	-11
lp=increas|obj	-34
lp=indicat|ccomp/bare	12
lp=insist|ccomp/bare	7
lp=instal|obj	-7
lp=insult|obj	23
lp=intend|pass subj+xcomp/to	-13
lp=intend|pass xcomp/to	14
lp=interested|a/in	13
lp=interest|light n/in	20
lp=interest|light n/in ing	29
lp=interrupt|obj	-8
lp=interview|n/on	-15
lp=interview|obj	-31
lp=introduc|obj	22
lp=introduc|pass subj	32
lp=investigation|n/into	-6
lp=invit|obj	-16
lp=invok|obj	21
lp=involved|a/in	-7
lp=involv|obj	-13
lp=involv|pass subj+obl/in	11
lp=involv|subj+xcomp/ing	12
lp=involv|xcomp/ing	-8
lp=issu|light v/to	10
lp=issu|obj	8
lp=issu|obj to/	7
lp=issu|pass noun	-11
lp=join|obj	-17
lp=join|quote/before other	11
lp=jok|ccomp/that	11
lp=keep up|obj	-9
lp=keep|xcomp/ing	-18
lp=kil|obj	-18
lp=kind|n/of	-12
lp=knock|obj	15
lp=know|ccomp/bare	-9
lp=know|ccomp/that	7
lp=know|ccomp/wh	-32
lp=know|obj	33
lp=know|obl/about	-13
lp=know|pass advcl/for	17
lp=know|pass obl/for	34
lp=know|pass xcomp/to	12
lp=label|obj	-30
lp=lack|obj	-11
lp=lash out|obl/at	40
lp=latest|a/in	11
lp=launch|obj	-13
lp=lawsuit|light n/against	5
lp=lay out|obj	23
lp=leader|n/in	12
lp=leader|n/of	-12
lp=lean|obl/on	-11
lp=learn|obj	16
lp=leav|obj	-11
lp=leav|obj+xcomp/pred	-9
lp=let|xcomp/verb	-10
lp=level|n/of	5
lp=liken|obj	-36
lp=liken|obj+/to	42
lp=lik|obj	25
lp=lik|xcomp/to	10
lp=limit|obj	8
lp=listen|obl/to	-10
lp=list|obj	28
lp=liv|obl/in	5
lp=lock up|obj	-11
lp=look|obl/at	-15
lp=look|obl/to	15
lp=look|subj+xcomp/pred	31
lp=look|subj+xcomp/to	-25
lp=look|xcomp/pred	-48
lp=look|xcomp/to	17
lp=los|obj	-36
lp=lot|n/of	-21
lp=lov|obj	26
lp=lower|obj	7
lp=loyal|a/to	5
lp=maintain|ccomp/that	6
lp=maintain|obj	-30
lp=majority|n/of	-9
lp=mak up|obj	-26
lp=mak|beside/other	39
lp=mak|ccomp/bare	11
lp=mak|ccomp/that	10
lp=mak|obj to/	8
lp=mak|obj to/by	12
lp=mak|obj+/to	-22
lp=mak|obj+xcomp/pred	-48
lp=mak|obj+xcomp/verb	-22
lp=mak|pass noun	-10
lp=mak|pass subj	6
lp=mak|xcomp/ing	-36
lp=mak|xcomp/pred	-7
lp=manag|obj	-20
lp=manag|xcomp/to	-8
lp=many|a/of	-34
lp=mark|obj	-26
lp=marry|obj	-16
lp=match|obj	-6
lp=mean|ccomp/bare	-41
lp=mean|ccomp/nonfinite	-15
lp=mean|ccomp/that	5
lp=mean|insert	22
lp=mean|pass subj+xcomp/to	30
lp=mean|xcomp/ing	-14
lp=meet|obj	-13
lp=meet|obl/with	-19
lp=member|n/of	-24
lp=memory|n/of	10
lp=mention|light n/of	43
lp=mention|obj to/by	-9
lp=mention|obj+/by	31
lp=mention|pass subj	16
lp=messag|light n/about	24
lp=messag|light n/of	21
lp=messag|light v/to	-7
lp=messag|n/of	17
lp=mis|obj	-10
lp=mock|obj	23
lp=most|a/of	-21
lp=mov|obl/to	-17
lp=much|a/of	-52
lp=nam|pass noun	9
lp=nam|pass subj+xcomp/pred	-5
lp=nam|pass xcomp/pred	-30
lp=navigat|obj	-16
lp=need|n/to	7
lp=need|xcomp/to	-36
lp=nominat|obj+/for	22
lp=notion|light n/that	6
lp=not|as	44
lp=not|quote/before other	-31
lp=number|light n/of	-8
lp=number|n/of	-18
lp=obtain|obj	-19
lp=occupy|obj	-17
lp=offer|obj to/to	10
lp=offer|obj+/for	8
lp=offer|obj+/to	-32
lp=offer|xcomp/to	20
lp=open|a/to	13
lp=open|obj	-41
lp=opportunity|light n/to	-24
lp=opposition|light n/to	-22
lp=opposition|n/to	31
lp=oppos|obj	35
lp=oppos|pass noun	22
lp=opt|xcomp/to	16
lp=order|obj+xcomp/to	15
lp=order|xcomp/to	-27
lp=organiz|obj	-13
lp=overs|obj	-17
lp=overtak|obj	-7
lp=own|pass subj	-5
lp=part|light n/of	-6
lp=pas|obj	14
lp=pas|pass noun	24
lp=path|n/to	-7
lp=pay|obj	-33
lp=pay|obj to/to	9
lp=pay|obl/for	-7
lp=percent|light n/of	-15
lp=percent|n/in	12
lp=percent|n/of	-28
lp=persuad|obj	-19
lp=persuad|xcomp/to	22
lp=pick up|obj	-5
lp=plan|light n/to	15
lp=plan|n/for	-22
lp=plan|n/to	12
lp=plan|obj	-6
lp=plan|subj+xcomp/to	-16
lp=plan|xcomp/to	9
lp=play down|obj	24
lp=play|obj	-46
lp=pledg|obj	14
lp=pledg|quote/before other	-9
lp=pledg|subj+xcomp/to	-14
lp=plenty|light n/of	5
lp=point out|as	30
lp=point out|ccomp/that	17
lp=point out|obj	-13
lp=point|obl/as	26
lp=poised|a/to	-7
lp=portray|obj	-27
lp=position|light n/on	16
lp=possibility|light n/that	-7
lp=post|ccomp/bare	12
lp=prais|obj to/for	-20
lp=prais|obj+/	-7
lp=prais|obj+/for	5
lp=preced|obj	-5
lp=predict|ccomp/bare	5
lp=predict|obj	16
lp=prefer|obj	27
lp=prefer|xcomp/to	23
lp=prepar|obj	-5
lp=prepar|xcomp/to	-29
lp=president|n/of	-17
lp=pressur|xcomp/to	20
lp=pres|obj	-12
lp=pres|pass advcl/to	6
lp=pres|pass subj	-17
lp=problem|n be pred	-22
lp=proceed|xcomp/to	-17
lp=prohibit|obj	17
lp=project|obj	14
lp=promis|ccomp/bare	21
lp=promis|light n/to	11
lp=promis|obj	29
lp=promis|quote/after	-7
lp=promis|subj+xcomp/to	-12
lp=promot|obj	46
lp=prompt|obj	-17
lp=prompt|obj+xcomp/to	-20
lp=prompt|xcomp/to	-9
lp=propos|obj	20
lp=propos|xcomp/ing	5
lp=propos|xcomp/to	7
lp=protect|obj	-14
lp=protest|obj	-6
lp=proud|a/of	13
lp=provid|obj	-16
lp=provid|obj to/to	11
lp=provid|obj to/with	9
lp=prov|subj+xcomp/pred	-19
lp=prov|subj+xcomp/to	8
lp=prov|xcomp/pred	-26
lp=prov|xcomp/to	16
lp=pul|obj	-11
lp=pump out|obj	24
lp=pursu|obj	9
lp=push|obj	-13
lp=push|obj+/to	-20
lp=push|obj+xcomp/to	-16
lp=push|obl/against	14
lp=push|obl/for	8
lp=put out|obj	-15
lp=put|as	49
lp=put|beside/other	-20
lp=put|obj	-35
lp=put|obj+/to	5
lp=put|obj+xcomp/pred	13
lp=question|ccomp/if	15
lp=question|light n/about	-13
lp=question|light n/of	-17
lp=question|n/about	-10
lp=question|n/of	11
lp=question|obj	60
lp=rail|obl/against	30
lp=rais|obj	-17
lp=rais|obj to/	11
lp=rais|obj+/to	5
lp=rais|pass subj	9
lp=rally|obj	-19
lp=ramp up|obj	-8
lp=ratchet up|obj	-10
lp=ready|a/to	-16
lp=read|ccomp/bare	9
lp=read|obj+ccomp/bare	-20
lp=realiz|ccomp/that	6
lp=reason|n be pred	-6
lp=rebuf|obj	-18
lp=rebut|obj	26
lp=recal|ccomp/bare	-5
lp=recal|obj	5
lp=recal|xcomp/ing	-17
lp=receiv|obj	-26
lp=recit|obj	35
lp=recogniz|obj	26
lp=recommend|obj	18
lp=reduc|obj	-16
lp=referenc|light n/to	26
lp=referenc|n/to	16
lp=referenc|obj	13
lp=refer|obl/as	-13
lp=refer|obl/to	39
lp=refer|pass noun	8
lp=reflectiv|a/of	-8
lp=reflect|obj	-8
lp=reflect|obl/on	28
lp=refusal|light n/to	-11
lp=refusal|n/to	11
lp=refus|obj	5
lp=refus|subj+xcomp/to	-21
lp=refus|xcomp/to	12
lp=register|obj	-7
lp=rejection|n/of	12
lp=reject|pass subj	5
lp=releas|n/of	-7
lp=releas|pass noun	-47
lp=releas|pass subj	25
lp=reluctant|a/to	23
lp=rely|advcl/to	-10
lp=remain|xcomp/verb	5
lp=remark|n/about	25
lp=remember|obj	29
lp=remind|obj	-7
lp=remind|obl/of	18
lp=reminiscent|a/of	-13
lp=renew|obj	9
lp=repeal|obj	7
lp=repeat|obj	13
lp=reply|ccomp/bare	12
lp=report|as	45
lp=report|beside/other	-7
lp=report|ccomp/bare	21
lp=report|ccomp/nonfinite	-25
lp=report|insert	16
lp=report|n/on	16
lp=report|n/that	-21
lp=report|obj	20
lp=report|obl/from	17
lp=report|obl/on	-17
lp=report|pass subj	45
lp=report|quote/after	-24
lp=report|xcomp/ing	16
lp=repudiat|obj	17
lp=request|light n/for	-23
lp=request|light n/to	-16
lp=request|n/for	-5
lp=request|obj	28
lp=request|obj+/to	13
lp=requir|obj+xcomp/to	15
lp=respond|beside/other	-13
lp=respond|obl/to	24
lp=respond|obl/with	-17
lp=responsibl|a/for	-12
lp=respons|light n/to	24
lp=respons|n/to	18
lp=restrict|obj	44
lp=result|n/of	-13
lp=retain|obj	-12
lp=retweet|obj	27
lp=reveal|ccomp/that	-15
lp=reveal|obj	11
lp=reveal|pass subj	-15
lp=revers|obj	5
lp=review|obj	12
lp=reviv|obj	5
lp=ridicul|obj	-21
lp=risk|xcomp/ing	-8
lp=run|obj	-8
lp=run|obj+/	29
lp=run|obl/for	-36
lp=rush|xcomp/to	-12
lp=sav|obj	-6
lp=say|advcl/after	-11
lp=say|advcl/as	-21
lp=say|beside/,	-18
lp=say|beside/other	12
lp=say|ccomp/if	-14
lp=say|ccomp/wh	37
lp=say|insert	17
lp=say|obj	19
lp=say|obl/at	-24
lp=say|obl/in	21
lp=say|obl/of	-27
lp=say|pass noun	12
lp=say|pass subj+xcomp/to	31
lp=say|quote/after	20
lp=say|quote/before ,	-30
lp=scor|obj	-26
lp=scrambl|xcomp/to	-18
lp=secretary|n/of	-11
lp=secur|obj	-30
lp=seek|as	-5
lp=seek|obj	28
lp=seek|xcomp/to	8
lp=seem|advcl/as	8
lp=seem|beside/other	-14
lp=seem|ccomp/bare	-8
lp=seem|ccomp/nonfinite	-5
lp=seem|subj+xcomp/pred	19
lp=seem|subj+xcomp/to	48
lp=seem|subj+xcomp/verb	26
lp=seem|xcomp/to	-24
lp=seiz|obj	-10
lp=send out|obj	-8
lp=send|obj	-58
lp=send|obj to/	13
lp=send|obj+/to	-34
lp=sens|n/of	16
lp=series|n/of	-30
lp=serv|obl/as	-8
lp=set off|obj	-11
lp=set up|obj	-14
lp=set|a/to	-13
lp=set|light n/of	10
lp=set|obj	-31
lp=set|pass subj	23
lp=set|pass subj+xcomp/to	-26
lp=shap|obj	-11
lp=shar|light n/of	-6
lp=shar|obj	28
lp=shar|pass subj	9
lp=shed|obj	-10
lp=shift|obj	11
lp=shor up|obj	-11
lp=short|a/of	-16
lp=showcas|obj	6
lp=show|beside/other	6
lp=show|ccomp/that	-7
lp=show|ccomp/wh	-38
lp=show|insert	35
lp=show|obj	-13
lp=show|obj+/with	8
lp=show|obj+ccomp/nonfinite	5
lp=show|obl/with	7
lp=sid|n/of	-7
lp=sid|obl/with	45
lp=sign up|obl/for	-16
lp=similar|a/to	-11
lp=singl out|obj	22
lp=slam|obj	8
lp=slam|obj+/for	-17
lp=slam|quote/before other	-6
lp=solidify|obj	-18
lp=sound|subj+xcomp/pred	28
lp=sound|xcomp/pred	10
lp=spark|obj	-9
lp=speak out|obl/about	8
lp=speak|advcl/to	16
lp=speak|as	-29
lp=speak|obj	-37
lp=speak|obl/about	29
lp=speak|obl/at	-44
lp=speak|obl/in	-15
lp=speak|obl/of	60
lp=speak|obl/on	-25
lp=speak|obl/to	-17
lp=speak|obl/with	-45
lp=spearhead|obj	-8
lp=speech|light n/on	5
lp=speech|n/on	5
lp=speech|n/to	-14
lp=spend|obj	-47
lp=spend|obj to/	5
lp=spokesman|n/for	-12
lp=spot|obj	16
lp=stand|obl/by	44
lp=start|obj	-5
lp=start|xcomp/ing	-5
lp=statement|light n/on	14
lp=stat|ccomp/that	6
lp=stat|n/of	-37
lp=stat|n/to	-7
lp=stat|obj	10
lp=stay|xcomp/pred	9
lp=stick|obl/to	20
lp=stop|xcomp/ing	-14
lp=story|light n/about	-7
lp=story|light n/of	33
lp=story|n/of	24
lp=strategy|n/to	11
lp=stres|ccomp/that	-17
lp=stres|obj	17
lp=strik down|obj	25
lp=struggl|subj+xcomp/to	5
lp=struggl|xcomp/to	-10
lp=study|obj	-9
lp=suffer|obj	-6
lp=suggestion|n/that	10
lp=suggest|obj+ccomp/bare	26
lp=suggest|quote/after	-13
lp=supporter|n/of	12
lp=supportiv|a/of	18
lp=support|light n/of	-15
lp=support|light v/from	7
lp=support|light v/in	-5
lp=support|n/among	-22
lp=support|n/for	10
lp=support|n/of	32
lp=support|obj	57
lp=support|pass subj	22
lp=support|subj+xcomp/ing	-5
lp=support|xcomp/ing	22
lp=suppos|pass subj+xcomp/to	-30
lp=surround|obj	-8
lp=survey|obj	-13
lp=surviv|obj	-20
lp=sur|a/bare	-30
lp=sur|a/to	13
lp=swept|obj	-8
lp=swip|light n/at	15
lp=s|ccomp/bare	-8
lp=s|ccomp/if	-33
lp=s|ccomp/nonfinite	6
lp=s|ccomp/that	-22
lp=s|obj	-6
lp=s|obj+/	6
lp=s|obj+xcomp/verb	11
lp=s|pass noun	11
lp=s|pass obl/as	17
lp=s|pass subj	-45
lp=s|pass subj+obl/as	11
lp=s|xcomp/pred	9
lp=s|xcomp/verb	-32
lp=tak on|obj	-14
lp=tak over|obj	-13
lp=tak|as	12
lp=tak|obj	-32
lp=tak|obj to/	21
lp=tak|obj to/for	9
lp=tak|obj+/	6
lp=tak|obj+/for	-11
lp=tak|obj+/to	-19
lp=talk|advcl/about	19
lp=talk|beside/other	-22
lp=talk|obj	13
lp=talk|obl/about	7
lp=talk|obl/on	-9
lp=talk|obl/to	-10
lp=tap|obj	-10
lp=target|obj	15
lp=tax|light n/on	6
lp=teach|obj	-25
lp=tel|beside/other	-27
lp=tel|ccomp/bare	-29
lp=tel|ccomp/nonfinite	7
lp=tel|ccomp/that	25
lp=tel|insert	38
lp=tel|obj+ccomp/bare	-16
lp=tel|obl/in	-15
lp=tel|obl/on	-12
lp=tel|pass subj	20
lp=tel|quote/after	41
lp=tel|quote/before other	-57
lp=tend|xcomp/to	-44
lp=test|obj	-7
lp=thanks|n/to	-8
lp=thank|obj	8
lp=think|ccomp/bare	19
lp=think|ccomp/nonfinite	-6
lp=think|obl/about	14
lp=think|obl/of	-25
lp=threaten|subj+xcomp/to	-11
lp=threaten|xcomp/to	27
lp=threat|n/to	11
lp=throw|obj	-29
lp=throw|obj to/behind	27
lp=throw|obj to/to	13
lp=thwart|obj	-6
lp=titl|obj	22
lp=top|obj	-14
lp=touch|obl/on	40
lp=trail|obj	-21
lp=tribut|light v/to	7
lp=trigger|obj	-9
lp=try|as	10
lp=try|obj	-10
lp=try|subj+xcomp/to	-11
lp=try|xcomp/to	-39
lp=turn|advcl/to	-6
lp=turn|obj	-31
lp=turn|obj to/to	42
lp=turn|obj+/into	-8
lp=turn|obj+/to	-16
lp=turn|obl/against	9
lp=turn|obl/to	16
lp=tweet|ccomp/bare	5
lp=tweet|ccomp/that	30
lp=tweet|obj	7
lp=twist|n/on	9
lp=tying|obj	-12
lp=unabl|a/to	-27
lp=uncover|obj	-7
lp=understand|ccomp/that	-20
lp=understand|obj	17
lp=unit|obj	-13
lp=unlikely|a/to	-21
lp=updat|pass subj	-6
lp=upend|obj	-10
lp=upset|obj	-11
lp=urg|obj	9
lp=urg|xcomp/to	9
lp=used|obj	7
lp=used|obj to/to	10
lp=used|xcomp/to	-24
lp=using|obj	-6
lp=using|obj+/to	-7
lp=us|n/of	-20
lp=valu|n/of	9
lp=veto|obj	23
lp=victory|light v/in	24
lp=view|light n/of	32
lp=view|n/of	16
lp=view|pass obl/as	-27
lp=view|pass subj	-19
lp=visit|obj	-20
lp=voic|obj	9
lp=vot|light n/for	10
lp=vot|obj	17
lp=vot|obl/against	-16
lp=vot|obl/for	61
lp=vot|obl/in	-46
lp=vot|obl/on	-20
lp=vot|xcomp/to	23
lp=vouch|obl/for	37
lp=vow|subj+xcomp/to	-16
lp=vow|xcomp/to	10
lp=vying|obl/for	-9
lp=vying|xcomp/to	-12
lp=wag|obj	-17
lp=wak|n/of	-19
lp=want|obj+xcomp/to	7
lp=want|subj+xcomp/to	-27
lp=want|xcomp/pred	-9
lp=want|xcomp/to	16
lp=warn|ccomp/that	-22
lp=warn|obl/of	24
lp=warn|quote/before other	-11
lp=wary|a/of	18
lp=watch|obj	6
lp=watch|xcomp/verb	-12
lp=wear|obj	-23
lp=weigh in|obl/on	40
lp=widen|obj	-10
lp=willing|a/to	24
lp=winner|n/of	9
lp=win|obj	-40
lp=withdraw|obj	15
lp=witnes|obj	37
lp=wonder|ccomp/if	28
lp=wonder|ccomp/wh	-5
lp=word|light n/for	19
lp=work|advcl/to	-25
lp=work|obl/as	6
lp=work|obl/for	-30
lp=work|obl/on	-10
lp=work|xcomp/to	16
lp=worry|ccomp/bare	35
lp=worry|obj	-25
lp=writ|ccomp/bare	17
lp=writ|ccomp/that	9
lp=writ|insert	-9
lp=writ|obj	-13
lp=writ|obj to/	24
lp=writ|obj+/	-5
lp=writ|obl/about	13
lp=writ|obl/to	-12
lp=writ|pass noun	-17
lp=writ|quote/after	15
lp=writ|quote/before ,	-23
lp=writ|quote/before other	-35
lp=year|n/of	-8
lp=yel|ccomp/bare	14
lq=:|no	66
lq=abandon|no	-17
lq=ability|no	-40
lq=abl|no	-43
lq=about|no	-13
lq=accelerat|no	-12
lq=accept|no	26
lq=acces|no	-28
lq=accompany|no	-12
lq=according|all	32
lq=according|no	5
lq=accord|all	-25
lq=account|no	16
lq=accus|all	-23
lq=accus|most	13
lq=accus|no	6
lq=achiev|no	-13
lq=acknowledg|all	-26
lq=acknowledg|no	21
lq=acquiesc|no	37
lq=acquir|no	-9
lq=act|no	-40
lq=adapt|no	-5
lq=addition|no	-22
lq=addres|no	-6
lq=admiration|no	7
lq=admit|all	26
lq=admit|no	13
lq=advanc|no	-26
lq=advantag|no	-42
lq=advic|no	32
lq=adviser|no	-29
lq=advocat|no	21
lq=ad|all	26
lq=ad|no	-61
lq=ad|some	32
lq=affect|no	-26
lq=affirm|no	16
lq=agenda|no	-14
lq=aggressiv|no	-10
lq=agreement|no	27
lq=agr|no	30
lq=aid|no	-12
lq=air|no	12
lq=alarm|no	13
lq=alienat|no	-11
lq=allegianc|no	27
lq=alleg|no	9
lq=allow|no	19
lq=allud|no	39
lq=alternativ|no	-9
lq=alter|no	-6
lq=amas|no	-22
lq=amendment|no	-22
lq=analysis|no	-8
lq=angry|no	21
lq=annex|no	-6
lq=announcement|no	9
lq=announc|no	31
lq=answer|all	-6
lq=answer|some	-13
lq=anticipat|no	-11
lq=apologiz|no	13
lq=apology|no	14
lq=apparent|no	-14
lq=appeal|no	-8
lq=appear|no	28
lq=appear|some	-7
lq=applaud|no	16
lq=appoint|no	30
lq=approach|no	-23
lq=approval|no	5
lq=approv|no	44
lq=argu|all	-27
lq=argu|no	28
lq=argu|some	18
lq=armed|no	-18
lq=army|no	-7
lq=arm|no	-9
lq=arriv|no	-45
lq=articl|no	-27
lq=articulat|no	18
lq=ask|all	9
lq=ask|most	13
lq=ask|no	20
lq=ask|some	19
lq=assail|no	23
lq=assault|no	-13
lq=assembl|no	-11
lq=assert|no	7
lq=assessment|no	43
lq=assumption|no	26
lq=assuranc|no	19
lq=attach|no	-5
lq=attack|no	10
lq=attack|some	9
lq=attempt|no	-17
lq=attend|no	-27
lq=attention|no	37
lq=attitud|no	23
lq=attract|no	-42
lq=attribut|no	50
lq=audienc|no	-8
lq=authoriz|no	14
lq=availabl|no	-13
lq=averag|no	-25
lq=avoid|no	-39
lq=await|no	-13
lq=award|no	-22
lq=awar|no	21
lq=back|no	39
lq=balk|no	35
lq=ban|no	14
lq=bar|no	10
lq=bash|no	17
lq=bas|no	-55
lq=battl out|no	-15
lq=battl|no	-9
lq=beam|no	-6
lq=bear|no	-14
lq=beaten|no	-15
lq=beat|no	-42
lq=becom|all	8
lq=becom|no	-59
lq=begin|all	18
lq=begin|no	-49
lq=begin|some	16
lq=beg|no	-11
lq=behalf|no	-8
lq=belief|no	-8
lq=believ|no	25
lq=bemoan|no	28
lq=benefit|no	-41
lq=best|no	-25
lq=bet|no	-17
lq=bid|no	-50
lq=bil|no	12
lq=blam|no	16
lq=blam|some	-25
lq=blast|no	17
lq=block|no	7
lq=blow|no	-8
lq=boast|no	5
lq=bolster|no	-31
lq=book|no	-20
lq=boost|no	-10
lq=boo|no	39
lq=born|no	-18
lq=bother|no	-18
lq=bound|no	-15
lq=brand|no	8
lq=brav|no	-5
lq=break down|no	-16
lq=break|no	-64
lq=briefing|no	6
lq=bring in|no	-8
lq=bring|no	-27
lq=broadcast|no	10
lq=broker|no	-10
lq=build up|no	-8
lq=build|no	-72
lq=burn|no	-6
lq=burrow|no	-7
lq=busy|no	-12
lq=buy|no	-15
lq=b|all	-16
lq=b|no	-29
lq=cal out|no	14
lq=cal|all	9
lq=campaign|no	-24
lq=cancel|no	-19
lq=candidacy|no	-14
lq=capitaliz|no	-25
lq=captur|no	-17
lq=cap|no	-15
lq=careful|no	-29
lq=carry on|no	-11
lq=carry out|no	-33
lq=carry|no	-13
lq=car|no	21
lq=cast|no	-10
lq=cas|no	43
lq=catch|no	-5
lq=caucus|no	-9
lq=caus|no	-56
lq=caution|no	20
lq=celebrat|no	-23
lq=center|no	-6
lq=chairman|no	-17
lq=chair|no	-27
lq=challeng|no	35
lq=champion|no	32
lq=chanc|no	-18
lq=chang|no	-38
lq=chant|all	44
lq=charg|all	-24
lq=charg|no	17
lq=check|no	-27
lq=cheer|no	11
lq=chid|no	-12
lq=chief|no	-20
lq=circulat|no	15
lq=city|no	-7
lq=cit|all	14
lq=claim|all	-32
lq=claim|no	34
lq=clarify|no	34
lq=clas|no	8
lq=climb|no	-6
lq=clinch|no	-38
lq=clos|no	-64
lq=collaborat|no	-9
lq=collaps|no	-15
lq=collect|no	-38
lq=com up|no	7
lq=combat|no	5
lq=combin|no	-9
lq=command|no	-37
lq=comment|all	-6
lq=comment|some	22
lq=commission|no	6
lq=commitment|no	12
lq=compar|no	-8
lq=competitiv|no	-17
lq=compet|no	-27
lq=complaint|no	11
lq=complain|no	29
lq=complet|no	-16
lq=complicat|no	-22
lq=com|all	-6
lq=com|no	-35
lq=conced|no	21
lq=conclud|some	7
lq=conclusion|no	9
lq=condemn|no	10
lq=condition|no	-23
lq=conduct|no	-80
lq=confidenc|no	12
lq=confident|no	26
lq=confirm|no	22
lq=conflat|no	-6
lq=confus|no	7
lq=congratulat|no	13
lq=connection|no	-14
lq=consensus|no	42
lq=conservativ|no	-5
lq=consider|no	8
lq=consistent|no	-6
lq=contact|no	-12
lq=contemplat|no	21
lq=contend|no	5
lq=contention|no	13
lq=contest|no	-10
lq=continu|all	24
lq=continu|no	-70
lq=contradict|no	11
lq=contrast|no	12
lq=contribut|no	-31
lq=control|no	-21
lq=conven|no	-25
lq=convert|no	-17
lq=convinc|no	-10
lq=coordinat|no	-17
lq=cop|no	-13
lq=correct|no	16
lq=cost|no	-44
lq=count|no	21
lq=coupl|no	5
lq=coverag|no	21
lq=cover|no	26
lq=craft|no	8
lq=creat|no	-14
lq=credit|most	9
lq=crisscros|no	-11
lq=critical|no	19
lq=criticiz|no	31
lq=criticiz|some	-14
lq=critiqu|no	21
lq=cros|no	-24
lq=crowd|no	-32
lq=crown|no	-17
lq=cruis|no	-17
lq=crush|no	-5
lq=cry|no	27
lq=cut|no	-37
lq=danger|no	-7
lq=dat|no	-15
lq=dawn|no	-13
lq=day|no	-45
lq=deal|no	-11
lq=debat|no	38
lq=decid|no	21
lq=decision|no	23
lq=declaration|no	25
lq=decry|no	22
lq=dedicat|no	11
lq=deem|no	65
lq=defeat|no	-28
lq=defend|no	45
lq=defens|no	51
lq=defin|no	25
lq=degr|no	24
lq=delegat|no	-50
lq=delet|no	-14
lq=demand|no	23
lq=demonstrat|no	-27
lq=denounc|no	30
lq=denounc|some	-13
lq=dent|no	-10
lq=deny|no	22
lq=deny|some	-12
lq=depend|no	-10
lq=deploy|no	-21
lq=depriv|no	-9
lq=descend|no	-24
lq=describ|all	11
lq=describ|most	11
lq=description|no	-8
lq=deserv|no	-36
lq=design|no	23
lq=desir|no	20
lq=destroy|no	-5
lq=detail|no	30
lq=determined|no	6
lq=determin|no	10
lq=develop|no	-26
lq=devot|no	-23
lq=died|no	-33
lq=different|no	-6
lq=differ|no	-18
lq=difficult|no	-17
lq=dig|no	8
lq=diminish|no	-16
lq=director|no	-34
lq=disagreement|no	59
lq=disagr|no	44
lq=disappointment|no	6
lq=disavow|no	12
lq=disclosur|no	21
lq=disclos|no	11
lq=discover|no	14
lq=discus|all	-16
lq=discus|no	15
lq=dislik|no	54
lq=dismis|all	-19
lq=dismis|no	13
lq=dispatch|no	-30
lq=display|no	8
lq=disrupt|no	-23
lq=distanc|no	35
lq=distinction|no	8
lq=distribut|no	-20
lq=divid|no	-23
lq=division|no	-11
lq=document|no	52
lq=doing|no	-47
lq=dominat|no	-52
lq=donation|no	6
lq=donat|no	-36
lq=doom|no	7
lq=door|no	5
lq=doubl down|no	18
lq=doubt|no	23
lq=downplay|no	19
lq=dozen|no	-14
lq=do|no	-56
lq=draw|no	-19
lq=driv|no	-60
lq=drop|no	-18
lq=dub|most	19
lq=du|no	-6
lq=dwel|no	19
lq=eager|no	12
lq=earn|no	-27
lq=eat|no	-11
lq=echo|all	-6
lq=echo|no	47
lq=eclips|no	-28
lq=economy|no	5
lq=edg|no	-8
lq=effect|no	-12
lq=effort|no	-29
lq=elaborat|no	-15
lq=election|no	7
lq=electorat|no	11
lq=eligibl|no	-6
lq=email|most	-18
lq=email|no	10
lq=email|some	32
lq=embrac|no	24
lq=emerg|no	-57
lq=emphasis|no	-22
lq=employ|no	-37
lq=enabl|no	-20
lq=enact|no	-8
lq=encounter|no	-19
lq=encourag|no	15
lq=endorsement|no	21
lq=endors|all	-20
lq=endors|most	-22
lq=endors|no	45
lq=endur|no	-17
lq=end|most	-11
lq=end|no	-7
lq=enforc|no	9
lq=enjoy|no	11
lq=enough|no	-16
lq=ensur|no	-32
lq=enter|no	-60
lq=enthusiasm|no	23
lq=entitl|all	9
lq=envision|no	11
lq=escalat|no	6
lq=escap|no	-15
lq=event|no	6
lq=evidenc|no	7
lq=examin|no	-15
lq=exampl|no	14
lq=exceed|no	-22
lq=exchang|no	-28
lq=exist|no	-21
lq=exit|no	-10
lq=expand|no	-7
lq=expectation|no	7
lq=expect|no	17
lq=expect|some	7
lq=experienc|no	16
lq=explain|all	-27
lq=explain|most	11
lq=explain|no	7
lq=explain|some	28
lq=explanation|no	-13
lq=exploit|no	30
lq=expression|no	29
lq=expres|all	-24
lq=expres|no	29
lq=extend|no	-41
lq=ey|no	20
lq=fact|no	-34
lq=fac|no	-52
lq=failur|no	-12
lq=fail|no	-40
lq=faith|no	11
lq=fal|no	-31
lq=family|no	-6
lq=far|no	-13
lq=father|no	6
lq=fat|no	8
lq=favor|no	62
lq=fear|no	26
lq=featur|no	-48
lq=feeling|no	35
lq=field|no	-20
lq=figur out|no	8
lq=figur|no	-31
lq=fil|no	5
lq=finaliz|no	-5
lq=financ|no	-15
lq=find|no	-9
lq=find|some	-9
lq=finish|no	-46
lq=fir up|no	-5
lq=first|no	-22
lq=fir|no	21
lq=fit|no	-19
lq=flag|no	8
lq=flash|no	10
lq=fled|no	-9
lq=flew|no	-32
lq=float|no	-18
lq=flood|no	-10
lq=flurry|no	11
lq=fly|no	-16
lq=fl|no	-6
lq=focus|no	23
lq=focus|some	-8
lq=focu|no	30
lq=follow|no	-27
lq=footag|no	26
lq=forbid|no	-5
lq=forc|no	-41
lq=forecast|no	38
lq=form|no	-30
lq=found|no	-49
lq=front|no	-12
lq=fr|no	-28
lq=fuel|no	-40
lq=fulfil|no	-10
lq=function|no	-7
lq=funding|no	-8
lq=fund|no	-28
lq=fun|no	27
lq=fury|no	7
lq=gain|no	-31
lq=galvaniz|no	-15
lq=garner|no	-25
lq=gather|no	-54
lq=generat|no	-10
lq=get|no	-65
lq=giv|all	10
lq=giv|no	-23
lq=giv|some	-14
lq=go on|no	-8
lq=goal|no	13
lq=going|no	-39
lq=good|no	-10
lq=go|no	-15
lq=go|some	-20
lq=grab|no	-21
lq=graduat|no	-8
lq=grant|no	7
lq=grappl|no	12
lq=greet|no	10
lq=group|no	-6
lq=grow up|no	-12
lq=grow|no	-62
lq=guarant|no	-8
lq=guard|no	-9
lq=gues|no	5
lq=guilty|no	25
lq=hail|no	14
lq=halt|no	-11
lq=hammer|no	10
lq=handful|no	-5
lq=handling|no	-14
lq=handl|no	-12
lq=hand|no	-38
lq=happen|no	-36
lq=happy|no	20
lq=hat|no	42
lq=hav|all	17
lq=hav|no	-41
lq=hav|some	-35
lq=headlin|no	9
lq=head|no	-38
lq=heart|no	-8
lq=heat|no	-7
lq=heckl|no	15
lq=help|no	-72
lq=herald|no	35
lq=higher|no	-9
lq=highlight|no	28
lq=high|no	-23
lq=hint|no	35
lq=history|no	-28
lq=hold up|no	15
lq=hold|no	-13
lq=honor|no	-7
lq=hopeful|no	36
lq=hop|no	18
lq=host|no	-27
lq=hour|no	-12
lq=huddl|no	-23
lq=hundred|no	-33
lq=hurl|no	5
lq=hurt|no	-11
lq=idea|no	31
lq=identify|no	52
lq=ignor|no	51
lq=illustrat|no	7
lq=imag|no	-18
lq=importanc|no	-14
lq=important|no	-21
lq=impressed|no	6
lq=improv|no	-29
lq=inability|no	10
lq=inclination|no	29
lq=includ|all	8
lq=includ|most	6
lq=includ|some	-6
lq=increas|no	-25
lq=influenc|no	-27
lq=inform|no	42
lq=initiat|no	-9
lq=inject|no	-21
lq=inquiry|no	-7
lq=insistenc|no	31
lq=insist|most	13
lq=inspir|no	-25
lq=instal|no	-7
lq=insult|no	32
lq=intend|no	13
lq=interested|no	39
lq=interest|no	35
lq=interject|all	20
lq=interpret|no	22
lq=interrupt|no	-25
lq=interview|no	-7
lq=introduc|no	34
lq=invest|no	-31
lq=invit|no	-51
lq=invit|some	9
lq=invok|no	37
lq=involved|no	-20
lq=issu|all	-23
lq=issu|no	15
lq=job|no	-27
lq=join|all	8
lq=join|no	-61
lq=jok|all	-5
lq=judg|no	8
lq=justification|no	-7
lq=justify|no	43
lq=keep up|no	-22
lq=keep|all	-8
lq=keep|no	-36
lq=key|no	-7
lq=kick off|no	-24
lq=kil|no	-54
lq=kind|no	-34
lq=knock out|no	-5
lq=know|all	-61
lq=know|no	24
lq=label|most	25
lq=label|no	-24
lq=lag|no	-15
lq=land|no	-11
lq=languag|no	13
lq=lash out|no	45
lq=lawsuit|no	24
lq=law|no	-11
lq=lay out|no	46
lq=lay|no	-44
lq=lead|no	-84
lq=leak|no	-7
lq=lean|no	27
lq=learn|no	47
lq=leav off|no	-6
lq=leav|no	-62
lq=legislation|no	22
lq=lent|no	-21
lq=letter|no	-22
lq=let|no	-21
lq=leverag|no	-23
lq=licens|no	-14
lq=likely|no	-8
lq=liken|no	9
lq=lik|no	44
lq=lin up|no	44
lq=link|no	27
lq=lin|no	-5
lq=listen|no	-25
lq=list|all	11
lq=list|no	29
lq=lit|no	-7
lq=liv|no	-25
lq=lobby|no	-15
lq=lock up|no	-18
lq=lock|no	-20
lq=look|all	-8
lq=look|no	34
lq=loom|no	-30
lq=los|no	-83
lq=lov|no	47
lq=lur|no	-14
lq=maintain|no	-50
lq=majority|no	-44
lq=mak up|no	-48
lq=mak|no	-19
lq=mak|some	-5
lq=manag|no	-41
lq=mandat|no	19
lq=many|no	-44
lq=man|no	-10
lq=margin|no	-43
lq=mark|no	-47
lq=marry|no	-26
lq=match|no	-30
lq=matter|no	-11
lq=mean|no	-10
lq=media|no	-7
lq=meeting|no	-11
lq=meet|all	12
lq=meet|no	-85
lq=member|no	-53
lq=memory|no	6
lq=mention|no	32
lq=messag|no	46
lq=million|no	-15
lq=mind|no	-13
lq=misstat|no	-10
lq=mis|no	-15
lq=mix|no	-10
lq=mock|some	-10
lq=moderat|no	17
lq=money|no	-25
lq=month|no	-23
lq=mor|no	-30
lq=most|no	-27
lq=mov|no	-24
lq=much|no	-20
lq=nam|most	-25
lq=nam|no	32
lq=narrow|no	-11
lq=nation|no	7
lq=navigat|no	-16
lq=near|no	-5
lq=need|no	-19
lq=new|no	-10
lq=night|no	-18
lq=nomination|no	-36
lq=nominat|no	61
lq=nomin|no	-20
lq=notic|no	5
lq=notion|no	9
lq=not|all	-15
lq=not|most	-36
lq=not|no	15
lq=not|some	57
lq=number|no	-63
lq=obtain|no	-33
lq=occupy|no	-17
lq=offer|most	16
lq=offer|no	5
lq=offic|no	-13
lq=offset|no	-5
lq=old|no	-7
lq=open up|no	5
lq=opening|no	-5
lq=operat|no	-10
lq=opinion|no	55
lq=opportunity|no	-21
lq=opposition|no	35
lq=oppos|no	26
lq=optimistic|no	-8
lq=opt|no	22
lq=order up|no	6
lq=order|no	37
lq=order|some	-21
lq=organiz|no	-32
lq=outnumber|no	-7
lq=overhaul|no	-9
lq=overshadow|no	-18
lq=overs|no	-13
lq=overtak|no	-9
lq=overturn|no	5
lq=own|no	-25
lq=ow|no	-14
lq=pack|no	-12
lq=participat|no	-14
lq=party|no	-24
lq=part|no	-28
lq=passag|no	10
lq=passion|no	24
lq=pas|no	30
lq=path|no	-44
lq=pav|no	-7
lq=pay|no	-60
lq=pepper|no	25
lq=perceiv|no	39
lq=percent|no	-36
lq=perform|no	-19
lq=period|no	-5
lq=person|no	6
lq=persuad|no	41
lq=pick up|no	-27
lq=pick|no	-14
lq=pictur|no	-6
lq=piec|no	6
lq=pit|no	-18
lq=plan|no	35
lq=plan|some	-31
lq=play down|no	23
lq=play|no	-47
lq=plea|no	19
lq=pledg|most	28
lq=pledg|no	5
lq=plot|no	11
lq=point out|no	20
lq=point|no	28
lq=poised|no	-15
lq=pok|no	11
lq=politiciz|no	9
lq=pol|no	-21
lq=popular|no	-26
lq=portrait|no	10
lq=portray|all	-6
lq=portray|no	-12
lq=positiv|no	-5
lq=possibility|no	-39
lq=postpon|no	-9
lq=post|most	-12
lq=pound|no	-5
lq=pour|no	-22
lq=power|no	-29
lq=practic|no	-16
lq=prais|no	32
lq=prais|some	-26
lq=preach|no	22
lq=preced|no	-6
lq=predict|most	-9
lq=predict|no	25
lq=prefer|no	65
lq=prepar|no	-35
lq=present|no	19
lq=pressur|no	16
lq=pres|no	21
lq=pres|some	-11
lq=prevail|no	-5
lq=preview|no	6
lq=primary|no	-28
lq=prim|no	-15
lq=priority|no	-9
lq=problem|no	-39
lq=prob|no	21
lq=proceed|no	-16
lq=proclaim|all	10
lq=profil|no	9
lq=prohibit|no	36
lq=projection|no	9
lq=promis|all	-28
lq=promis|most	32
lq=promis|no	14
lq=promot|no	24
lq=prompt|no	-69
lq=propel|no	-22
lq=proposal|no	14
lq=propos|no	18
lq=prosecut|no	-18
lq=prospect|no	-24
lq=protect|no	-24
lq=proud|no	6
lq=provid|no	-19
lq=prov|no	-7
lq=publish|all	11
lq=publish|most	-24
lq=pul out|no	-11
lq=pul|no	-33
lq=pump out|no	24
lq=punch|no	-13
lq=punctuat|no	-5
lq=purchas|no	-18
lq=put out|no	16
lq=put up|no	-6
lq=put|all	20
lq=put|no	-47
lq=qualified|no	-6
lq=qualify|no	-19
lq=quel|no	-9
lq=query|no	9
lq=question|all	12
lq=question|no	22
lq=quot|all	-12
lq=quot|no	-9
lq=rac|no	-66
lq=rail|no	33
lq=rais|no	-9
lq=rally|no	-14
lq=ramp up|no	-9
lq=ratchet up|no	-15
lq=ratify|no	23
lq=rating|no	-12
lq=rat|no	-15
lq=reach|no	-16
lq=reaction|no	9
lq=react|all	5
lq=react|no	-10
lq=ready|no	-34
lq=read|all	34
lq=read|most	-11
lq=read|no	-10
lq=reaffirm|no	45
lq=reap|no	-9
lq=reassur|no	9
lq=rebuf|no	-10
lq=rebut|no	26
lq=recal|no	6
lq=receiv|no	-56
lq=reception|no	8
lq=recit|no	40
lq=recogniz|no	47
lq=record|no	-15
lq=recount|no	-10
lq=recruit|no	-12
lq=reduc|no	-27
lq=referenc|no	37
lq=refer|all	-40
lq=refer|no	43
lq=reflectiv|no	-8
lq=reflect|no	5
lq=reform|no	6
lq=refrain|no	14
lq=refus|all	-26
lq=refus|no	13
lq=regard|no	5
lq=reiterat|no	16
lq=reject|no	31
lq=relationship|no	-26
lq=relat|no	-21
lq=releas|most	5
lq=releas|no	14
lq=relish|no	44
lq=reluctant|no	23
lq=rely|no	-5
lq=remain|no	-43
lq=remark|all	-12
lq=remark|no	10
lq=remember|no	40
lq=remind|no	20
lq=reminiscent|no	-22
lq=remov|no	-22
lq=renew|no	11
lq=renounc|no	22
lq=repeal|no	7
lq=replac|no	-9
lq=replay|no	24
lq=reply|all	17
lq=reply|no	14
lq=report|all	-49
lq=report|most	-12
lq=report|no	13
lq=report|some	64
lq=reprimand|no	6
lq=repudiat|no	14
lq=reputation|no	-27
lq=request|no	19
lq=requir|no	24
lq=rescind|no	9
lq=reserv|no	8
lq=resid|no	-9
lq=resist|no	9
lq=resolv|no	-20
lq=respondent|no	12
lq=respond|all	20
lq=respond|no	-9
lq=responsibl|no	-14
lq=respons|no	24
lq=restor|no	-9
lq=restriction|no	7
lq=restrict|no	34
lq=rest|no	-27
lq=result|no	-40
lq=retain|no	-20
lq=return|no	-25
lq=retweet|no	9
lq=reveal|all	10
lq=revelation|no	-24
lq=reversal|no	8
lq=revers|no	7
lq=rever|no	7
lq=review|no	20
lq=revil|no	25
lq=revis|no	-9
lq=rid|no	17
lq=right|no	-26
lq=risk|no	-7
lq=ris|no	-66
lq=rival|no	-27
lq=rol out|no	-34
lq=rol|no	-28
lq=rous|no	-8
lq=ruling|no	20
lq=rul|no	32
lq=rumor|no	21
lq=run|most	24
lq=run|no	-46
lq=run|some	-6
lq=rush|no	-32
lq=sal|no	9
lq=sanction|no	9
lq=sat|no	-24
lq=sav|no	-16
lq=say|all	8
lq=say|most	-14
lq=say|no	13
lq=say|some	-14
lq=schedul|no	-30
lq=school|no	8
lq=scor|no	-14
lq=scrambl|no	-48
lq=seal|no	-10
lq=search|no	10
lq=seat|no	-22
lq=secretary|no	-40
lq=security|no	-8
lq=secur|no	-45
lq=seek|no	28
lq=seem|no	21
lq=seem|some	24
lq=seiz|no	-10
lq=select|no	-27
lq=sel|no	-30
lq=senator|no	-25
lq=send out|no	-6
lq=send|no	-32
lq=sens|no	13
lq=sentenc|no	-12
lq=separat|no	-12
lq=serv|no	-54
lq=set off|no	-22
lq=set up|no	-32
lq=set|no	-21
lq=shak|no	-9
lq=sharpen|no	-21
lq=shar|all	-18
lq=shar|no	24
lq=shed|no	-11
lq=shelv|no	11
lq=shield|no	7
lq=shift|no	-15
lq=shook|no	-16
lq=shoot|all	31
lq=shoot|no	-43
lq=shop|no	-5
lq=short|no	-18
lq=shot|no	27
lq=shout|all	43
lq=shout|no	-19
lq=showcas|no	5
lq=show|all	-33
lq=show|most	19
lq=shrug off|no	14
lq=shrug|no	23
lq=sidelin|no	-5
lq=sid|no	20
lq=sign|no	39
lq=similar|no	-18
lq=singl out|no	37
lq=sink|no	8
lq=sit|no	-35
lq=skeptical|no	9
lq=skirt|no	-9
lq=slam|all	-39
lq=slam|most	-29
lq=slam|no	22
lq=slam|some	18
lq=slash|no	10
lq=solidify|no	-13
lq=sound|no	12
lq=sourc|no	8
lq=spark|no	-19
lq=spar|no	24
lq=speak out|no	22
lq=speak|all	-27
lq=speak|most	-8
lq=speak|some	-9
lq=speculat|no	24
lq=speech|no	17
lq=spend|no	-66
lq=split|no	-35
lq=spokesman|no	-13
lq=spread|no	-10
lq=spy|no	9
lq=staf|no	6
lq=stak out|no	-18
lq=stak|no	-33
lq=stanc|no	6
lq=standing|no	-11
lq=start|no	-33
lq=star|no	-21
lq=statement|no	9
lq=stat|most	-7
lq=stat|no	-7
lq=stay|no	-11
lq=steel|no	-9
lq=step down|no	-14
lq=step up|no	-6
lq=step|no	-23
lq=stick|no	7
lq=stir|no	-21
lq=stop|no	-36
lq=story|no	36
lq=strategy|no	25
lq=strength|no	-14
lq=stres|no	9
lq=stretch|no	-14
lq=strik down|no	23
lq=string|no	-10
lq=striv|no	19
lq=strong|no	-11
lq=struggl|no	-25
lq=study|no	-17
lq=submit|no	29
lq=succeed|no	-24
lq=successful|no	-17
lq=succes|no	-21
lq=sued|no	20
lq=suffer|no	-26
lq=suggestion|no	14
lq=suggest|all	-26
lq=suggest|some	28
lq=suing|no	-6
lq=sum up|no	18
lq=summon|no	-7
lq=supportiv|no	18
lq=support|no	47
lq=suppos|no	-50
lq=surg|no	-32
lq=surpas|no	-7
lq=surround|no	-18
lq=survey|no	-43
lq=surviv|no	-34
lq=sur|no	-17
lq=su|no	6
lq=swarm|no	-6
lq=swear|no	6
lq=swept|no	-24
lq=swing|no	10
lq=swip|no	21
lq=switch|no	-14
lq=symboliz|no	17
lq=s|most	-6
lq=s|no	-9
lq=tack|no	-11
lq=tak down|no	-9
lq=tak in|no	-11
lq=tak off|no	-10
lq=tak on|no	-20
lq=tak over|no	-6
lq=tak|all	-17
lq=tak|no	-33
lq=talk|all	-42
lq=talk|most	-5
lq=talk|no	6
lq=tap|no	-36
lq=tarif|no	9
lq=task|no	-24
lq=tax|no	8
lq=tel|all	38
lq=tel|most	-19
lq=tel|no	8
lq=tel|some	-48
lq=tempt|no	11
lq=tendency|no	-5
lq=tend|no	-26
lq=term|no	-43
lq=testimonial|no	7
lq=test|no	-38
lq=thanks|no	-16
lq=thank|all	9
lq=thank|no	12
lq=thing|no	-23
lq=think|all	-12
lq=think|no	28
lq=think|some	-11
lq=third|no	-26
lq=thousand|no	-13
lq=threaten|no	16
lq=threat|no	9
lq=thrust|no	-5
lq=thwart|no	-19
lq=tied|no	-34
lq=tim|no	-27
lq=titl|all	40
lq=ti|no	-20
lq=top|no	-32
lq=total|no	-23
lq=touch|no	30
lq=tour|no	-6
lq=tower|no	-12
lq=trad|no	-22
lq=trail|no	-54
lq=train|no	-10
lq=transform|no	-23
lq=travel|no	-39
lq=trend|no	17
lq=tribut|no	23
lq=trounc|no	-18
lq=trumpet|no	18
lq=trust|no	26
lq=tru|no	-14
lq=try|all	9
lq=try|no	-69
lq=turn down|no	-10
lq=turn out|no	-52
lq=turn over|no	-18
lq=tweet|all	10
lq=tweet|most	-18
lq=tweet|no	6
lq=tycoon|no	7
lq=ty|no	-27
lq=unabl|no	-22
lq=unclear|no	27
lq=uncover|no	-23
lq=underestimat|no	18
lq=underpin|no	11
lq=underscor|no	-23
lq=understanding|no	37
lq=understand|no	13
lq=unify|no	-7
lq=unit|no	-9
lq=unleash|no	-5
lq=unlikely|no	-25
lq=unload|no	7
lq=upbeat|no	5
lq=updat|no	-8
lq=upend|no	-6
lq=urg|all	-15
lq=urg|most	19
lq=used|no	-60
lq=used|some	11
lq=usher|no	7
lq=using|no	-27
lq=us|no	-15
lq=validat|no	6
lq=variety|no	-19
lq=version|no	-19
lq=veto|no	18
lq=vet|no	-23
lq=video|no	-18
lq=violat|no	-13
lq=visit|no	-60
lq=vocal|no	33
lq=voic|no	11
lq=volunteer|no	-8
lq=voter|no	-41
lq=vot|all	-9
lq=vot|no	25
lq=vouch|no	37
lq=vow|most	-16
lq=vow|no	35
lq=wad|no	5
lq=wait|no	-15
lq=wak|no	-19
lq=want|most	-22
lq=want|no	25
lq=warn|most	24
lq=warn|no	17
lq=warn|some	13
lq=wary|no	23
lq=war|no	-12
lq=watch|no	-5
lq=wav|no	-45
lq=way|no	-7
lq=wear|all	6
lq=wear|no	-38
lq=week|no	-29
lq=weigh in|no	32
lq=weigh|no	-13
lq=welcom|no	7
lq=widen|no	-21
lq=willingnes|no	-10
lq=willing|no	24
lq=winner|no	5
lq=win|no	-79
lq=wish|no	20
lq=withdraw|no	11
lq=withheld|no	-12
lq=witnes|no	36
lq=wonder|no	30
lq=word|no	28
lq=work out|no	-12
lq=work|no	-59
lq=worry|no	-17
lq=worth|no	-13
lq=wrest|no	-11
lq=writ|all	18
lq=writ|most	-8
lq=writ|no	-27
lq=writ|some	-7
lq=year|no	-36
lq=yel|all	31
lq=zero|no	8
ls=:|some	72
ls=abandon|some	-16
ls=ability|some	-40
ls=abl|some	-43
ls=about|some	-13
ls=accelerat|some	-12
ls=accept|some	28
ls=acces|some	-24
ls=accompany|some	-12
ls=according|some	17
ls=accord|some	-27
ls=account|none	12
ls=accusation|some	-18
ls=accus|none	15
ls=achiev|some	-12
ls=acknowledg|some	10
ls=acquiesc|some	37
ls=acquir|some	-9
ls=activat|some	-9
ls=act|some	-42
ls=addition|some	-17
ls=addres|none	-15
ls=admiration|some	6
ls=admit|some	23
ls=adopt|some	5
ls=advanc|some	-19
ls=advantag|some	-31
ls=advic|some	32
ls=adviser|none	-12
ls=advis|none	5
ls=advis|some	-23
ls=advocat|none	-9
ls=advocat|some	36
ls=ad|none	-26
ls=affect|some	-32
ls=affirm|some	20
ls=afford|none	6
ls=afford|some	-15
ls=agenda|some	-15
ls=aggressiv|some	-10
ls=agreement|none	17
ls=agreement|some	8
ls=agr|none	-6
ls=agr|some	31
ls=aim|none	-21
ls=aim|some	18
ls=alarm|some	14
ls=alienat|some	-8
ls=align|none	-13
ls=allegation|some	-8
ls=allegianc|some	27
ls=alleg|some	16
ls=allow|some	18
ls=allud|some	35
ls=alternativ|some	-7
ls=amendment|some	-17
ls=analysis|some	-12
ls=analyz|some	-5
ls=anger|none	24
ls=anger|some	-40
ls=angry|some	21
ls=annex|some	-6
ls=announcement|some	14
ls=announc|none	25
ls=answer|some	-15
ls=anticipat|some	-6
ls=apologiz|some	22
ls=apology|some	14
ls=apparent|some	-14
ls=appearanc|some	-13
ls=appear|none	85
ls=appear|some	-102
ls=append|some	7
ls=applaud|some	9
ls=appoint|some	31
ls=approach|some	-20
ls=approv|none	36
ls=approv|some	5
ls=argument|none	-25
ls=argument|some	20
ls=argu|none	6
ls=argu|some	14
ls=armed|some	-18
ls=arriv|some	-47
ls=articl|none	-19
ls=articl|some	8
ls=articulat|some	18
ls=ask|none	51
ls=assail|some	5
ls=assault|some	-9
ls=assembl|some	-15
ls=assertion|some	-17
ls=assessment|some	29
ls=assumption|none	17
ls=assum|none	20
ls=assum|some	-17
ls=assuranc|some	19
ls=attack|none	-19
ls=attack|some	16
ls=attempt|none	6
ls=attempt|some	-31
ls=attend|some	-25
ls=attention|none	7
ls=attention|some	24
ls=attract|some	-38
ls=attribut|none	28
ls=attribut|some	26
ls=audienc|some	-11
ls=authoriz|none	-32
ls=authoriz|some	39
ls=availabl|some	-14
ls=averag|some	-19
ls=avoid|some	-36
ls=await|some	-13
ls=award|some	-16
ls=awar|some	5
ls=back up|some	5
ls=back|none	-14
ls=back|some	45
ls=balk|some	35
ls=ballot|some	5
ls=ban|some	6
ls=bar|some	12
ls=bas|none	-40
ls=bas|some	-11
ls=battl out|some	-15
ls=bear|some	-18
ls=beaten|some	-5
ls=beat|some	-43
ls=becom|some	-46
ls=begin|none	12
ls=begin|some	-24
ls=beg|some	-11
ls=behalf|some	-6
ls=belief|some	-8
ls=believ|some	31
ls=bemoan|some	35
ls=benefit|some	-41
ls=best|some	-23
ls=bet|some	-9
ls=bid|some	-50
ls=bil|none	26
ls=blam|none	-12
ls=blar|some	6
ls=blast out|some	7
ls=blast|some	7
ls=blow|some	-10
ls=bolster|some	-27
ls=book|some	-17
ls=boo|none	25
ls=boo|some	10
ls=born|none	-18
ls=bother|some	-15
ls=bound|some	-15
ls=brand|some	10
ls=brav|some	-5
ls=break down|some	-26
ls=break|some	-59
ls=bring in|some	-8
ls=bring up|some	22
ls=bring|some	-32
ls=broadcast|some	19
ls=broadsid|some	21
ls=broker|some	-12
ls=build up|some	-8
ls=build|some	-65
ls=burn|some	-13
ls=busy|some	-12
ls=buy|some	-20
ls=b|some	-31
ls=cal out|some	16
ls=cal|some	11
ls=campaign|none	-7
ls=cancel|some	-22
ls=candidacy|some	-25
ls=candidat|none	-9
ls=candidat|some	6
ls=capitaliz|some	-24
ls=captur|some	-13
ls=cap|some	-15
ls=careful|some	-29
ls=carry on|some	-11
ls=carry out|some	-32
ls=carry|some	-15
ls=cast|some	10
ls=cas|some	45
ls=catch|none	9
ls=catch|some	-45
ls=caucus|some	-5
ls=caus|some	-56
ls=caution|some	19
ls=celebrat|some	-15
ls=center|some	-27
ls=certain|none	14
ls=certain|some	-23
ls=chairman|none	-8
ls=chair|some	-24
ls=challeng|some	33
ls=champion|some	32
ls=chanc|none	-6
ls=chanc|some	-8
ls=chang|some	-30
ls=chant|some	21
ls=charg|none	20
ls=charg|some	-17
ls=check|some	-25
ls=cheer|some	20
ls=chid|some	-5
ls=chief|some	-13
ls=choos|none	-14
ls=circulat|some	11
ls=cit|some	7
ls=claim|none	-38
ls=claim|some	20
ls=clarify|some	34
ls=clash|some	7
ls=clear|none	-9
ls=clear|some	11
ls=clinch|some	-33
ls=clos|some	-65
ls=collaborat|some	-17
ls=collaps|some	-12
ls=collect|some	-38
ls=com up|some	7
ls=combat|some	5
ls=combin|some	-7
ls=command|some	-28
ls=comment|none	-13
ls=comment|some	25
ls=commission|some	6
ls=commitment|some	18
ls=commit|none	-10
ls=commit|some	10
ls=compar|none	-64
ls=compar|some	12
ls=competitiv|some	-17
ls=compet|some	-26
ls=complaint|some	-9
ls=complain|some	36
ls=complet|some	-14
ls=complicat|some	-19
ls=com|none	-6
ls=com|some	-32
ls=conced|some	10
ls=concern|some	-6
ls=conclud|some	15
ls=condemn|none	-9
ls=condemn|some	10
ls=condition|some	-21
ls=conduct|none	-35
ls=conduct|some	-38
ls=conferenc|some	-13
ls=confidenc|some	8
ls=confident|some	31
ls=confirm|some	17
ls=conflict|none	8
ls=conflict|some	-6
ls=congratulat|some	13
ls=connection|some	-9
ls=consensus|none	17
ls=consider|some	11
ls=consistent|some	-6
ls=contact|some	-7
ls=contemplat|some	34
ls=contend|some	6
ls=contention|some	10
ls=continu|some	-28
ls=contradict|some	18
ls=contrast|some	12
ls=contribut|some	-32
ls=control|some	-18
ls=controversy|some	-23
ls=conven|some	-25
ls=convert|some	-18
ls=convinc|none	-34
ls=convinc|some	5
ls=coordinat|some	-17
ls=cop|some	-13
ls=correct|some	9
ls=cost|some	-34
ls=counter|some	-14
ls=count|some	25
ls=coupl|none	6
ls=court|none	12
ls=coverag|some	22
ls=cover|some	19
ls=craft|some	8
ls=creat|some	-18
ls=credit|some	22
ls=crisscros|some	-12
ls=criticism|none	14
ls=criticiz|none	15
ls=criticiz|some	6
ls=critiqu|some	24
ls=cros|some	-24
ls=crowd|some	-24
ls=crown|none	-8
ls=cruis|some	-16
ls=crush|some	-18
ls=curb|some	6
ls=cut|none	-17
ls=cut|some	-7
ls=danger|none	-7
ls=dat|some	-13
ls=day|some	-45
ls=deal|some	-17
ls=debat|none	61
ls=debat|some	-24
ls=decid|none	13
ls=decid|some	7
ls=decision|none	-18
ls=decision|some	31
ls=declar|none	-5
ls=declar|some	23
ls=declin|none	-26
ls=declin|some	13
ls=decry|some	16
ls=dedicat|some	18
ls=deem|none	55
ls=deem|some	19
ls=defeat|some	-21
ls=defend|some	49
ls=defens|some	53
ls=defin|some	17
ls=degr|some	25
ls=delegat|some	-34
ls=delet|some	-10
ls=deliver|none	-6
ls=deliver|some	11
ls=demand|none	19
ls=demonstrat|some	-11
ls=denounc|some	7
ls=dent|some	-10
ls=deny|some	8
ls=depart|some	-8
ls=depend|some	-12
ls=deploy|some	-23
ls=depriv|some	-9
ls=descend|some	-24
ls=describ|some	17
ls=deserv|some	-10
ls=design|none	25
ls=desir|some	16
ls=detail|some	44
ls=determination|some	-9
ls=determin|some	9
ls=develop|some	-20
ls=died|some	-33
ls=different|some	-6
ls=differ|some	-18
ls=difficult|some	-20
ls=dig|none	8
ls=diminish|some	-13
ls=director|none	-23
ls=direct|some	-34
ls=disagreement|some	32
ls=disagr|some	44
ls=disappointment|some	6
ls=disavow|some	12
ls=disclos|some	13
ls=discover|none	20
ls=discussion|none	6
ls=discussion|some	-14
ls=discus|some	5
ls=dislik|some	55
ls=dispatch|some	-23
ls=display|some	10
ls=disput|some	8
ls=disrupt|some	-23
ls=distanc|some	36
ls=distinction|some	8
ls=distribut|some	-17
ls=divid|none	-34
ls=division|some	-7
ls=document|some	48
ls=doing|some	-51
ls=dollar|some	-6
ls=dominat|some	-51
ls=donation|some	6
ls=donat|some	-35
ls=donor|none	10
ls=door|some	6
ls=doubl down|some	12
ls=doubt|some	15
ls=downplay|some	19
ls=do|none	-10
ls=do|some	-36
ls=draw|some	-37
ls=driv|some	-63
ls=drop|none	10
ls=drop|some	-57
ls=drown out|some	-7
ls=du|some	-6
ls=dwel|some	19
ls=eager|some	14
ls=earn|some	-36
ls=eat|some	-11
ls=echo|some	28
ls=eclips|some	-28
ls=economy|none	9
ls=effort|none	-15
ls=effort|some	-22
ls=eg|some	7
ls=elaborat|some	-27
ls=election|some	12
ls=electorat|some	11
ls=elect|none	-25
ls=elect|some	24
ls=eligibl|some	-6
ls=eliminat|some	-6
ls=email|some	25
ls=embrac|some	22
ls=emerg|some	-60
ls=emphasis|some	-15
ls=emphasiz|some	7
ls=employ|some	-25
ls=enabl|some	-20
ls=enact|some	-6
ls=encounter|some	-28
ls=encourag|some	9
ls=endorsement|some	17
ls=endors|none	-16
ls=endors|some	30
ls=endur|some	-19
ls=end|some	-13
ls=enforc|some	9
ls=engag|none	-15
ls=enjoy|some	20
ls=enough|some	-9
ls=ensur|some	-36
ls=enter|some	-58
ls=enthusiasm|some	20
ls=envision|some	12
ls=escap|some	-14
ls=event|none	5
ls=evidenc|none	-13
ls=evidenc|some	21
ls=exampl|some	22
ls=exceed|some	-21
ls=exchang|some	-25
ls=exist|some	-18
ls=exit|some	-10
ls=expectation|some	9
ls=expect|none	20
ls=experienc|some	14
ls=explain|none	-27
ls=explain|some	21
ls=exploit|some	32
ls=expos|none	-5
ls=expression|some	11
ls=expres|some	15
ls=extend|some	-41
ls=ey|some	20
ls=fact|none	-65
ls=fact|some	13
ls=fac|none	6
ls=fac|some	-75
ls=failur|some	-8
ls=fail|some	-35
ls=faith|some	11
ls=fal|some	-27
ls=fan|some	-11
ls=far|some	-11
ls=father|some	10
ls=fat|none	11
ls=favorit|none	6
ls=favor|none	-13
ls=favor|some	61
ls=fear|none	21
ls=featur|some	-21
ls=feeling|some	35
ls=feel|some	-7
ls=field|some	-25
ls=fight|none	-5
ls=fight|some	10
ls=figur out|some	23
ls=fil|some	8
ls=financ|some	-14
ls=find|none	-42
ls=finish|none	10
ls=finish|some	-44
ls=first|some	-21
ls=fir|some	16
ls=fit|some	-16
ls=flag|some	8
ls=flash|some	10
ls=fled|some	-9
ls=flew|some	-35
ls=float|some	-9
ls=fly|some	-16
ls=fl|some	-6
ls=focus|none	-42
ls=focus|some	52
ls=focu|some	25
ls=follow|none	-18
ls=follow|some	-12
ls=forc|none	-20
ls=forc|some	-25
ls=forecast|some	39
ls=foreshadow|some	16
ls=form|some	-34
ls=forward|some	26
ls=found|some	-45
ls=fram|some	8
ls=front|some	-12
ls=frustration|some	15
ls=fr|some	-26
ls=fuel|some	-38
ls=fulfil|some	-10
ls=funding|some	-5
ls=fund|some	-32
ls=futur|none	13
ls=gain|some	-30
ls=galvaniz|some	-15
ls=garner|some	-28
ls=gather|some	-49
ls=generat|some	-10
ls=get|none	-21
ls=get|some	-58
ls=giv|none	-13
ls=goal|none	-14
ls=goal|some	25
ls=going|some	-39
ls=good|some	-13
ls=go|none	9
ls=go|some	-24
ls=grab|some	-20
ls=graduat|some	-5
ls=grant|none	22
ls=grant|some	-12
ls=grappl|some	9
ls=greet|none	9
ls=group|some	-17
ls=grow up|some	-14
ls=grow|some	-54
ls=guarant|some	-24
ls=guard|some	-7
ls=guilty|some	25
ls=half|none	-12
ls=halt|some	-5
ls=hammer|some	44
ls=handling|some	-16
ls=handl|some	-7
ls=hand|some	-30
ls=happen|some	-37
ls=happy|some	17
ls=hard|some	15
ls=hat|some	42
ls=hav|some	-34
ls=headlin|some	19
ls=head|none	-6
ls=head|some	-24
ls=hear|none	-23
ls=heckl|some	15
ls=help|none	-28
ls=help|some	-53
ls=herald|some	32
ls=higher|some	-10
ls=highlight|some	24
ls=high|some	-23
ls=hint|some	22
ls=hir|some	9
ls=history|some	-22
ls=hold|none	5
ls=hold|some	-27
ls=honor|none	-8
ls=hopeful|some	22
ls=hop|some	23
ls=host|some	-36
ls=hour|some	-9
ls=huddl|some	-23
ls=hundred|some	-12
ls=hurl|some	5
ls=hurt|some	-9
ls=idea|none	24
ls=idea|some	16
ls=identify|none	19
ls=identify|some	35
ls=ignor|none	-11
ls=ignor|some	42
ls=illustrat|some	7
ls=imag|some	-20
ls=impact|none	6
ls=impact|some	-37
ls=important|some	-21
ls=impos|none	8
ls=impos|some	-27
ls=impressed|some	6
ls=improv|some	-26
ls=incit|some	-9
ls=inclination|some	29
ls=includ|none	-9
ls=includ|some	10
ls=increas|some	-30
ls=incur|some	-10
ls=influenc|some	-24
ls=information|none	-11
ls=inform|some	12
ls=initiat|some	-9
ls=inject|some	-21
ls=inquiry|some	-7
ls=insist|some	8
ls=inspir|some	-25
ls=instal|some	-7
ls=insult|some	41
ls=intend|none	7
ls=interested|some	37
ls=interest|some	32
ls=interject|some	12
ls=interpret|some	17
ls=interview|none	-11
ls=interview|some	-13
ls=introduc|none	5
ls=introduc|some	22
ls=invest|some	-26
ls=invit|some	-24
ls=invok|some	33
ls=involved|some	-20
ls=involv|none	15
ls=involv|some	-51
ls=issu|none	-8
ls=issu|some	14
ls=job|some	-24
ls=join|some	-34
ls=jok|some	7
ls=judg|some	10
ls=justification|some	-7
ls=justify|none	34
ls=keep up|some	-22
ls=keep|some	-46
ls=kick off|some	-24
ls=kil|none	-18
ls=kil|some	-22
ls=kind|some	-18
ls=knock out|some	-5
ls=knock|some	12
ls=know|none	46
ls=know|some	-33
ls=lag|some	-15
ls=lambast|none	9
ls=lament|some	10
ls=land|some	-32
ls=languag|some	12
ls=lash out|some	40
ls=latest|none	5
ls=laugh|some	14
ls=lawsuit|none	27
ls=law|some	-9
ls=lay out|some	30
ls=lay|some	-35
ls=leader|none	-21
ls=leader|some	10
ls=lead|some	-86
ls=lean|some	28
ls=learn|some	41
ls=leav off|some	-6
ls=leav|none	-9
ls=leav|some	-61
ls=legislation|some	22
ls=lent|some	-21
ls=let|some	-24
ls=level|none	8
ls=level|some	-19
ls=leverag|some	-21
ls=liken|some	17
ls=lik|none	-23
ls=lik|some	55
ls=lin up|some	42
ls=link|none	-36
ls=link|some	38
ls=listen|some	-18
ls=list|some	33
ls=liv|some	-31
ls=lobby|some	-35
ls=lock up|some	-16
ls=look|none	60
ls=loom|some	-23
ls=los|some	-80
ls=lot|some	-16
ls=lov|some	51
ls=lur|some	-13
ls=maintain|some	-47
ls=majority|none	-11
ls=majority|some	-16
ls=mak up|some	-43
ls=mak|some	-15
ls=manag|some	-37
ls=mandat|some	10
ls=many|none	-30
ls=margin|some	-30
ls=mark|none	-8
ls=mark|some	-33
ls=marry|some	-19
ls=match|some	-19
ls=mean|none	19
ls=mean|some	-28
ls=media|some	-11
ls=meeting|some	-14
ls=meet|none	7
ls=meet|some	-86
ls=member|none	-24
ls=member|some	-16
ls=mention|none	5
ls=mention|some	18
ls=messag|none	21
ls=messag|some	22
ls=misjudg|some	-9
ls=misstat|some	-10
ls=mis|some	-18
ls=moderat|some	17
ls=money|some	-21
ls=month|some	-18
ls=mor|some	-11
ls=most|none	-25
ls=mov|none	-7
ls=mov|some	-20
ls=much|none	-5
ls=much|some	-7
ls=muster|some	-9
ls=nam|some	16
ls=nation|some	9
ls=navigat|some	-18
ls=near|some	-5
ls=need|some	-19
ls=new|some	-10
ls=night|some	-11
ls=nomination|some	-26
ls=nominat|none	13
ls=nominat|some	47
ls=nomin|some	-19
ls=notabl|some	-7
ls=notic|some	10
ls=notion|some	13
ls=not|some	15
ls=number|none	-8
ls=number|some	-41
ls=observ|some	-16
ls=obtain|some	-31
ls=occupy|some	-17
ls=offer|none	-19
ls=offer|some	16
ls=offic|some	-10
ls=old|some	-13
ls=operat|some	-10
ls=opinion|some	32
ls=opportunity|some	-14
ls=opposition|none	17
ls=opposition|some	17
ls=oppos|none	-31
ls=oppos|some	38
ls=opt|some	25
ls=order up|some	6
ls=order|some	13
ls=organiz|some	-28
ls=outnumber|some	-17
ls=outrag|some	-19
ls=overhaul|some	-6
ls=overshadow|some	-14
ls=overs|some	-19
ls=overtak|some	-9
ls=own|some	-25
ls=ow|some	-14
ls=pack|some	-6
ls=participat|some	-12
ls=party|some	-11
ls=part|none	-52
ls=passag|some	-9
ls=passion|some	20
ls=pas|none	35
ls=path|some	-38
ls=pav|some	-7
ls=pay|some	-65
ls=percent|none	-27
ls=percent|some	-13
ls=perform|some	-31
ls=person|some	7
ls=persuad|some	35
ls=pick up|some	-21
ls=pick|none	-14
ls=pit|some	-18
ls=plac|none	-15
ls=plan|some	18
ls=play down|some	38
ls=play|some	-47
ls=plead|none	-5
ls=plead|some	12
ls=pledg|none	-39
ls=pledg|some	39
ls=plenty|none	-5
ls=plot|some	12
ls=point out|some	10
ls=point|none	11
ls=point|some	39
ls=poised|some	-15
ls=pok|some	11
ls=policy|some	11
ls=pol|none	-6
ls=pol|some	-9
ls=popular|some	-26
ls=portray|none	11
ls=portray|some	-20
ls=position|none	-23
ls=position|some	15
ls=positiv|some	-5
ls=posit|some	7
ls=possibility|none	-5
ls=possibility|some	-23
ls=post|some	-7
ls=pos|none	7
ls=pos|some	-10
ls=pounc|some	-11
ls=pound|some	-5
ls=pour|some	-25
ls=power|some	-23
ls=practic|some	-18
ls=prais|some	8
ls=preach|some	22
ls=preced|some	-5
ls=predict|some	12
ls=prefer|none	-12
ls=prefer|some	60
ls=prepar|none	-6
ls=prepar|some	-33
ls=present|none	22
ls=present|some	11
ls=president|none	-23
ls=pressur|some	11
ls=pres|none	15
ls=prevail|some	-5
ls=preview|some	9
ls=primary|some	-26
ls=prim|some	-8
ls=problem|none	-7
ls=problem|some	-24
ls=produc|some	-6
ls=profil|none	12
ls=prohibit|some	40
ls=projection|some	9
ls=promis|none	-22
ls=promis|some	33
ls=promot|some	47
ls=prompt|some	-51
ls=propel|some	-22
ls=proposal|none	-11
ls=proposal|some	31
ls=propos|some	35
ls=prosecut|some	-17
ls=prospect|some	-16
ls=protect|some	-23
ls=protest|some	8
ls=proud|some	6
ls=provid|some	-20
ls=publish|some	17
ls=pul out|some	-11
ls=pul|some	-34
ls=pump out|some	24
ls=punch|some	-13
ls=purchas|some	-9
ls=pursu|some	6
ls=push|none	-38
ls=put out|some	8
ls=put up|some	-6
ls=put|none	-5
ls=qualified|some	-6
ls=qualify|some	-18
ls=quarter|some	8
ls=quel|some	-9
ls=query|some	9
ls=question|none	8
ls=question|some	14
ls=quick|some	-5
ls=quip|some	14
ls=rac|none	-9
ls=rac|some	-45
ls=rail|some	44
ls=rais|some	-10
ls=rally|none	12
ls=rally|some	-55
ls=ramp up|some	-9
ls=ratchet up|some	-29
ls=ratify|some	24
ls=rating|some	-11
ls=rat|some	-26
ls=reach out|some	-14
ls=reach|none	-12
ls=reach|some	-8
ls=ready|some	-35
ls=read|none	-24
ls=read|some	15
ls=reaffirm|some	45
ls=realiz|some	6
ls=reap|some	-9
ls=reassur|some	16
ls=rebuf|some	-21
ls=rebuk|some	11
ls=rebut|some	26
ls=recal|none	21
ls=receiv|some	-57
ls=reception|some	10
ls=recit|some	28
ls=recogniz|none	30
ls=recogniz|some	18
ls=recommend|some	6
ls=record|some	-13
ls=recount|some	-7
ls=recruit|some	-11
ls=reduc|some	-18
ls=referenc|none	12
ls=referenc|some	37
ls=refer|none	10
ls=refer|some	16
ls=reflectiv|some	-8
ls=reflect|none	-10
ls=reflect|some	12
ls=reform|some	6
ls=refrain|some	13
ls=refram|some	-14
ls=refus|none	-33
ls=refus|some	13
ls=regard|none	26
ls=regard|some	-25
ls=register|none	-10
ls=reiterat|some	6
ls=reject|some	11
ls=relationship|some	-21
ls=relat|some	-23
ls=releas|none	14
ls=releas|some	11
ls=relish|some	45
ls=reluctant|some	23
ls=rely|some	-11
ls=remain|none	-5
ls=remain|some	-37
ls=remark|some	-7
ls=remember|none	33
ls=remember|some	24
ls=reminiscent|some	-21
ls=remov|none	-7
ls=remov|some	-13
ls=repeal|some	7
ls=replac|some	-10
ls=replay|some	25
ls=reply|some	10
ls=report|none	-6
ls=report|some	13
ls=reprimand|some	6
ls=repudiat|some	18
ls=reputation|some	-25
ls=request|none	30
ls=requir|some	15
ls=rescind|some	9
ls=research|some	6
ls=reserv|some	22
ls=resid|some	-9
ls=respect|some	6
ls=respond|some	5
ls=responsibility|some	5
ls=responsibl|some	-14
ls=respons|none	6
ls=respons|some	22
ls=restor|some	-14
ls=restriction|some	7
ls=restrict|none	-5
ls=restrict|some	44
ls=rest|some	-17
ls=result|some	-25
ls=retain|some	-20
ls=return|none	-6
ls=return|some	-22
ls=retweet|some	24
ls=reveal|none	-12
ls=reveal|some	15
ls=revelation|some	-22
ls=rever|none	7
ls=review|some	22
ls=revis|some	-13
ls=ridicul|some	-13
ls=rid|some	17
ls=rif|some	16
ls=right|some	-27
ls=rip|some	-6
ls=ris|some	-57
ls=rival|some	-26
ls=rol|some	-30
ls=round|some	6
ls=rous|some	-19
ls=rul out|some	7
ls=rul|none	-8
ls=rul|some	34
ls=run|some	-29
ls=rush|some	-26
ls=sal|some	10
ls=sat|some	-30
ls=sav|some	-17
ls=say|none	-32
ls=say|some	12
ls=schedul|none	-20
ls=schedul|some	-9
ls=school|none	13
ls=scof|some	23
ls=scor|some	-19
ls=scrambl|some	-35
ls=scrutiny|none	13
ls=scrutiny|some	-7
ls=seal|some	-6
ls=seat|some	-16
ls=second|some	-15
ls=secretary|none	-10
ls=secretary|some	-14
ls=security|some	-6
ls=secur|some	-43
ls=seek|none	10
ls=seek|some	19
ls=seem|none	92
ls=seem|some	-122
ls=seiz|some	-13
ls=sel|some	-26
ls=senator|some	-19
ls=send out|some	-16
ls=send|none	-11
ls=send|some	-16
ls=sens|none	42
ls=sens|some	-11
ls=sentenc|some	-9
ls=separat|some	-12
ls=series|none	-7
ls=serv|some	-57
ls=set off|some	-22
ls=set up|some	-39
ls=set|some	-26
ls=shak|some	-9
ls=sharpen|some	-20
ls=shar|some	16
ls=shed|some	-17
ls=shook|some	-22
ls=shoot|none	-8
ls=short|some	-14
ls=shot|some	27
ls=shout|some	21
ls=showcas|some	5
ls=shrug off|some	14
ls=shrug|some	13
ls=sid|some	27
ls=sign|none	18
ls=sign|some	14
ls=similar|some	-19
ls=singl out|some	27
ls=sing|some	9
ls=sink|some	8
ls=sit|some	-33
ls=skirt|some	-9
ls=slash|none	10
ls=slat|none	-12
ls=slat|some	7
ls=solidify|some	-13
ls=sound|none	36
ls=sound|some	-8
ls=sourc|some	13
ls=spark|some	-23
ls=spar|none	9
ls=spar|some	9
ls=speak out|some	16
ls=speak|none	-5
ls=speak|some	-21
ls=spearhead|some	-14
ls=speculat|some	30
ls=speech|none	27
ls=spend|some	-62
ls=split|none	-15
ls=split|some	-10
ls=spokesman|none	-13
ls=spot|none	-12
ls=spot|some	11
ls=spread|some	-7
ls=spy|some	9
ls=staf|some	6
ls=stak out|some	-18
ls=stanc|some	6
ls=stand out|some	-13
ls=standing|some	-11
ls=startl|some	-14
ls=start|none	-11
ls=start|some	-28
ls=star|some	-41
ls=statement|some	21
ls=stat|some	-8
ls=stay|some	-8
ls=steer|some	-5
ls=step down|some	-14
ls=step up|some	-13
ls=step|some	-19
ls=stick|some	8
ls=stir|some	-21
ls=stop|some	-30
ls=story|none	21
ls=story|some	16
ls=strategy|none	12
ls=strategy|some	16
ls=strength|some	-10
ls=stres|some	6
ls=stretch|some	-11
ls=strik down|some	23
ls=strod|some	-7
ls=strong|some	-15
ls=struggl|some	-23
ls=study|some	-27
ls=submit|some	30
ls=succeed|some	-24
ls=successful|some	-20
ls=succes|some	-16
ls=sued|some	20
ls=suffer|some	-26
ls=suggestion|some	50
ls=suggest|none	-10
ls=suggest|some	5
ls=suing|some	-6
ls=sum up|some	19
ls=summon|some	-11
ls=supporter|none	15
ls=supportiv|some	18
ls=support|some	44
ls=suppos|none	-46
ls=surg|some	-29
ls=surpas|some	-7
ls=surround|some	-24
ls=survey|some	-34
ls=surviv|some	-33
ls=sur|some	-24
ls=suspect|some	-7
ls=suspend|none	-9
ls=su|some	6
ls=swarm|some	-7
ls=swept|some	-24
ls=swing|some	11
ls=swip|some	20
ls=switch|some	-13
ls=symboliz|some	17
ls=s|some	-22
ls=tack|some	-7
ls=tak down|some	-8
ls=tak in|some	-11
ls=tak off|some	-10
ls=tak on|some	-19
ls=tak over|some	-7
ls=tak|some	-47
ls=talk|some	-12
ls=tap|some	-44
ls=task|some	-15
ls=tax|some	11
ls=tel|none	10
ls=tempt|none	11
ls=tend|some	-49
ls=term|some	-28
ls=testify|some	14
ls=test|some	-25
ls=thanks|some	-6
ls=thank|some	24
ls=thousand|some	-5
ls=threaten|none	-21
ls=threaten|some	27
ls=threat|some	10
ls=thrust|some	-5
ls=thwart|some	-19
ls=tick off|some	31
ls=tied|none	-7
ls=tied|some	-17
ls=tim|none	-19
ls=tim|some	-5
ls=titl|none	47
ls=ti|some	-21
ls=ton down|some	8
ls=top|some	-29
ls=total|some	-23
ls=touch|some	30
ls=tout|some	7
ls=tower|some	-12
ls=trad|some	-17
ls=trail|some	-51
ls=train|some	-10
ls=transform|some	-27
ls=travel|some	-39
ls=treat|none	9
ls=trend|some	22
ls=tribut|some	23
ls=trigger|some	-9
ls=trip|some	-14
ls=trounc|some	-14
ls=trumpet|some	18
ls=trust|none	5
ls=trust|some	17
ls=tru|some	-16
ls=try|none	-21
ls=try|some	-35
ls=turn down|some	-9
ls=turn out|some	-53
ls=turn over|some	-13
ls=turn|none	-7
ls=tweak|some	-8
ls=tweet|none	-25
ls=tweet|some	14
ls=twist|none	9
ls=tycoon|some	7
ls=ty|some	-23
ls=unabl|some	-27
ls=unclear|none	16
ls=uncover|some	-23
ls=undercut|some	-14
ls=underestimat|some	18
ls=underpin|some	11
ls=underscor|some	-16
ls=understand|some	24
ls=unify|some	-7
ls=unleash|some	-8
ls=unlikely|some	-28
ls=unload|some	7
ls=upbeat|some	5
ls=updat|none	-41
ls=upend|some	-12
ls=upset|some	6
ls=urg|none	-24
ls=urg|some	5
ls=used|none	-48
ls=used|some	-5
ls=usher|some	7
ls=using|none	10
ls=using|some	-31
ls=us|none	29
ls=us|some	-78
ls=utter|some	6
ls=validat|some	6
ls=valu|some	6
ls=variety|some	-16
ls=vent|some	5
ls=version|some	-7
ls=veto|some	18
ls=vet|some	-14
ls=violat|some	-9
ls=violenc|some	17
ls=vision|some	15
ls=visit|some	-66
ls=vocal|some	33
ls=voic|some	5
ls=volunteer|some	-5
ls=voter|some	-20
ls=vot|none	-9
ls=vot|some	33
ls=vouch|some	37
ls=vow|none	-16
ls=vow|some	30
ls=wait|some	-20
ls=wak|some	-15
ls=want|none	-53
ls=want|some	33
ls=warning|some	20
ls=warn|some	29
ls=wary|some	24
ls=war|some	-6
ls=watch|none	-12
ls=wear|some	-30
ls=week|some	-27
ls=weigh in|some	23
ls=weigh|some	-12
ls=welcom|some	9
ls=whip|some	-13
ls=widen|some	-20
ls=willing|some	24
ls=winner|none	9
ls=win|some	-78
ls=wish|some	31
ls=withdraw|some	9
ls=withheld|some	-8
ls=witnes|some	48
ls=wonder|some	19
ls=word|some	14
ls=work out|some	-17
ls=work|some	-43
ls=worried|some	17
ls=worry|none	-52
ls=worth|some	-10
ls=wrest|some	-11
ls=writ|none	-33
ls=year|some	-24
ls=yel|some	25
ls=zero|some	10
ls=’s|some	17
lss=:|colon first name|name	25
lss=:|colon first noun|noun	17
lss=:|colon name|name	16
lss=:|colon noun|noun	14
lss=abandon|obj|name	-5
lss=ability|n|third	-13
lss=abl|a|name	-13
lss=accept|obj|name	17
lss=accept|obj|third	19
lss=according|according amid|name	6
lss=according|according amid|noun	-5
lss=according|according first|noun	25
lss=account|n|none	12
lss=accusation|light n|name	-24
lss=accusation|n|name	-7
lss=accus|advcl|name	17
lss=accus|obj to|third	-32
lss=accus|obj+|name	23
lss=accus|obj+|third	20
lss=accus|obj|name	-37
lss=accus|obj|third	-21
lss=accus|pass advcl|none	9
lss=accus|pass subj+obl|none	8
lss=accus|pass subj|none	-8
lss=acknowledg|ccomp|noun	-17
lss=acknowledg|ccomp|third	5
lss=acknowledg|obj|name	44
lss=acknowledg|quote|name	-6
lss=activat|obj|name	-5
lss=addres|obj|name	-8
lss=admit|ccomp|name	-34
lss=admit|ccomp|noun	11
lss=adopt|obj|name	-21
lss=adviser|n|none	-9
lss=advis|obj|who	-7
lss=ad|ccomp|name	-5
lss=ad|ccomp|none	-22
lss=ad|ccomp|third	36
lss=ad|obj+|noun	-6
lss=ad|obj|name	-14
lss=ad|obj|noun	-23
lss=ad|obj|third	-8
lss=aggressiv|a|name	-10
lss=agreement|n|none	19
lss=agr|ccomp|name	-7
lss=agr|ccomp|third	9
lss=agr|obl|name	12
lss=agr|xcomp|noun	11
lss=aim|xcomp|noun	12
lss=air|obj|name	8
lss=alleg|ccomp|name	18
lss=alleg|obj|noun	-11
lss=allow|obj+xcomp|thing	-5
lss=allow|obj|thing	8
lss=allow|pass subj+xcomp|none	7
lss=allow|xcomp|noun	-17
lss=amount|light n|name	7
lss=anger|n|none	28
lss=announc|ccomp|name	17
lss=announc|ccomp|noun	-14
lss=announc|obj|third	10
lss=announc|pass noun|none	25
lss=announc|pass subj|none	13
lss=answer|obj|third	21
lss=apology|light n|name	15
lss=apparent|a|noun	-14
lss=appeal|obl|name	-8
lss=appeal|obl|noun	-8
lss=appearanc|n|third	-8
lss=appear|ccomp|thing	-20
lss=appear|obl|name	-29
lss=appear|subj+xcomp|none	79
lss=appear|xcomp|name	-48
lss=appear|xcomp|third	-14
lss=applaud|obj|name	27
lss=argument|n|none	-25
lss=argu|ccomp|noun	-5
lss=argu|ccomp|third	17
lss=arriv|obl|name	-16
lss=articl|n|none	-18
lss=ask|beside|none	-9
lss=ask|ccomp|none	26
lss=ask|ccomp|noun	-49
lss=ask|ccomp|third	33
lss=ask|obj|none	18
lss=ask|obj|noun	-8
lss=ask|obl|name	-14
lss=ask|obl|noun	26
lss=ask|pass ccomp|none	17
lss=ask|pass obl|none	7
lss=ask|pass subj+ccomp|none	-7
lss=ask|pass subj+xcomp|none	-18
lss=ask|pass subj|none	-21
lss=ask|pass xcomp|none	14
lss=ask|quote|name	-10
lss=ask|subj+xcomp|none	-23
lss=ask|xcomp|name	-16
lss=ask|xcomp|noun	17
lss=assertion|n|name	-32
lss=assert|ccomp|name	30
lss=assessment|light n|name	-5
lss=assur|pass advcl|none	-15
lss=attack|light n|third	-13
lss=attack|n|name	18
lss=attack|n|none	-34
lss=attack|n|third	41
lss=attack|obj to|name	-11
lss=attack|obj to|third	19
lss=attack|obj+|third	-17
lss=attack|obj|noun	-16
lss=attack|obj|third	16
lss=attempt|light n|name	-10
lss=attempt|n|name	-20
lss=attempt|n|none	12
lss=attend|obj|name	-12
lss=attend|obj|third	6
lss=attend|obj|who	-8
lss=attention|light n|noun	-10
lss=attention|light v|noun	16
lss=attention|light v|thing	10
lss=attention|light v|third	-8
lss=attribut|pass subj+obl|none	24
lss=authoriz|pass subj+xcomp|none	-16
lss=author|n|name	-5
lss=await|obj|third	-7
lss=award|obj|name	8
lss=back|obj|noun	43
lss=ban|obj+|who	-15
lss=ban|obj|who	-20
lss=bash|obj|name	11
lss=beat|obj|name	-12
lss=becom|xcomp|name	-56
lss=becom|xcomp|who	11
lss=begin|obj+|name	6
lss=begin|obj|name	-24
lss=begin|obl|name	11
lss=begin|obl|noun	-6
lss=begin|quote|noun	6
lss=begin|subj+xcomp|none	13
lss=begin|xcomp|name	-21
lss=begin|xcomp|noun	-50
lss=believ|ccomp|noun	22
lss=believ|ccomp|third	-6
lss=blam|obj to|name	-24
lss=blam|obj+|noun	9
lss=blast|obj to|name	16
lss=blast|obj to|noun	-9
lss=blast|obj+|name	-19
lss=blast|obj+|noun	18
lss=blast|obj|name	-7
lss=block|obj|name	17
lss=boast|obj|noun	-12
lss=brief|pass obl|none	10
lss=bring|obj+|noun	18
lss=bring|obj|noun	-20
lss=b|obl|noun	-12
lss=cal|advcl|name	7
lss=cal|advcl|noun	32
lss=cal|advcl|third	-7
lss=cal|beside|name	-7
lss=cal|beside|third	10
lss=cal|light n|noun	-5
lss=cal|n|name	16
lss=cal|n|none	35
lss=cal|obj+xcomp|name	17
lss=cal|obj+xcomp|none	-17
lss=cal|obj+xcomp|third	5
lss=cal|obj|name	-18
lss=cal|obj|noun	-12
lss=cal|obj|third	-8
lss=cal|obj|who	12
lss=cal|obl|name	-5
lss=cal|pass noun|none	-31
lss=cal|pass obl|none	-18
lss=cal|pass obl|noun	10
lss=cal|pass xcomp|none	6
lss=cal|quote|name	5
lss=cal|quote|noun	-15
lss=cal|quote|third	22
lss=cal|subj+xcomp|none	-25
lss=cal|xcomp|name	11
lss=cal|xcomp|none	10
lss=cal|xcomp|who	21
lss=campaign|light n|third	-8
lss=campaign|light v|third	-13
lss=campaign|n|third	-14
lss=campaign|obl|third	-7
lss=campaign|obl|who	8
lss=candidat|light v|name	6
lss=capitaliz|obl|name	-14
lss=captur|obj|name	-13
lss=captur|obj|third	-14
lss=carry|obj to|noun	12
lss=carry|obj|name	-11
lss=carry|obj|noun	-19
lss=cast|obj|name	-22
lss=cas|light n|name	12
lss=cas|light n|noun	10
lss=cas|light v|name	10
lss=caus|obj+xcomp|noun	-6
lss=caus|obj|noun	-10
lss=celebrat|obj|noun	-12
lss=center|pass obl|none	9
lss=certain|a|none	14
lss=chairman|n|none	-8
lss=challeng|light n|noun	-5
lss=challeng|n|name	-12
lss=challeng|obj to|name	14
lss=challeng|obj+|name	24
lss=challeng|obj|noun	24
lss=challeng|obj|who	-24
lss=challeng|pass obl|none	10
lss=challeng|pass subj+obl|none	9
lss=chant|ccomp|noun	12
lss=charg|n|none	-6
lss=charg|obj|name	-33
lss=charg|pass advcl|none	28
lss=charg|pass subj+obl|none	13
lss=choos|obj|name	-15
lss=choos|xcomp|name	-21
lss=cit|obj|noun	-9
lss=cit|obj|third	43
lss=claim|ccomp|name	20
lss=claim|ccomp|noun	29
lss=claim|ccomp|third	-40
lss=claim|n|name	42
lss=claim|obj|noun	9
lss=clash|obl|name	-17
lss=clash|obl|noun	-5
lss=clear|a|name	15
lss=clear|a|noun	-12
lss=clear|a|third	26
lss=collaborat|obl|noun	-5
lss=comment|light n|name	-24
lss=comment|light v|name	-21
lss=comment|n|name	-11
lss=comment|n|third	21
lss=comment|obl|name	26
lss=comment|obl|noun	17
lss=compar|obj+|name	26
lss=compar|obj|name	-22
lss=compar|pass noun|none	-5
lss=compar|pass obl|none	-23
lss=competitiv|a|third	-17
lss=complet|a|noun	-7
lss=complicat|obj|noun	-15
lss=com|obl|who	8
lss=com|xcomp|noun	6
lss=conced|ccomp|name	7
lss=concern|light n|noun	-7
lss=concern|n|none	9
lss=conclud|ccomp|name	-7
lss=conclud|ccomp|noun	24
lss=condemn|obj|name	-27
lss=condemn|obj|noun	28
lss=confident|a|noun	25
lss=confirm|ccomp|name	19
lss=confirm|obj|name	38
lss=confirm|pass subj|none	21
lss=conflict|n|none	9
lss=confront|obj|noun	-12
lss=congratulat|obj|name	7
lss=consensus|n|none	17
lss=consider|obj|name	11
lss=consider|obj|noun	-28
lss=consider|pass subj+xcomp|none	11
lss=consider|xcomp|name	5
lss=consider|xcomp|noun	10
lss=contain|obj|noun	-12
lss=continu|ccomp|third	8
lss=continu|obj|noun	-17
lss=continu|quote|name	9
lss=continu|xcomp|name	-9
lss=continu|xcomp|third	-14
lss=contrast|light n|name	18
lss=control|light v|name	9
lss=convinc|ccomp|name	28
lss=convinc|ccomp|noun	-12
lss=convinc|pass ccomp|none	-25
lss=country|light v|name	10
lss=count|pass subj+obl|none	10
lss=count|pass subj|none	-12
lss=cover|obj|noun	20
lss=cover|obj|thing	-8
lss=creat|obj|name	11
lss=credit|obj to|name	-13
lss=credit|obj+|name	42
lss=credit|obj|name	-22
lss=criticism|light n|name	-14
lss=criticism|light n|noun	-10
lss=criticism|light n|third	19
lss=criticism|light v|name	-5
lss=criticism|n|none	18
lss=criticism|n|third	26
lss=criticiz|obj to|noun	-12
lss=criticiz|obj to|third	-16
lss=criticiz|obj+|name	-20
lss=criticiz|obj+|noun	22
lss=criticiz|obj+|third	23
lss=criticiz|obj|noun	-12
lss=criticiz|obj|third	9
lss=criticiz|pass subj|none	-19
lss=debat|light v|name	6
lss=debat|n|name	-12
lss=debat|n|none	30
lss=debat|n|third	-5
lss=decid|obj|noun	-12
lss=decid|subj+xcomp|none	19
lss=decid|xcomp|name	10
lss=decision|light n|name	29
lss=decision|light v|noun	-12
lss=decision|n|none	-18
lss=decision|n|third	16
lss=declar|ccomp|noun	18
lss=declar|obj|name	12
lss=declar|obl|name	-7
lss=declar|quote|name	-15
lss=declin|subj+xcomp|none	-25
lss=declin|xcomp|noun	29
lss=declin|xcomp|who	-33
lss=decry|obj|name	5
lss=decry|obj|noun	21
lss=defeat|obj|name	-17
lss=defend|obj to|name	-5
lss=defend|obj to|third	-10
lss=defend|obj+|name	29
lss=defend|obj|noun	44
lss=defend|obj|third	9
lss=defend|obj|who	8
lss=defens|light n|name	37
lss=defin|obj|thing	9
lss=deliver|obj to|name	17
lss=demonstrat|ccomp|noun	-9
lss=denounc|obj+|noun	-14
lss=denounc|obj|name	10
lss=denounc|obj|third	5
lss=deny|obj+|name	-6
lss=deny|obj|noun	12
lss=describ|obj|name	-19
lss=describ|obj|noun	16
lss=describ|obj|third	-10
lss=describ|quote|third	13
lss=design|pass advcl|none	27
lss=design|pass noun|none	6
lss=detail|light n|name	21
lss=detail|obj|noun	10
lss=determin|ccomp|noun	6
lss=dig|n|none	8
lss=diminish|obj|noun	-9
lss=director|n|none	-23
lss=direct|pass subj+obl|none	11
lss=disclos|obj|noun	23
lss=discussion|n|none	6
lss=discus|obj|name	12
lss=discus|obj|noun	9
lss=discus|obj|third	14
lss=dismis|obj|name	9
lss=dismis|obj|noun	-22
lss=dismis|obj|third	19
lss=disput|obj|noun	7
lss=distanc|obj to|name	49
lss=distanc|obj+|name	-14
lss=doing|obj|third	-7
lss=donor|n|none	10
lss=doubl down|obl|name	18
lss=doubt|light n|noun	-7
lss=do|obj+|name	7
lss=do|obj|noun	-8
lss=do|obj|third	-6
lss=draw|obj|name	20
lss=draw|obj|noun	-30
lss=draw|obj|third	-16
lss=eager|a|noun	15
lss=earn|obj|name	-19
lss=echo|obj|name	29
lss=echo|obj|noun	-15
lss=echo|pass subj|noun	6
lss=economy|n be pred|none	12
lss=effort|light v|noun	8
lss=effort|n|name	-20
lss=effort|n|none	-15
lss=elect|pass subj|none	-5
lss=email|light v|noun	10
lss=email|n|name	-6
lss=email|obj|name	6
lss=embrac|obj|name	22
lss=embrac|obj|none	7
lss=embrac|obj|third	7
lss=emerg|obl|name	-9
lss=emphasiz|ccomp|noun	5
lss=emphasiz|obj|name	30
lss=encourag|obj|noun	-33
lss=encourag|xcomp|name	9
lss=endorsement|light n|third	-26
lss=endorsement|n|name	39
lss=endors|obj to|name	-29
lss=endors|obj|name	-27
lss=endors|obj|noun	21
lss=endors|obj|thing	34
lss=endors|obj|third	48
lss=endors|obj|who	-8
lss=endors|quote|name	-20
lss=end|obj|name	-10
lss=end|obj|none	8
lss=enjoy|obj|name	-12
lss=enter|obj|name	-7
lss=erupt|obl|noun	-9
lss=estimat|ccomp|name	-9
lss=event|light v|name	9
lss=evidenc|light n|noun	-22
lss=evidenc|n|name	18
lss=evidenc|n|none	-13
lss=expand|obj|name	-8
lss=expect|obj|noun	13
lss=expect|pass noun|none	-13
lss=expect|pass obl|none	10
lss=expect|pass subj+xcomp|none	21
lss=expect|pass subj|none	-18
lss=expect|xcomp|noun	-11
lss=expect|xcomp|third	8
lss=experienc|obj|name	19
lss=explain|ccomp|third	19
lss=explain|obj to|name	-6
lss=explain|obj+ccomp|name	23
lss=explain|obj+|name	29
lss=expres|obj|name	12
lss=expres|obj|noun	34
lss=expres|obj|third	-25
lss=expres|quote|name	-18
lss=fact|n|none	-55
lss=fac|n|none	11
lss=fac|obj|noun	-7
lss=fail|xcomp|noun	-13
lss=fal|obl|name	-9
lss=fal|obl|third	10
lss=familiar|a|name	9
lss=familiar|a|noun	-32
lss=fat|n|none	11
lss=favorit|n|none	6
lss=favor|n|noun	9
lss=favor|obj|name	-31
lss=favor|obj|noun	28
lss=favor|obj|thing	-6
lss=fear|ccomp|name	-9
lss=fear|ccomp|noun	18
lss=fear|n|none	9
lss=feel|ccomp|third	-11
lss=feel|obj|name	-9
lss=feel|xcomp|third	-21
lss=fight|obj|name	-6
lss=fil|pass subj|none	9
lss=find|ccomp|name	-37
lss=find|ccomp|noun	16
lss=find|obj+xcomp|name	-20
lss=find|obj+|noun	19
lss=find|obj|name	-88
lss=find|obj|noun	21
lss=find|obj|third	-15
lss=find|xcomp|name	6
lss=fir|obj|name	21
lss=fir|pass subj|none	18
lss=flew|obl|name	-7
lss=focus|obl|third	18
lss=focus|pass advcl|none	-13
lss=focus|pass obl|none	-16
lss=focus|pass subj|none	-7
lss=focu|obl|name	-17
lss=follow|obj|third	-8
lss=forc|obj+xcomp|noun	-22
lss=fundraiser|light n|name	11
lss=futur|n|none	13
lss=gain|obj|name	-7
lss=gather|obl|noun	-6
lss=get|obj|noun	-13
lss=get|obl|name	9
lss=giv|obj to|third	7
lss=giv|obj+|name	-21
lss=giv|obj+|third	-8
lss=giv|obj|noun	19
lss=giv|obj|thing	-18
lss=giv|pass ccomp|none	-16
lss=giv|pass subj|none	10
lss=goal|n be pred|none	-7
lss=going|obl|third	8
lss=going|xcomp|name	-8
lss=go|advcl|third	-30
lss=go|as|noun	7
lss=go|obl|name	32
lss=go|obl|noun	-26
lss=go|obl|third	-38
lss=go|xcomp|name	6
lss=half|n|name	6
lss=half|n|none	-10
lss=hammer|obj|name	18
lss=hav|beside|name	14
lss=hav|beside|third	-11
lss=hav|obj to|noun	10
lss=hav|obj+ccomp|noun	9
lss=hav|obj+xcomp|name	-8
lss=hav|obj+xcomp|third	-6
lss=hav|obj+|name	-8
lss=hav|obj|first	6
lss=hav|obj|name	-18
lss=hav|obj|noun	-22
lss=hav|obj|third	18
lss=hav|obj|who	-9
lss=hav|quote|noun	8
lss=help|obj+xcomp|noun	-8
lss=help|subj+xcomp|none	-13
lss=help|xcomp|name	-6
lss=help|xcomp|noun	-21
lss=higher|a|noun	-6
lss=highlight|obj|name	20
lss=high|a|noun	-10
lss=hint|obl|name	10
lss=hir|obj|third	18
lss=hir|pass obl|none	12
lss=hir|pass subj+obl|none	-11
lss=hit|obj to|name	23
lss=hit|obj+|noun	35
lss=hit|obj|noun	-23
lss=hold|obj+|noun	-7
lss=hold|obj|name	-26
lss=hold|obj|noun	8
lss=hold|obj|third	-14
lss=hold|pass subj+obl|none	8
lss=hop|ccomp|name	-8
lss=hop|ccomp|noun	7
lss=hop|subj+xcomp|none	-9
lss=hop|xcomp|noun	6
lss=host|obj|name	-10
lss=host|obj|noun	6
lss=idea|light n|name	-12
lss=idea|light n|noun	18
lss=idea|n|none	10
lss=identify|obj|name	8
lss=identify|pass subj+obl|none	6
lss=identify|pass subj|none	6
lss=ignor|obj|name	26
lss=ignor|obj|noun	15
lss=impact|n|none	6
lss=important|a|noun	-5
lss=includ|obj+|noun	24
lss=includ|obj|thing	-55
lss=includ|obj|third	-12
lss=includ|xcomp|noun	-6
lss=increas|obj|noun	-11
lss=indicat|ccomp|noun	15
lss=insist|ccomp|name	31
lss=insist|ccomp|noun	18
lss=insist|ccomp|third	-20
lss=insist|obl|name	-5
lss=intend|pass subj+xcomp|none	-13
lss=intend|pass xcomp|none	14
lss=interested|a|name	26
lss=interested|a|noun	16
lss=interest|light n|noun	24
lss=interject|quote|name	14
lss=interview|obj|name	-14
lss=introduc|obj|third	14
lss=introduc|pass subj+obl|none	-6
lss=introduc|pass subj|none	21
lss=invit|obj|name	-5
lss=invok|obj|name	19
lss=involv|pass subj+obl|none	10
lss=involv|subj+xcomp|none	12
lss=issu|light v|name	23
lss=issu|n|none	-12
lss=issu|n|noun	26
lss=issu|n|third	-8
lss=join|obj|name	-25
lss=join|obj|noun	6
lss=join|obj|third	-6
lss=jok|ccomp|name	8
lss=jok|light n|name	-10
lss=jok|obl|name	11
lss=know|ccomp|first	9
lss=know|ccomp|name	-6
lss=know|ccomp|third	-43
lss=know|obj|first	-17
lss=know|obj|name	9
lss=know|obj|noun	36
lss=know|obj|third	23
lss=know|obl|first	-17
lss=know|pass advcl|none	8
lss=know|pass obl|none	11
lss=know|pass subj|none	8
lss=know|pass xcomp|none	12
lss=lash out|obl|name	20
lss=latest|a|none	5
lss=launch|obj|name	-14
lss=lawsuit|n|none	27
lss=leader|light v|third	11
lss=leader|n|name	8
lss=leader|n|none	-18
lss=learn|ccomp|name	22
lss=leav|obj+xcomp|noun	-14
lss=leav|obj|noun	-18
lss=let|obj+xcomp|noun	-5
lss=level|n|none	8
lss=likely|a|name	-8
lss=likely|a|noun	21
lss=likely|a|third	-28
lss=lik|obj|noun	44
lss=limit|obj|noun	24
lss=list|light n|noun	-8
lss=liv|obl|name	-5
lss=liv|obl|third	5
lss=look|light n|name	-31
lss=look|n|none	37
lss=look|obl|first	13
lss=look|obl|none	11
lss=look|obl|third	-6
lss=look|subj+xcomp|none	13
lss=look|xcomp|name	16
lss=look|xcomp|noun	-45
lss=los|obj|name	-11
lss=maintain|obj|third	-10
lss=majority|n|none	-9
lss=mak up|obj|noun	-12
lss=mak|beside|noun	20
lss=mak|ccomp|noun	12
lss=mak|obj to|third	27
lss=mak|obj+xcomp|name	-50
lss=mak|obj+xcomp|noun	-13
lss=mak|obj+|third	-10
lss=mak|obj|none	8
lss=mak|obj|noun	-8
lss=mak|obj|thing	-6
lss=mak|obj|third	5
lss=mak|obl|third	5
lss=mak|pass obl|none	10
lss=mak|pass subj+xcomp|none	-5
lss=mak|pass subj|none	7
lss=mak|xcomp|name	-9
lss=many|a|none	-30
lss=mark|obj|name	-6
lss=marry|obj|third	-8
lss=mean|ccomp|name	-10
lss=mean|ccomp|noun	-64
lss=mean|pass subj+xcomp|none	24
lss=meet|obl|name	-15
lss=member|n|none	-23
lss=mention|light n|name	18
lss=mention|obj to|name	-12
lss=mention|obj+|third	30
lss=mention|obj|name	29
lss=mention|obj|noun	-12
lss=mention|obj|third	-10
lss=messag|light n|name	5
lss=messag|light n|third	-21
lss=messag|n|name	-9
lss=messag|n|none	23
lss=mis|obj|name	-11
lss=mock|obj|name	18
lss=mock|obj|noun	16
lss=mock|obj|third	-6
lss=most|a|none	-25
lss=mount|obj|noun	5
lss=mov|obl|name	-11
lss=mov|obl|noun	-15
lss=mov|obl|third	5
lss=much|a|none	-5
lss=nam|light v|third	-7
lss=nam|obj|name	12
lss=nam|obj|third	-22
lss=nam|pass xcomp|none	-22
lss=need|light n|name	23
lss=need|obj+|name	5
lss=need|obj|name	12
lss=need|xcomp|first	-5
lss=need|xcomp|noun	-16
lss=nominat|obj+|name	7
lss=nominat|obj|name	-22
lss=nominat|pass subj+obl|none	29
lss=notion|light n|name	23
lss=not|as|name	13
lss=not|as|noun	33
lss=not|ccomp|name	19
lss=not|ccomp|noun	-39
lss=not|light n|name	12
lss=not|obj|noun	5
lss=obtain|obj|name	-7
lss=offer|obj to|third	5
lss=offer|obj+|name	10
lss=offer|obj+|third	-24
lss=offer|obj|noun	-11
lss=offer|obj|third	6
lss=open|obj|name	-6
lss=open|obj|noun	-11
lss=opinion|light n|noun	32
lss=opportunity|light n|name	-9
lss=opportunity|n|name	7
lss=opposition|light v|third	21
lss=opposition|n|none	17
lss=oppos|obj to|name	-6
lss=oppos|obj|noun	14
lss=oppos|obj|who	19
lss=order|obj+xcomp|noun	28
lss=order|xcomp|noun	-22
lss=outlin|obj|noun	23
lss=own|obj|name	5
lss=part|n|name	22
lss=part|n|none	-38
lss=pas|obj|none	23
lss=pas|obj|noun	18
lss=pas|obl|noun	-5
lss=pay|obj to|noun	11
lss=percent|light n|name	-5
lss=percent|n|none	-24
lss=percent|n|noun	12
lss=persuad|obj|third	-7
lss=pick|obj|third	8
lss=pivot|obl|noun	-5
lss=plan|light n|name	-17
lss=plan|light n|noun	18
lss=plan|light n|third	9
lss=plan|light v|noun	15
lss=plan|n|name	-15
lss=plan|n|none	9
lss=plan|subj+xcomp|none	-19
lss=plan|xcomp|name	12
lss=plan|xcomp|noun	-9
lss=plan|xcomp|third	-10
lss=play|obj|name	-14
lss=pledg|subj+xcomp|none	-14
lss=pledg|xcomp|name	33
lss=pledg|xcomp|third	13
lss=pledg|xcomp|who	-49
lss=plenty|n|none	-5
lss=point out|as|name	19
lss=point|advcl|noun	19
lss=point|n|name	-12
lss=point|obl|name	26
lss=point|obl|noun	-16
lss=point|obl|third	32
lss=poised|a|name	-37
lss=poised|a|noun	7
lss=portray|obj|name	-33
lss=position|light n|name	25
lss=position|light n|third	-5
lss=post|obj+|name	-10
lss=post|obj|name	-49
lss=post|obj|thing	14
lss=post|obj|third	15
lss=pos|obj|noun	-12
lss=prais|obj to|name	-14
lss=prais|obj+|name	7
lss=prais|obj|name	-6
lss=predict|ccomp|name	-19
lss=predict|ccomp|noun	17
lss=predict|ccomp|third	28
lss=predict|obj|name	9
lss=prepar|obl|noun	8
lss=present|obj|name	10
lss=present|obj|noun	-37
lss=president|n|none	-20
lss=pressur|light v|name	6
lss=pres|pass advcl|none	12
lss=pres|pass obl|none	19
lss=pres|pass subj|none	-8
lss=produc|obj|noun	6
lss=project|pass xcomp|none	6
lss=promis|ccomp|name	20
lss=promis|light n|name	27
lss=promis|light n|third	-25
lss=promis|n|third	11
lss=promis|obj|name	14
lss=promis|quote|third	-8
lss=promis|subj+xcomp|none	-12
lss=promis|xcomp|name	7
lss=promis|xcomp|noun	-19
lss=promot|obj|name	7
lss=promot|obj|noun	12
lss=promot|obj|who	7
lss=prompt|obj+xcomp|noun	-13
lss=prompt|obj|noun	-8
lss=proposal|n|name	23
lss=proposal|n|none	-11
lss=propos|obj|third	27
lss=protest|obl|noun	-11
lss=proud|a|third	21
lss=provid|obj to|name	10
lss=provid|obj+|noun	-7
lss=provid|obj|name	-28
lss=prov|xcomp|noun	21
lss=publish|pass noun|none	6
lss=pump out|obj|noun	24
lss=pursu|obj|name	37
lss=pursu|obj|third	-23
lss=push|obj+|noun	-14
lss=push|obj+|third	-16
lss=push|obl|who	5
lss=push|xcomp|name	16
lss=put|beside|name	-16
lss=put|obj+|third	-7
lss=put|obj|name	-29
lss=put|obj|third	-7
lss=question|ccomp|name	-8
lss=question|ccomp|noun	7
lss=question|light n|name	-21
lss=question|light n|noun	-18
lss=question|n|name	-41
lss=question|obj|noun	13
lss=question|obj|third	15
lss=rail|obl|name	29
lss=rais|obj+|name	-41
lss=rais|obj+|third	26
lss=rais|obj|noun	-22
lss=rally|obj|name	-9
lss=rally|obl|noun	10
lss=reach|obj to|noun	10
lss=react|obl|name	-23
lss=ready|a|noun	-9
lss=ready|a|third	-8
lss=read|ccomp|noun	10
lss=read|ccomp|thing	24
lss=read|obj|none	-9
lss=read|obj|noun	21
lss=realiz|ccomp|noun	11
lss=reason|n be pred|none	-6
lss=recal|obj|name	9
lss=recal|quote|name	-13
lss=receiv|obj|name	-28
lss=recogniz|obj|noun	7
lss=referenc|n|name	-18
lss=referenc|n|none	14
lss=referenc|obj|name	24
lss=refer|obl|first	-27
lss=refer|obl|name	42
lss=refer|pass noun|none	8
lss=refer|pass obl|none	5
lss=reflect|obj|noun	-7
lss=refus|subj+xcomp|none	-21
lss=reiterat|obj|name	-5
lss=reject|obj|name	20
lss=reject|obj|noun	-16
lss=reject|obj|third	-7
lss=releas|obj to|name	-5
lss=releas|obj|third	-22
lss=releas|pass noun|none	-14
lss=releas|pass subj|none	32
lss=remain|subj+xcomp|none	-5
lss=remain|xcomp|name	-12
lss=remark|ccomp|name	23
lss=remark|obl|name	8
lss=remind|ccomp|name	21
lss=remind|obj|name	-7
lss=reminiscent|a|noun	-15
lss=repeat|obj|name	10
lss=reply|ccomp|name	7
lss=reply|ccomp|third	-21
lss=report|as|name	28
lss=report|ccomp|noun	-22
lss=report|insert|name	12
lss=report|light n|name	-17
lss=report|n|name	-25
lss=report|obj|noun	18
lss=report|obl|name	-24
lss=report|obl|noun	16
lss=report|pass subj|name	36
lss=report|pass subj|none	9
lss=report|quote|name	-25
lss=report|xcomp|name	7
lss=represent|obj|noun	-13
lss=represent|obj|thing	21
lss=represent|obj|who	-27
lss=request|light n|name	-21
lss=request|light n|noun	-22
lss=request|obj+|who	13
lss=requir|obj+xcomp|noun	22
lss=requir|obj|noun	16
lss=requir|obj|thing	-14
lss=respond|beside|name	-15
lss=respond|obl|noun	12
lss=respond|quote|name	20
lss=respons|n|name	16
lss=respons|n|none	6
lss=respons|n|noun	-5
lss=respons|n|third	-6
lss=restrict|obj|noun	44
lss=return|obj|noun	10
lss=return|obl|name	-10
lss=reveal|ccomp|name	-36
lss=reveal|ccomp|noun	7
lss=reveal|obj|name	9
lss=reveal|pass subj|none	-15
lss=review|obj|noun	-12
lss=rip|obj+|name	-11
lss=rol|light n|third	8
lss=rul|ccomp|noun	10
lss=run|obj+|name	10
lss=run|obj+|noun	11
lss=run|obj|name	8
lss=run|obj|who	-13
lss=run|obl|who	-14
lss=say|advcl|name	-28
lss=say|advcl|third	-9
lss=say|as|name	10
lss=say|beside|noun	22
lss=say|beside|third	-23
lss=say|ccomp|first	6
lss=say|ccomp|name	-13
lss=say|ccomp|none	-71
lss=say|ccomp|noun	8
lss=say|ccomp|other	15
lss=say|ccomp|thing	54
lss=say|ccomp|third	10
lss=say|insert|name	32
lss=say|insert|other	-5
lss=say|insert|third	16
lss=say|obj|none	-12
lss=say|obj|noun	27
lss=say|obj|third	-12
lss=say|obj|who	6
lss=say|obl|name	-64
lss=say|obl|third	-36
lss=say|pass ccomp|none	12
lss=say|pass noun|none	12
lss=say|pass subj+xcomp|none	31
lss=say|quote|none	-21
lss=say|quote|noun	11
lss=scor|obj|name	-19
lss=scrambl|xcomp|name	-7
lss=scrutiny|n|none	13
lss=second|a|name	-12
lss=secretary|n|none	-6
lss=secur|obj|name	-7
lss=seek|xcomp|noun	-7
lss=seek|xcomp|third	15
lss=seem|ccomp|thing	-15
lss=seem|subj+xcomp|none	77
lss=seem|xcomp|name	-35
lss=seem|xcomp|noun	-21
lss=send|obj to|noun	12
lss=send|obj+|name	-11
lss=send|obj+|noun	7
lss=send|obj+|third	-7
lss=send|obj|name	-14
lss=send|obj|noun	-15
lss=sens|n|none	19
lss=series|light n|noun	9
lss=series|n|none	-6
lss=serv|obl|name	-18
lss=serv|obl|noun	5
lss=serv|obl|who	-18
lss=set|obj|name	-10
lss=set|pass subj+xcomp|none	-26
lss=set|pass subj|none	23
lss=shar|obj|name	-17
lss=shar|obj|noun	13
lss=shar|obj|third	35
lss=shot|light n|name	14
lss=show|as|noun	-11
lss=show|ccomp|name	-5
lss=show|ccomp|noun	9
lss=show|ccomp|thing	-6
lss=show|ccomp|third	-23
lss=show|insert|noun	36
lss=show|obj to|noun	-12
lss=show|obj+ccomp|noun	33
lss=show|obj+|noun	30
lss=show|obj|name	-16
lss=show|obj|noun	22
lss=show|obj|third	-48
lss=show|obl|noun	15
lss=sid|obl|name	15
lss=signal|obj|noun	-26
lss=sign|light n|noun	23
lss=similar|a|noun	-15
lss=slam|obj|name	17
lss=slat|light n|noun	8
lss=sound|subj+xcomp|none	27
lss=sourc|n|name	22
lss=spark|obj|noun	-5
lss=speak out|obl|name	10
lss=speak|advcl|third	15
lss=speak|advcl|who	24
lss=speak|obj|name	-17
lss=speak|obl|name	-16
lss=speak|obl|who	-7
lss=speech|light n|third	5
lss=speech|light v|third	-7
lss=speech|n|name	-17
lss=speech|n|none	27
lss=speech|n|noun	10
lss=spend|obj to|who	13
lss=spend|obj|name	-15
lss=spokesman|n|none	-13
lss=stand|obl|third	10
lss=start|obj|name	-15
lss=start|obj|noun	5
lss=start|xcomp|noun	-26
lss=statement|light n|name	28
lss=statement|light v|name	-7
lss=stat|ccomp|name	5
lss=stat|ccomp|noun	-19
lss=stat|n|none	-16
lss=stat|n|third	-32
lss=step down|obl|name	-9
lss=step up|obj|noun	-6
lss=step|obl|name	-8
lss=stick|obl|name	25
lss=stop|advcl|third	6
lss=stop|obj|noun	11
lss=story|light n|third	36
lss=story|n|none	25
lss=stres|obj|name	8
lss=strik|obj|noun	-6
lss=strong|a|noun	-8
lss=struggl|subj+xcomp|none	5
lss=stump|obl|name	-9
lss=suggest|ccomp|name	36
lss=suggest|ccomp|noun	-10
lss=suggest|ccomp|thing	-8
lss=suggest|ccomp|third	-8
lss=suggest|obj|noun	-17
lss=suggest|quote|name	-17
lss=supporter|light v|name	10
lss=supporter|n|none	15
lss=support|light n|name	-38
lss=support|light n|third	-13
lss=support|light v|name	-25
lss=support|n|name	7
lss=support|n|none	19
lss=support|obj to|name	-13
lss=support|obj|none	-20
lss=support|obj|noun	60
lss=support|obj|second	-82
lss=support|obj|third	20
lss=support|obj|who	23
lss=support|subj+xcomp|none	-5
lss=support|xcomp|noun	12
lss=suppos|pass subj+xcomp|none	-24
lss=surg|obl|name	-10
lss=sur|a|noun	-12
lss=swarm|obl|noun	-7
lss=s|ccomp|noun	-31
lss=s|obj|name	-8
lss=s|obj|none	-6
lss=s|obj|noun	-16
lss=s|obj|third	12
lss=s|obj|who	5
lss=s|pass advcl|none	6
lss=s|pass noun|none	17
lss=s|pass obl|none	8
lss=s|pass subj|none	-31
lss=s|pass xcomp|none	-6
lss=s|xcomp|third	-12
lss=tak|advcl|name	8
lss=tak|obj to|name	18
lss=tak|obj to|noun	20
lss=tak|obj+|name	11
lss=tak|obj+|noun	-18
lss=tak|obj+|third	-10
lss=tak|obj|none	11
lss=tak|obj|noun	-36
lss=tak|obj|third	-15
lss=talk|advcl|noun	10
lss=talk|advcl|third	9
lss=talk|light n|name	-16
lss=talk|n|none	22
lss=talk|obl|first	9
lss=talk|obl|noun	-20
lss=talk|obl|second	5
lss=target|obj|name	21
lss=target|pass obl|none	12
lss=tel|advcl|name	-27
lss=tel|ccomp|name	9
lss=tel|ccomp|noun	-11
lss=tel|ccomp|other	-26
lss=tel|insert|name	30
lss=tel|insert|noun	20
lss=tel|obj|third	6
lss=tel|obl|name	-45
lss=tel|obl|noun	13
lss=tel|obl|third	-23
lss=tel|pass subj|none	20
lss=tel|quote|noun	-8
lss=tel|quote|third	15
lss=tel|xcomp|name	16
lss=tel|xcomp|noun	-18
lss=tend|xcomp|name	-6
lss=tend|xcomp|noun	-12
lss=testify|obl|name	6
lss=thank|obj|name	22
lss=think|ccomp|first	-7
lss=think|ccomp|name	14
lss=think|ccomp|who	-11
lss=think|obl|noun	23
lss=threaten|subj+xcomp|none	-11
lss=threaten|xcomp|name	9
lss=throw|obj to|noun	26
lss=throw|obj+|noun	-11
lss=throw|obj|noun	-8
lss=tim|light v|noun	12
lss=tim|n|none	-5
lss=titl|obj|none	22
lss=tout|obj|name	22
lss=tout|obj|third	-39
lss=track|obj|thing	8
lss=treat|pass obl|none	10
lss=try|subj+xcomp|none	-12
lss=try|xcomp|name	-8
lss=try|xcomp|noun	-6
lss=turn out|ccomp|thing	-11
lss=turn|obj to|name	57
lss=turn|obj+|name	-23
lss=turn|obj|name	-39
lss=turn|obj|third	6
lss=turn|obl|name	8
lss=turn|obl|noun	-5
lss=turn|obl|third	5
lss=tweet|ccomp|noun	15
lss=tweet|ccomp|third	8
lss=tweet|obl|name	10
lss=twist|n|none	9
lss=unabl|a|name	-8
lss=unclear|a|none	16
lss=underscor|obj|noun	-52
lss=understand|ccomp|noun	-17
lss=unit|obl|noun	7
lss=unlikely|a|noun	-6
lss=upbeat|a|name	5
lss=updat|pass subj|none	-6
lss=urg|obj|name	8
lss=urg|obj|third	-8
lss=urg|xcomp|name	16
lss=urg|xcomp|noun	19
lss=used|obj to|third	7
lss=used|obj+|name	-18
lss=used|obj+|third	5
lss=used|obj|name	-37
lss=used|obj|noun	30
lss=used|obj|third	-12
lss=using|obj|none	11
lss=using|obj|noun	-13
lss=using|obj|third	-5
lss=us|n|none	13
lss=us|n|third	-6
lss=variety|light n|noun	-5
lss=victory|light v|name	7
lss=view|light n|name	5
lss=view|n|none	17
lss=view|obj|third	-23
lss=view|pass obl|none	-16
lss=view|pass subj|none	-6
lss=vision|light n|third	6
lss=visit|obj|name	-9
lss=vot|light n|noun	8
lss=vot|light v|name	-23
lss=vot|n|none	-14
lss=vot|obl|name	-19
lss=vot|obl|noun	33
lss=vot|obl|who	-5
lss=vot|xcomp|name	28
lss=vouch|obl|name	10
lss=vow|ccomp|third	8
lss=vow|subj+xcomp|none	-16
lss=vow|xcomp|name	-19
lss=vow|xcomp|noun	11
lss=vow|xcomp|third	12
lss=walk|advcl|name	6
lss=walk|obl|name	-9
lss=want|obj+xcomp|name	5
lss=want|obj+xcomp|noun	14
lss=want|obj+xcomp|third	11
lss=want|obj|name	12
lss=want|obj|third	-12
lss=want|obj|who	-5
lss=want|subj+xcomp|none	-31
lss=want|xcomp|name	-19
lss=want|xcomp|second	7
lss=want|xcomp|third	-11
lss=want|xcomp|who	25
lss=warn|ccomp|name	-33
lss=warn|ccomp|noun	11
lss=wary|a|noun	24
lss=watch|obj|none	-5
lss=way|light n|name	15
lss=way|light n|noun	-8
lss=way|n|none	-26
lss=way|n|third	-17
lss=weigh in|obl|name	-10
lss=willing|a|noun	31
lss=winner|n|none	9
lss=win|obj+|name	-6
lss=win|obj+|third	10
lss=win|obj|name	-8
lss=win|obj|third	-5
lss=wonder|ccomp|noun	11
lss=word|light n|name	31
lss=word|light v|name	11
lss=work|obl|name	-23
lss=work|obl|third	-5
lss=work|obl|who	-17
lss=worry|ccomp|noun	21
lss=worry|obj|noun	-13
lss=writ|ccomp|noun	33
lss=writ|ccomp|third	15
lss=writ|obj to|third	9
lss=writ|obj|name	-5
lss=writ|obl|name	-47
lss=writ|quote|noun	20
lss=writ|quote|third	-27
lss=zero|obl|name	13
n=1	-82
n=16	12
n=2	-56
n=4	-45
n=40	14
n=8	-6
n=long	16
negated	20
negated accept	-38
negated announc	8
negated apology	18
negated authoriz	-32
negated believ	9
negated blam	15
negated bother	-10
negated choos	-14
negated cit	-8
negated clear	-8
negated consider	10
negated disclos	-17
negated doubt	37
negated endors	-34
negated expect	-9
negated feel	16
negated find	-18
negated get	19
negated giv	-22
negated going	-12
negated hav	17
negated know	17
negated lik	23
negated limit	-8
negated mak	11
negated recogniz	-25
negated releas	6
negated respond	10
negated return	8
negated run	-8
negated s	59
negated say	32
negated seem	-20
negated serv up	-8
negated sign	25
negated support	-16
negated tel	19
negated think	-19
negated vot	-6
p=a/about	86
p=a/according	-16
p=a/after	-10
p=a/although	-21
p=a/among	-12
p=a/as	-53
p=a/bare	13
p=a/because	-58
p=a/by	21
p=a/during	-8
p=a/for	-45
p=a/from	-55
p=a/in	-32
p=a/including	5
p=a/nonfinite	-22
p=a/of	59
p=a/on	13
p=a/since	-16
p=a/than	-37
p=a/that	31
p=a/though	-22
p=a/to	-11
p=a/when	-16
p=a/while	-17
p=a/with	31
p=a/without	-13
p=according amid/whole	18
p=according amid/wider	-22
p=according first/whole	24
p=according last/near	-24
p=according last/whole	31
p=according last/wider	-23
p=advcl/about	56
p=advcl/after	-27
p=advcl/against	36
p=advcl/as	-46
p=advcl/before	-34
p=advcl/by	-23
p=advcl/for	57
p=advcl/in	-9
p=advcl/of	43
p=advcl/on	18
p=advcl/that	9
p=advcl/to	-15
p=advcl/while	-51
p=advcl/with	-37
p=advcl/without	-27
p=as	-28
p=beside/,	-10
p=beside/-	-6
p=beside/other	-7
p=ccomp/bare	12
p=ccomp/if	16
p=ccomp/that	20
p=ccomp/wh	14
p=colon first name	25
p=colon first noun	17
p=colon name	16
p=colon noun	14
p=insert	-11
p=light n/about	67
p=light n/about ing	24
p=light n/across	-5
p=light n/against	48
p=light n/as	-67
p=light n/at	11
p=light n/between	-24
p=light n/for	5
p=light n/in	-53
p=light n/in ing	15
p=light n/including	-43
p=light n/like	-25
p=light n/of	-16
p=light n/on	17
p=light n/such	-19
p=light n/than	-18
p=light n/that	21
p=light n/that ing	19
p=light n/to	-10
p=light n/with	-14
p=light v/about	53
p=light v/according	-31
p=light v/after	-40
p=light v/although	-22
p=light v/around	5
p=light v/as	45
p=light v/at	24
p=light v/because	-49
p=light v/by	-20
p=light v/despite	-11
p=light v/during	-7
p=light v/for	16
p=light v/from	-41
p=light v/if	-25
p=light v/in	15
p=light v/of	-9
p=light v/on	13
p=light v/than	-9
p=light v/though	-18
p=light v/through	-13
p=light v/until	-8
p=light v/when	17
p=light v/with	-31
p=light v/without	-6
p=n be nonfinite	-9
p=n/about	64
p=n/across	-19
p=n/after	-35
p=n/against	43
p=n/among	-11
p=n/around	6
p=n/as	-80
p=n/at	-47
p=n/at ing	5
p=n/before	-39
p=n/behind	-13
p=n/between	-16
p=n/during	-27
p=n/for	13
p=n/in	-80
p=n/in ing	-22
p=n/including	-84
p=n/into	-23
p=n/like	-24
p=n/on	11
p=n/on ing	-15
p=n/over	35
p=n/than	-8
p=n/that	52
p=n/that ing	25
p=n/through	-12
p=n/toward	43
p=n/under	-15
p=n/when	-13
p=n/with	-15
p=n/with ing	-22
p=n/within	-22
p=obj to/	-12
p=obj to/about	45
p=obj to/although	-21
p=obj to/around	6
p=obj to/because	-52
p=obj to/behind	24
p=obj to/by	-12
p=obj to/despite	-20
p=obj to/if	-31
p=obj to/including	-7
p=obj to/instead	11
p=obj to/of	-7
p=obj to/onto	7
p=obj to/out of	-8
p=obj to/than	-12
p=obj to/that	11
p=obj to/though	-28
p=obj to/through	-38
p=obj to/toward	20
p=obj to/under	-16
p=obj to/without	-5
p=obj+/	-35
p=obj+/about	10
p=obj+/according	-18
p=obj+/across	-24
p=obj+/along with	18
p=obj+/although	-9
p=obj+/among	-33
p=obj+/around	-19
p=obj+/behind	-14
p=obj+/between	32
p=obj+/beyond	19
p=obj+/by	-15
p=obj+/despite	-11
p=obj+/following	-6
p=obj+/for	22
p=obj+/if	7
p=obj+/including	18
p=obj+/instead	-6
p=obj+/of	17
p=obj+/onto	-10
p=obj+/out of	25
p=obj+/over	23
p=obj+/so	-13
p=obj+/that	7
p=obj+/though	-17
p=obj+/through	-41
p=obj+/to	5
p=obj+/toward	-14
p=obj+/under	-27
p=obj+/with	-7
p=obj+/without	-30
p=obj+ccomp/bare	12
p=obj+ccomp/nonfinite	5
p=obj+ccomp/that	-15
p=obj+xcomp/pred	7
p=obl/about	92
p=obl/according	-53
p=obl/across	-29
p=obl/after	-14
p=obl/against	62
p=obl/along	-11
p=obl/amid	-19
p=obl/among	-44
p=obl/as	22
p=obl/at	-21
p=obl/because	-33
p=obl/before	-54
p=obl/behind	29
p=obl/between	-25
p=obl/by	9
p=obl/despite	-26
p=obl/down	-16
p=obl/during	-29
p=obl/for	29
p=obl/from	-42
p=obl/given	-6
p=obl/in	-76
p=obl/into	-69
p=obl/like	-34
p=obl/near	-5
p=obl/of	51
p=obl/on	6
p=obl/out of	-26
p=obl/outside	-22
p=obl/over	31
p=obl/since	-45
p=obl/than	-13
p=obl/throughout	-17
p=obl/to	-10
p=obl/under	-36
p=obl/upon	10
p=obl/with	12
p=obl/without	-25
p=pass advcl/about	27
p=pass advcl/after	-12
p=pass advcl/as	11
p=pass advcl/for	43
p=pass advcl/from	-10
p=pass advcl/of	17
p=pass advcl/on	-13
p=pass advcl/to	-33
p=pass as	-34
p=pass beside/,	7
p=pass beside/other	-34
p=pass ccomp/bare	-25
p=pass ccomp/that	29
p=pass insert	-34
p=pass noun	-9
p=pass obj	19
p=pass obl/about	58
p=pass obl/against	7
p=pass obl/as	34
p=pass obl/at	-54
p=pass obl/by	-28
p=pass obl/during	-34
p=pass obl/for	28
p=pass obl/from	-33
p=pass obl/in	-81
p=pass obl/into	-7
p=pass obl/of	23
p=pass obl/over	-15
p=pass obl/to	-51
p=pass obl/with	-20
p=pass subj+ccomp/bare	-27
p=pass subj+obl/after	-14
p=pass subj+obl/as	70
p=pass subj+obl/at	-17
p=pass subj+obl/by	-20
p=pass subj+obl/during	-21
p=pass subj+obl/for	24
p=pass subj+obl/from	-32
p=pass subj+obl/in	-39
p=pass subj+obl/into	-10
p=pass subj+obl/of	5
p=pass subj+obl/on	-47
p=pass subj+obl/to	10
p=pass subj+obl/with	-29
p=pass subj+xcomp/pred	15
p=pass subj+xcomp/to	10
p=pass subj+xcomp/verb	-13
p=pass xcomp/ing	-14
p=pass xcomp/pred	9
p=quote/after	-8
p=quote/before :	20
p=quote/before other	-43
p=subj+xcomp/ing	-34
p=subj+xcomp/to	-16
p=xcomp/ing	7
p=xcomp/pred	-20
p=xcomp/to	5
passive	-5
pc=a|argument	10
pc=a|bid	12
pc=a|campaign	-26
pc=a|criticism	-7
pc=a|election	-7
pc=a|percent	-13
pc=a|plan	28
pc=a|policy	6
pc=a|president	-15
pc=a|rac	14
pc=a|remark	-10
pc=a|support	-26
pc=a|way	8
pc=beside|tweet	-5
pc=ccomp|attack	-25
pc=ccomp|candidat	36
pc=ccomp|challeng	5
pc=ccomp|choic	27
pc=ccomp|country	6
pc=ccomp|danger	-13
pc=ccomp|day	-7
pc=ccomp|disaster	5
pc=ccomp|effort	-18
pc=ccomp|exampl	27
pc=ccomp|friend	-15
pc=ccomp|issu	-28
pc=ccomp|leader	13
pc=ccomp|man	-15
pc=ccomp|mistak	5
pc=ccomp|moment	-16
pc=ccomp|on	-19
pc=ccomp|opportunity	-5
pc=ccomp|part	23
pc=ccomp|peopl	20
pc=ccomp|person	-6
pc=ccomp|plac	-11
pc=ccomp|president	41
pc=ccomp|priority	-13
pc=ccomp|question	-13
pc=ccomp|rac	27
pc=ccomp|reason	17
pc=ccomp|sign	-22
pc=ccomp|stat	13
pc=ccomp|step	19
pc=ccomp|thing	-14
pc=ccomp|threat	-5
pc=ccomp|tim	35
pc=ccomp|vot	-24
pc=ccomp|war	5
pc=ccomp|way	12
pc=ccomp|women	-6
pc=ccomp|work	-19
pc=ccomp|year	10
pc=light n|approach	9
pc=light n|attack	25
pc=light n|book	5
pc=light n|campaign	27
pc=light n|candidacy	-34
pc=light n|candidat	-21
pc=light n|chang	10
pc=light n|comment	-14
pc=light n|community	-6
pc=light n|country	-11
pc=light n|coverag	12
pc=light n|criticism	18
pc=light n|debat	-21
pc=light n|decision	-13
pc=light n|delegat	-11
pc=light n|donor	7
pc=light n|email	-14
pc=light n|event	-5
pc=light n|issu	11
pc=light n|lif	9
pc=light n|measur	11
pc=light n|meeting	8
pc=light n|men	5
pc=light n|nomin	-15
pc=light n|pol	6
pc=light n|policy	-23
pc=light n|politic	9
pc=light n|proces	5
pc=light n|program	20
pc=light n|rac	-29
pc=light n|school	-6
pc=light n|security	-24
pc=light n|stat	-18
pc=light n|strategy	-8
pc=light n|supporter	20
pc=light n|trad	-10
pc=light n|us	-15
pc=light n|view	9
pc=light n|vot	-13
pc=light n|worker	-8
pc=light v|action	6
pc=light v|behalf	7
pc=light v|bil	-12
pc=light v|comment	12
pc=light v|commit	10
pc=light v|convention	-6
pc=light v|end	9
pc=light v|evening	8
pc=light v|fac	11
pc=light v|hom	11
pc=light v|issu	8
pc=light v|part	-40
pc=light v|plan	27
pc=light v|primary	28
pc=light v|rac	5
pc=light v|remark	-9
pc=light v|stat	-9
pc=light v|term	11
pc=light v|test	22
pc=light v|voter	7
pc=light v|way	20
pc=n be pred|step	-6
pc=n|action	15
pc=n|activity	5
pc=n|affair	9
pc=n|attack	-32
pc=n|ban	10
pc=n|banker	-5
pc=n|bias	35
pc=n|campaign	-26
pc=n|candidat	7
pc=n|cas	5
pc=n|caucus	-6
pc=n|center	-7
pc=n|character	28
pc=n|commit	-9
pc=n|community	-23
pc=n|control	14
pc=n|convention	-13
pc=n|country	11
pc=n|cours	-10
pc=n|debat	-51
pc=n|delegat	-8
pc=n|donation	17
pc=n|elit	-10
pc=n|email	6
pc=n|establishment	23
pc=n|event	-8
pc=n|family	16
pc=n|group	-38
pc=n|history	5
pc=n|identity	9
pc=n|immigrant	31
pc=n|immigration	36
pc=n|information	-12
pc=n|interview	-21
pc=n|investigation	19
pc=n|justic	11
pc=n|labor	9
pc=n|law	-10
pc=n|los	-6
pc=n|merger	10
pc=n|movement	14
pc=n|nation	-8
pc=n|negotiation	10
pc=n|night	-27
pc=n|nightclub	-7
pc=n|nomin	-19
pc=n|part	11
pc=n|party	-35
pc=n|peopl	-32
pc=n|plac	18
pc=n|pol	-36
pc=n|politics	5
pc=n|position	12
pc=n|practic	-9
pc=n|primary	-30
pc=n|proces	6
pc=n|proposal	16
pc=n|push	9
pc=n|question	-48
pc=n|rac	15
pc=n|record	30
pc=n|relation	9
pc=n|respons	27
pc=n|right	16
pc=n|rol	11
pc=n|scandal	15
pc=n|shooting	-14
pc=n|show	-12
pc=n|sid	-9
pc=n|speech	-13
pc=n|staf	-18
pc=n|stat	-11
pc=n|story	-17
pc=n|superdelegat	-8
pc=n|support	42
pc=n|supporter	-14
pc=n|system	14
pc=n|tax	-16
pc=n|terrorism	8
pc=n|tim	-10
pc=n|trail	-7
pc=n|vot	-22
pc=n|voter	-68
pc=n|wag	-18
pc=n|war	-31
pc=n|women	-8
pc=n|work	-10
pc=n|worker	-15
pc=obj to|campaign	-31
pc=obj to|candidat	19
pc=obj to|crowd	10
pc=obj to|day	7
pc=obj to|group	-8
pc=obj to|issu	11
pc=obj to|lead	-5
pc=obj to|messag	6
pc=obj to|nam	-13
pc=obj to|opponent	11
pc=obj to|part	12
pc=obj to|party	7
pc=obj to|photo	12
pc=obj to|plan	23
pc=obj to|point	-11
pc=obj to|question	25
pc=obj to|remark	7
pc=obj to|rival	8
pc=obj to|story	11
pc=obj to|term	-8
pc=obj to|tim	-19
pc=obj to|voter	5
pc=obj+xcomp|mistak	-18
pc=obj+|agenda	-9
pc=obj+|bil	30
pc=obj+|campaign	18
pc=obj+|candidat	17
pc=obj+|comment	-13
pc=obj+|country	-10
pc=obj+|debat	33
pc=obj+|decad	-9
pc=obj+|donor	7
pc=obj+|election	-13
pc=obj+|email	-5
pc=obj+|end	-8
pc=obj+|failur	12
pc=obj+|lead	13
pc=obj+|margin	-21
pc=obj+|member	-6
pc=obj+|messag	-14
pc=obj+|nam	33
pc=obj+|night	-34
pc=obj+|nomination	-21
pc=obj+|on	5
pc=obj+|percent	20
pc=obj+|plan	-11
pc=obj+|point	14
pc=obj+|policy	7
pc=obj+|president	27
pc=obj+|primary	-17
pc=obj+|result	13
pc=obj+|seat	18
pc=obj+|stat	19
pc=obj+|summer	-5
pc=obj+|support	8
pc=obj+|supporter	-12
pc=obj+|system	-7
pc=obj+|term	11
pc=obj+|victory	11
pc=obj+|way	5
pc=obj+|weekend	-14
pc=obj+|work	6
pc=obj|accomplishment	11
pc=obj|accord	5
pc=obj|account	16
pc=obj|accusation	36
pc=obj|ad	5
pc=obj|advic	22
pc=obj|adviser	-9
pc=obj|agreement	39
pc=obj|aid	-9
pc=obj|aim	9
pc=obj|alarm	-9
pc=obj|allegation	11
pc=obj|alternativ	20
pc=obj|amendment	18
pc=obj|announcement	18
pc=obj|anonymity	8
pc=obj|answer	49
pc=obj|anxiety	27
pc=obj|apology	24
pc=obj|appearanc	-12
pc=obj|approval	33
pc=obj|argument	53
pc=obj|arm	-10
pc=obj|articl	7
pc=obj|assault	32
pc=obj|assessment	24
pc=obj|attack	16
pc=obj|attention	-48
pc=obj|audienc	-24
pc=obj|award	-21
pc=obj|ballot	-24
pc=obj|ban	9
pc=obj|bank	-14
pc=obj|bas	-18
pc=obj|battl	-24
pc=obj|belief	5
pc=obj|bid	18
pc=obj|bil	54
pc=obj|book	6
pc=obj|border	-6
pc=obj|cal	-23
pc=obj|candidacy	19
pc=obj|candidat	-27
pc=obj|car	12
pc=obj|card	-14
pc=obj|career	-9
pc=obj|cas	-43
pc=obj|chang	14
pc=obj|charg	20
pc=obj|check	-26
pc=obj|chief	13
pc=obj|claim	69
pc=obj|clas	-6
pc=obj|clip	-18
pc=obj|column	-16
pc=obj|comment	13
pc=obj|commitment	-13
pc=obj|company	-10
pc=obj|complaint	26
pc=obj|concern	25
pc=obj|condition	-14
pc=obj|conferenc	-5
pc=obj|connection	27
pc=obj|consequenc	24
pc=obj|conservativ	-11
pc=obj|content	-11
pc=obj|contest	-18
pc=obj|contrast	22
pc=obj|control	-10
pc=obj|controversy	-9
pc=obj|conversation	8
pc=obj|copy	-14
pc=obj|cost	-42
pc=obj|country	-21
pc=obj|credit	-5
pc=obj|crisis	7
pc=obj|critic	17
pc=obj|criticism	7
pc=obj|critiqu	26
pc=obj|day	-36
pc=obj|deal	10
pc=obj|death	19
pc=obj|debat	20
pc=obj|debt	-12
pc=obj|decision	-5
pc=obj|defens	11
pc=obj|deficit	-12
pc=obj|degr	-14
pc=obj|delegat	-48
pc=obj|differenc	28
pc=obj|discrimination	23
pc=obj|district	-10
pc=obj|divid	-26
pc=obj|division	-18
pc=obj|dollar	13
pc=obj|donation	-28
pc=obj|door	-12
pc=obj|doubt	-15
pc=obj|edg	-10
pc=obj|effort	-15
pc=obj|electorat	-5
pc=obj|email	-26
pc=obj|emphasis	17
pc=obj|employ	-14
pc=obj|endorsement	29
pc=obj|establishment	-5
pc=obj|event	-9
pc=obj|evidenc	57
pc=obj|exchang	-15
pc=obj|excitement	-7
pc=obj|experienc	35
pc=obj|ey	-9
pc=obj|f	-45
pc=obj|faith	-20
pc=obj|father	-18
pc=obj|feeling	19
pc=obj|field	8
pc=obj|fight	14
pc=obj|filibuster	5
pc=obj|finger	-19
pc=obj|focus	15
pc=obj|freedom	-16
pc=obj|frustration	31
pc=obj|fundraiser	-18
pc=obj|fury	-11
pc=obj|gap	12
pc=obj|government	-28
pc=obj|green	-13
pc=obj|growth	-12
pc=obj|gun	-18
pc=obj|hand	-22
pc=obj|hat	-15
pc=obj|headlin	-10
pc=obj|hit	-6
pc=obj|hom	-5
pc=obj|hop	-24
pc=obj|hour	-12
pc=obj|hundred	-10
pc=obj|imag	5
pc=obj|immigrant	12
pc=obj|impact	29
pc=obj|incident	25
pc=obj|inclination	9
pc=obj|increas	13
pc=obj|information	31
pc=obj|initiativ	-18
pc=obj|insult	24
pc=obj|interaction	-15
pc=obj|investigation	-13
pc=obj|investor	-8
pc=obj|issu	34
pc=obj|jok	33
pc=obj|journalist	7
pc=obj|label	11
pc=obj|lack	14
pc=obj|languag	-9
pc=obj|lead	-25
pc=obj|leader	-53
pc=obj|leadership	-26
pc=obj|legislation	17
pc=obj|letter	-5
pc=obj|liberal	-29
pc=obj|lin	-15
pc=obj|list	17
pc=obj|look	-8
pc=obj|lot	-5
pc=obj|map	-7
pc=obj|margin	-8
pc=obj|marriag	6
pc=obj|measur	14
pc=obj|media	-10
pc=obj|meeting	-24
pc=obj|member	-30
pc=obj|men	-9
pc=obj|mention	-22
pc=obj|messag	30
pc=obj|microphon	-15
pc=obj|mind	5
pc=obj|mogul	7
pc=obj|moment	21
pc=obj|money	-23
pc=obj|mov	-9
pc=obj|movement	-18
pc=obj|nam	9
pc=obj|nation	-15
pc=obj|network	-8
pc=obj|news	13
pc=obj|nomin	12
pc=obj|nomination	13
pc=obj|notion	-18
pc=obj|offer	11
pc=obj|offic	-25
pc=obj|opening	-18
pc=obj|operation	-17
pc=obj|opinion	38
pc=obj|opponent	-34
pc=obj|opportunity	-35
pc=obj|opposition	12
pc=obj|optimism	10
pc=obj|organization	-35
pc=obj|pac	-6
pc=obj|pag	-22
pc=obj|party	-42
pc=obj|path	8
pc=obj|payment	19
pc=obj|peopl	-25
pc=obj|percent	-34
pc=obj|petition	18
pc=obj|photo	6
pc=obj|phras	14
pc=obj|pictur	5
pc=obj|plac	-8
pc=obj|plan	-38
pc=obj|point	-8
pc=obj|pol	-15
pc=obj|politician	-9
pc=obj|possibility	29
pc=obj|post	-26
pc=obj|power	-5
pc=obj|prediction	18
pc=obj|president	-11
pc=obj|preview	-26
pc=obj|pric	-9
pc=obj|priority	29
pc=obj|problem	-32
pc=obj|proces	-37
pc=obj|profil	-20
pc=obj|program	-15
pc=obj|promis	13
pc=obj|protester	-26
pc=obj|provision	5
pc=obj|push	-27
pc=obj|quality	14
pc=obj|rac	-33
pc=obj|rally	-20
pc=obj|rating	-8
pc=obj|reason	20
pc=obj|recommendation	18
pc=obj|record	21
pc=obj|referenc	-6
pc=obj|reform	21
pc=obj|refug	-29
pc=obj|refusal	-14
pc=obj|regulation	12
pc=obj|releas	10
pc=obj|remark	21
pc=obj|reporter	17
pc=obj|request	8
pc=obj|resolution	-20
pc=obj|respect	-5
pc=obj|respons	-25
pc=obj|responsibility	-12
pc=obj|rest	-9
pc=obj|rhetoric	14
pc=obj|right	-15
pc=obj|ris	32
pc=obj|risk	11
pc=obj|rival	-10
pc=obj|rol	-17
pc=obj|round	6
pc=obj|rout	9
pc=obj|rul	25
pc=obj|ruling	25
pc=obj|run	12
pc=obj|runner	33
pc=obj|scandal	-7
pc=obj|scen	-12
pc=obj|school	-19
pc=obj|scor	-12
pc=obj|seat	-38
pc=obj|senator	-15
pc=obj|sens	30
pc=obj|sentenc	15
pc=obj|set	23
pc=obj|shar	-23
pc=obj|shift	-27
pc=obj|show	-14
pc=obj|sid	20
pc=obj|sign	-43
pc=obj|significanc	19
pc=obj|silenc	7
pc=obj|slat	6
pc=obj|son	8
pc=obj|sourc	-11
pc=obj|speculation	-12
pc=obj|speech	-15
pc=obj|spending	18
pc=obj|staffer	16
pc=obj|stak	-8
pc=obj|stanc	-15
pc=obj|standard	-5
pc=obj|start	-5
pc=obj|stat	-15
pc=obj|statement	-11
pc=obj|stop	-14
pc=obj|story	-10
pc=obj|strategy	6
pc=obj|streak	-16
pc=obj|strength	-30
pc=obj|string	-14
pc=obj|student	-7
pc=obj|succes	14
pc=obj|suggestion	7
pc=obj|suit	-10
pc=obj|superdelegat	-5
pc=obj|support	-15
pc=obj|supporter	-23
pc=obj|surg	-7
pc=obj|surpris	-18
pc=obj|surrogat	-12
pc=obj|tabl	-7
pc=obj|tactic	7
pc=obj|talk	23
pc=obj|tax	24
pc=obj|team	-20
pc=obj|ten	-12
pc=obj|term	13
pc=obj|territory	-13
pc=obj|testimony	8
pc=obj|thanks	16
pc=obj|them	12
pc=obj|thing	6
pc=obj|thinking	-6
pc=obj|threat	16
pc=obj|ton	-39
pc=obj|topic	5
pc=obj|transition	-9
pc=obj|tribut	7
pc=obj|trip	-5
pc=obj|tunnel	-13
pc=obj|ty	-17
pc=obj|unity	13
pc=obj|us	27
pc=obj|valu	16
pc=obj|video	-36
pc=obj|view	9
pc=obj|visit	17
pc=obj|vot	32
pc=obj|voting	6
pc=obj|wal	28
pc=obj|warning	-8
pc=obj|wav	-13
pc=obj|way	-68
pc=obj|wealth	18
pc=obj|websit	-9
pc=obj|wif	5
pc=obj|win	5
pc=obj|wish	-16
pc=obj|woman	-15
pc=obj|work	-39
pc=obj|worry	13
pc=obj|year	-14
pc=obl|adviser	-13
pc=obl|appearanc	-9
pc=obl|articl	-7
pc=obl|attack	43
pc=obl|ban	-8
pc=obl|bas	-9
pc=obl|battl	7
pc=obl|bil	-60
pc=obl|brother	18
pc=obl|cal	6
pc=obl|candidacy	5
pc=obl|candidat	24
pc=obl|cas	-28
pc=obl|chair	5
pc=obl|chairman	-17
pc=obl|column	-19
pc=obl|comment	49
pc=obl|commit	-6
pc=obl|community	5
pc=obl|concern	-24
pc=obl|condition	-28
pc=obl|conferenc	-10
pc=obl|country	-23
pc=obl|crisis	-18
pc=obl|crowd	7
pc=obl|daughter	9
pc=obl|deal	17
pc=obl|debat	-37
pc=obl|decision	37
pc=obl|delegat	-17
pc=obl|effort	22
pc=obl|electorat	-8
pc=obl|endorsement	-7
pc=obl|event	-19
pc=obl|exampl	9
pc=obl|finish	25
pc=obl|floor	-7
pc=obl|front	-7
pc=obl|government	-7
pc=obl|history	25
pc=obl|host	-6
pc=obl|idea	16
pc=obl|imag	20
pc=obl|immigration	-20
pc=obl|increas	5
pc=obl|industry	-11
pc=obl|interview	6
pc=obl|investigation	-9
pc=obl|job	9
pc=obl|law	-7
pc=obl|leader	-18
pc=obl|leadership	15
pc=obl|manager	8
pc=obl|media	23
pc=obl|men	-6
pc=obl|minut	-11
pc=obl|moment	-20
pc=obl|month	-28
pc=obl|news	11
pc=obl|nomin	8
pc=obl|nomination	-9
pc=obl|number	-18
pc=obl|offic	-5
pc=obl|official	-12
pc=obl|other	18
pc=obl|pac	-5
pc=obl|pag	-12
pc=obl|part	-22
pc=obl|party	12
pc=obl|percent	-28
pc=obl|phon	-5
pc=obl|piec	14
pc=obl|plac	-8
pc=obl|plan	5
pc=obl|platform	-17
pc=obl|pol	-8
pc=obl|policy	26
pc=obl|primary	-42
pc=obl|problem	9
pc=obl|proposal	7
pc=obl|prosecutor	-20
pc=obl|question	-19
pc=obl|rally	-33
pc=obl|reelection	8
pc=obl|regulation	29
pc=obl|relationship	-7
pc=obl|releas	13
pc=obl|remark	40
pc=obl|report	8
pc=obl|reporter	-35
pc=obl|request	23
pc=obl|result	-16
pc=obl|rival	-6
pc=obl|rol	22
pc=obl|school	6
pc=obl|secretary	-8
pc=obl|senator	-18
pc=obl|series	-12
pc=obl|shooting	5
pc=obl|speech	15
pc=obl|stag	-24
pc=obl|status	16
pc=obl|story	13
pc=obl|student	-6
pc=obl|subject	28
pc=obl|suggestion	25
pc=obl|support	5
pc=obl|supporter	-27
pc=obl|system	27
pc=obl|test	-6
pc=obl|tim	-41
pc=obl|top	-7
pc=obl|topic	25
pc=obl|trail	-19
pc=obl|up	-6
pc=obl|victory	6
pc=obl|video	-9
pc=obl|voter	-10
pc=obl|wag	6
pc=obl|wal	-10
pc=obl|war	-15
pc=obl|week	-26
pc=obl|wif	-6
pc=obl|win	-9
pc=obl|work	-7
pc=obl|year	-19
pc=pass noun|bil	13
pc=pass noun|campaign	-11
pc=pass noun|candidat	-11
pc=pass noun|deal	6
pc=pass noun|fact	22
pc=pass noun|goal	6
pc=pass noun|interview	7
pc=pass noun|measur	37
pc=pass noun|movement	8
pc=pass noun|on	12
pc=pass noun|plan	8
pc=pass noun|pol	-20
pc=pass noun|stat	10
pc=pass noun|video	-6
pc=pass noun|way	11
pc=pass obl|interview	-8
pc=pass obl|job	7
pc=pass obl|week	9
pc=pass subj+obl|assault	13
pc=pass subj+obl|campaign	7
pc=pass subj+obl|candidat	9
pc=pass subj+obl|comment	-12
pc=pass subj+obl|part	-19
pc=pass subj|book	-10
pc=pass subj|campaign	-16
pc=pass subj|company	-15
pc=pass subj|deal	-9
pc=pass subj|document	9
pc=pass subj|event	8
pc=pass subj|group	-7
pc=pass subj|law	-13
pc=pass subj|man	-11
pc=pass subj|nam	16
pc=pass subj|plan	23
pc=pass subj|question	19
pc=pass subj|report	32
pc=pass subj|statement	7
pc=pass subj|video	6
pc=pass subj|vot	-16
pc=pass subj|voter	-6
pc=xcomp|candidat	-11
pc=xcomp|moment	-7
pc=xcomp|president	-14
pc=xcomp|voic	10
pk=a/about|NOUN	41
pk=a/about|PROPN	35
pk=a/about|clause	19
pk=a/according|NOUN	-10
pk=a/although|clause	-21
pk=a/among|NOUN	-8
pk=a/as|clause	-31
pk=a/at|NOUN	15
pk=a/at|clause	-24
pk=a/bare|clause	22
pk=a/because|clause	-51
pk=a/by|NOUN	26
pk=a/during|NOUN	-8
pk=a/for|NOUN	-10
pk=a/for|PROPN	-23
pk=a/for|pronoun	-12
pk=a/from|NOUN	-40
pk=a/in|NOUN	-38
pk=a/nonfinite|clause	-22
pk=a/of|NOUN	17
pk=a/of|PROPN	41
pk=a/of|clause	51
pk=a/of|pronoun	-14
pk=a/on|NOUN	18
pk=a/than|ADJ	6
pk=a/than|clause	-31
pk=a/that|clause	31
pk=a/though|clause	-22
pk=a/to|NOUN	-20
pk=a/to|PROPN	32
pk=a/to|clause	-5
pk=a/to|pronoun	-9
pk=a/when|clause	-16
pk=a/while|clause	-17
pk=a/with|NOUN	30
pk=a/with|clause	-7
pk=according amid/whole|clause	18
pk=according first/whole|clause	24
pk=according last/near|clause	-21
pk=according last/whole|clause	50
pk=according last/wider|clause	-20
pk=advcl/about|clause	56
pk=advcl/after|clause	-27
pk=advcl/against|clause	36
pk=advcl/as|clause	-46
pk=advcl/before|clause	-34
pk=advcl/by|clause	-23
pk=advcl/for|clause	57
pk=advcl/if|clause	5
pk=advcl/in|clause	-9
pk=advcl/of|clause	43
pk=advcl/on|clause	18
pk=advcl/that|clause	9
pk=advcl/to|clause	-15
pk=advcl/while|clause	-51
pk=advcl/without|clause	-27
pk=advcl/with|clause	-37
pk=as|clause	-21
pk=beside/,|clause	-17
pk=beside/other|ADJ	-5
pk=beside/other|NOUN	10
pk=beside/other|NUM	8
pk=beside/other|clause	-9
pk=ccomp/bare|INTJ	12
pk=ccomp/bare|clause	16
pk=ccomp/if|clause	16
pk=ccomp/that|clause	21
pk=ccomp/wh|clause	8
pk=colon first name|PROPN	8
pk=colon first noun|PROPN	7
pk=insert|NOUN	-31
pk=insert|NUM	6
pk=insert|PROPN	-46
pk=insert|clause	10
pk=light n/about ing|clause	24
pk=light n/about|NOUN	17
pk=light n/about|PROPN	50
pk=light n/about|clause	25
pk=light n/against|NOUN	33
pk=light n/against|PROPN	8
pk=light n/as|NOUN	-38
pk=light n/at|NOUN	-20
pk=light n/at|PROPN	20
pk=light n/between|NOUN	-23
pk=light n/between|PROPN	-13
pk=light n/for|NOUN	-10
pk=light n/for|PROPN	25
pk=light n/for|pronoun	7
pk=light n/in ing|clause	15
pk=light n/including|NOUN	-14
pk=light n/in|NOUN	-11
pk=light n/in|PROPN	-46
pk=light n/like|PROPN	-5
pk=light n/of|ADJ	-28
pk=light n/of|NOUN	-32
pk=light n/of|NUM	-5
pk=light n/of|clause	6
pk=light n/of|pronoun	15
pk=light n/on|clause	23
pk=light n/such|NOUN	-5
pk=light n/that ing|clause	19
pk=light n/that|clause	21
pk=light n/to|clause	-7
pk=light n/with|NOUN	-29
pk=light v/about|NOUN	22
pk=light v/according|NOUN	-23
pk=light v/after|NOUN	-15
pk=light v/after|clause	-16
pk=light v/against|NOUN	7
pk=light v/although|clause	-22
pk=light v/as|NOUN	69
pk=light v/as|clause	-17
pk=light v/at|NOUN	33
pk=light v/at|PROPN	-36
pk=light v/because|clause	-41
pk=light v/before|clause	-10
pk=light v/by|NOUN	-23
pk=light v/despite|NOUN	-6
pk=light v/during|NOUN	-6
pk=light v/for|PROPN	7
pk=light v/for|clause	21
pk=light v/from|NOUN	-70
pk=light v/from|PROPN	6
pk=light v/if|clause	-23
pk=light v/into|NOUN	-44
pk=light v/in|NUM	-25
pk=light v/in|PROPN	-74
pk=light v/in|clause	39
pk=light v/on|NOUN	31
pk=light v/on|PROPN	-7
pk=light v/since|NOUN	-5
pk=light v/though|clause	-17
pk=light v/to|NOUN	5
pk=light v/to|clause	-16
pk=light v/when|clause	17
pk=light v/with|NOUN	-9
pk=n be nonfinite|clause	-9
pk=n/about|NOUN	62
pk=n/across|NOUN	-16
pk=n/after|NOUN	-14
pk=n/against|NOUN	30
pk=n/against|PROPN	6
pk=n/against|pronoun	8
pk=n/among|NOUN	-40
pk=n/around|NOUN	8
pk=n/as|NOUN	-48
pk=n/as|clause	-8
pk=n/at ing|clause	5
pk=n/at|NOUN	-17
pk=n/at|PROPN	-77
pk=n/before|NOUN	-12
pk=n/between|PROPN	-40
pk=n/during|NOUN	-25
pk=n/for|DET	20
pk=n/for|NOUN	9
pk=n/for|NUM	11
pk=n/in ing|clause	-22
pk=n/including|NOUN	-47
pk=n/including|PROPN	-16
pk=n/into|NOUN	-16
pk=n/in|NOUN	-8
pk=n/in|PROPN	-127
pk=n/like|PROPN	-46
pk=n/of|ADJ	6
pk=n/of|ADV	-17
pk=n/of|NOUN	-11
pk=n/of|NUM	-20
pk=n/of|PROPN	15
pk=n/of|clause	34
pk=n/of|relative	-30
pk=n/on ing|clause	-15
pk=n/on|NUM	-9
pk=n/on|PROPN	-16
pk=n/on|clause	35
pk=n/over|NOUN	34
pk=n/over|PROPN	-13
pk=n/since|clause	8
pk=n/that ing|clause	25
pk=n/that|clause	52
pk=n/through|NOUN	-8
pk=n/toward|PROPN	40
pk=n/to|NOUN	-26
pk=n/to|PROPN	-22
pk=n/to|clause	32
pk=n/when|clause	-13
pk=n/with ing|clause	-22
pk=n/within|NOUN	-18
pk=n/with|NOUN	8
pk=n/with|PROPN	-77
pk=n/with|relative	11
pk=obj to/about|NOUN	51
pk=obj to/against|NOUN	-25
pk=obj to/against|PROPN	7
pk=obj to/although|clause	-20
pk=obj to/among|NOUN	5
pk=obj to/around|NOUN	8
pk=obj to/because|clause	-48
pk=obj to/behind|NOUN	10
pk=obj to/behind|PROPN	10
pk=obj to/by|clause	-16
pk=obj to/despite|NOUN	-16
pk=obj to/for|NOUN	27
pk=obj to/for|clause	-17
pk=obj to/for|relative	-8
pk=obj to/from|PROPN	10
pk=obj to/from|clause	-36
pk=obj to/if|clause	-28
pk=obj to/instead|NOUN	11
pk=obj to/into|NOUN	-25
pk=obj to/into|PROPN	12
pk=obj to/of|clause	-8
pk=obj to/out of|NOUN	-7
pk=obj to/over|NOUN	11
pk=obj to/that|clause	11
pk=obj to/though|clause	-25
pk=obj to/through|NOUN	-18
pk=obj to/toward|NOUN	23
pk=obj to/to|ADJ	12
pk=obj to/to|NOUN	-5
pk=obj to/to|clause	5
pk=obj to/to|pronoun	5
pk=obj to/under|NOUN	-15
pk=obj to/with|NOUN	21
pk=obj to/with|PROPN	-25
pk=obj to/with|clause	-40
pk=obj+/about|NOUN	-35
pk=obj+/about|clause	27
pk=obj+/according|NOUN	-12
pk=obj+/across|NOUN	-17
pk=obj+/against|clause	-8
pk=obj+/although|clause	-42
pk=obj+/among|NOUN	-25
pk=obj+/between|NOUN	12
pk=obj+/beyond|NOUN	19
pk=obj+/by|NOUN	9
pk=obj+/by|clause	-29
pk=obj+/despite|NOUN	-7
pk=obj+/for|NOUN	-16
pk=obj+/for|clause	17
pk=obj+/for|pronoun	36
pk=obj+/for|relative	12
pk=obj+/from|NOUN	12
pk=obj+/from|clause	-6
pk=obj+/if|clause	11
pk=obj+/including|NOUN	15
pk=obj+/into|clause	-22
pk=obj+/out of|NOUN	17
pk=obj+/out of|PROPN	12
pk=obj+/over|PROPN	34
pk=obj+/over|clause	-36
pk=obj+/so|clause	-13
pk=obj+/than|NOUN	-15
pk=obj+/than|PROPN	25
pk=obj+/that|clause	7
pk=obj+/though|clause	-38
pk=obj+/through|clause	-27
pk=obj+/to|NOUN	23
pk=obj+/to|NUM	12
pk=obj+/to|PROPN	22
pk=obj+/to|SYM	-15
pk=obj+/to|clause	-47
pk=obj+/under|NOUN	-26
pk=obj+/without|clause	-11
pk=obj+/with|PROPN	-16
pk=obj+/with|clause	-11
pk=obj+/|ADJ	5
pk=obj+/|NOUN	10
pk=obj+/|clause	-49
pk=obj+ccomp/bare|ADJ	6
pk=obj+ccomp/bare|clause	6
pk=obj+ccomp/nonfinite|clause	5
pk=obj+ccomp/that|clause	-15
pk=obj+xcomp/pred|ADJ	16
pk=obj+xcomp/pred|ADV	-5
pk=obj+xcomp/pred|NOUN	-13
pk=obj+xcomp/pred|PROPN	21
pk=obj+xcomp/pred|clause	5
pk=obj|ADJ	-46
pk=obj|ADV	9
pk=obj|DET	-21
pk=obj|NOUN	19
pk=obj|NUM	16
pk=obj|PROPN	8
pk=obj|SYM	-51
pk=obj|pronoun	-23
pk=obj|relative	17
pk=obj|self	-97
pk=obl/about|ADV	-10
pk=obl/about|NOUN	63
pk=obl/about|PROPN	32
pk=obl/about|pronoun	17
pk=obl/about|relative	49
pk=obl/according|NOUN	-31
pk=obl/according|PROPN	-12
pk=obl/across|NOUN	-23
pk=obl/after|NOUN	-54
pk=obl/after|PROPN	16
pk=obl/against|NOUN	43
pk=obl/along|NOUN	-11
pk=obl/amid|NOUN	-19
pk=obl/among|NOUN	-24
pk=obl/around|NOUN	7
pk=obl/as|ADJ	21
pk=obl/as|NOUN	28
pk=obl/as|PROPN	-41
pk=obl/at|ADV	-5
pk=obl/at|NOUN	-6
pk=obl/at|PROPN	9
pk=obl/at|pronoun	-21
pk=obl/at|relative	5
pk=obl/because|NOUN	-33
pk=obl/before|NOUN	-37
pk=obl/behind|pronoun	35
pk=obl/despite|NOUN	-23
pk=obl/down|NOUN	-16
pk=obl/during|NOUN	-28
pk=obl/for|NOUN	-5
pk=obl/for|PROPN	62
pk=obl/for|pronoun	21
pk=obl/for|relative	-34
pk=obl/from|NOUN	-6
pk=obl/from|PROPN	-40
pk=obl/from|pronoun	11
pk=obl/given|NOUN	-6
pk=obl/into|NOUN	-91
pk=obl/in|NOUN	-25
pk=obl/in|NUM	-12
pk=obl/in|PROPN	-67
pk=obl/like|NOUN	-24
pk=obl/of|NOUN	67
pk=obl/on|ADJ	-11
pk=obl/on|NOUN	16
pk=obl/on|NUM	-38
pk=obl/on|PROPN	-52
pk=obl/on|pronoun	56
pk=obl/out of|NOUN	-22
pk=obl/outside|NOUN	-18
pk=obl/over|NOUN	24
pk=obl/over|PROPN	-8
pk=obl/since|NOUN	-18
pk=obl/than|NOUN	-11
pk=obl/throughout|NOUN	-17
pk=obl/toward|NOUN	-5
pk=obl/toward|PROPN	6
pk=obl/to|NOUN	13
pk=obl/to|PROPN	-26
pk=obl/to|pronoun	-10
pk=obl/under|NOUN	-32
pk=obl/upon|NOUN	15
pk=obl/without|NOUN	-25
pk=obl/with|ADV	6
pk=obl/with|pronoun	8
pk=obl/with|relative	-11
pk=pass advcl/about|clause	27
pk=pass advcl/after|clause	-12
pk=pass advcl/as|clause	11
pk=pass advcl/for|clause	43
pk=pass advcl/from|clause	-10
pk=pass advcl/of|clause	17
pk=pass advcl/on|clause	-13
pk=pass advcl/to|clause	-33
pk=pass as|clause	-31
pk=pass beside/,|clause	7
pk=pass beside/other|clause	-21
pk=pass ccomp/bare|clause	-23
pk=pass ccomp/that|clause	29
pk=pass insert|clause	-32
pk=pass noun|DET	25
pk=pass noun|PROPN	-9
pk=pass noun|relative	-17
pk=pass obj|NOUN	33
pk=pass obl/about|NOUN	63
pk=pass obl/after|NOUN	-14
pk=pass obl/as|NOUN	13
pk=pass obl/as|PROPN	10
pk=pass obl/at|NOUN	-40
pk=pass obl/by|NOUN	-19
pk=pass obl/during|NOUN	-33
pk=pass obl/for|NOUN	27
pk=pass obl/for|PROPN	-8
pk=pass obl/from|NOUN	-24
pk=pass obl/into|NOUN	-6
pk=pass obl/in|NOUN	-42
pk=pass obl/in|PROPN	-24
pk=pass obl/of|NOUN	24
pk=pass obl/on|NOUN	11
pk=pass obl/on|PROPN	-33
pk=pass obl/on|pronoun	9
pk=pass obl/over|NOUN	-14
pk=pass obl/to|NOUN	-22
pk=pass obl/to|PROPN	-12
pk=pass obl/with|NOUN	-8
pk=pass subj+ccomp/bare|clause	-27
pk=pass subj+obl/after|NOUN	-8
pk=pass subj+obl/among|NOUN	6
pk=pass subj+obl/as|ADJ	28
pk=pass subj+obl/as|NOUN	56
pk=pass subj+obl/at|NOUN	-8
pk=pass subj+obl/by|NOUN	-9
pk=pass subj+obl/during|NOUN	-18
pk=pass subj+obl/for|NOUN	31
pk=pass subj+obl/from|NOUN	-26
pk=pass subj+obl/into|NOUN	-10
pk=pass subj+obl/in|NOUN	-15
pk=pass subj+obl/in|NUM	-19
pk=pass subj+obl/of|NOUN	7
pk=pass subj+obl/on|NOUN	-22
pk=pass subj+obl/on|PROPN	-17
pk=pass subj+obl/to|PROPN	25
pk=pass subj+obl/with|NOUN	-17
pk=pass subj+obl/with|PROPN	-7
pk=pass subj+xcomp/to|clause	10
pk=pass subj+xcomp/verb|clause	-13
pk=pass subj|DET	20
pk=pass subj|NOUN	23
pk=pass subj|NUM	-8
pk=pass subj|pronoun	-41
pk=pass subj|relative	-16
pk=pass xcomp/ing|clause	-14
pk=pass xcomp/pred|ADJ	13
pk=pass xcomp/pred|NOUN	-12
pk=pass xcomp/pred|PROPN	13
pk=quote/after|PUNCT	-6
pk=quote/before :|PUNCT	20
pk=quote/before other|PUNCT	-42
pk=subj+xcomp/ing|clause	-34
pk=subj+xcomp/pred|ADJ	33
pk=subj+xcomp/pred|ADV	-6
pk=subj+xcomp/pred|NOUN	-46
pk=subj+xcomp/to|clause	-16
pk=xcomp/ing|clause	8
pk=xcomp/pred|ADJ	-26
pk=xcomp/pred|NOUN	5
pk=xcomp/pred|PROPN	20
pk=xcomp/to|clause	6
pn=according amid|16	55
pn=according amid|40	-51
pn=according amid|long	16
pn=according first|16	17
pn=according first|40	-11
pn=according first|long	21
pn=according last|16	9
pn=according last|4	-8
pn=according last|40	29
pn=according last|8	-18
pn=according last|long	-31
pn=advcl|16	15
pn=advcl|4	-40
pn=advcl|8	7
pn=as|16	12
pn=as|4	-32
pn=as|40	-16
pn=as|8	-11
pn=as|long	8
pn=a|1	-6
pn=a|16	-16
pn=a|2	9
pn=a|4	10
pn=a|40	-17
pn=a|long	5
pn=beside|1	-17
pn=beside|16	-26
pn=beside|4	-18
pn=beside|40	23
pn=ccomp|1	-31
pn=ccomp|16	33
pn=ccomp|2	-62
pn=ccomp|4	-32
pn=ccomp|40	42
pn=ccomp|8	6
pn=ccomp|long	15
pn=colon first name|16	14
pn=colon first noun|8	10
pn=insert|1	-12
pn=insert|16	-28
pn=insert|2	-28
pn=insert|4	-29
pn=insert|8	32
pn=light n|1	7
pn=light n|16	-7
pn=light n|2	23
pn=light n|4	-5
pn=light n|8	-12
pn=light v|1	-28
pn=light v|16	7
pn=light v|2	-57
pn=light v|40	8
pn=light v|8	-15
pn=light v|long	23
pn=n be bare|8	-5
pn=n be pred|16	5
pn=n be pred|4	-32
pn=n be pred|40	13
pn=n be pred|8	-17
pn=n|1	-7
pn=n|16	22
pn=n|2	-17
pn=n|40	10
pn=n|long	-52
pn=obj to|16	-22
pn=obj to|2	-50
pn=obj to|4	-16
pn=obj to|40	-9
pn=obj to|8	-9
pn=obj to|long	-6
pn=obj+ccomp|16	-10
pn=obj+ccomp|4	13
pn=obj+ccomp|8	19
pn=obj+xcomp|16	-7
pn=obj+xcomp|2	28
pn=obj+xcomp|40	-15
pn=obj+xcomp|8	28
pn=obj+xcomp|long	-30
pn=obj+|16	-10
pn=obj+|4	8
pn=obj+|40	-17
pn=obj+|long	-64
pn=obj|1	-19
pn=obj|16	10
pn=obj|2	-10
pn=obj|40	6
pn=obj|long	14
pn=obl|16	6
pn=obl|2	-17
pn=obl|40	15
pn=obl|8	-12
pn=pass advcl|16	13
pn=pass advcl|40	-11
pn=pass advcl|8	31
pn=pass beside|8	-16
pn=pass ccomp|40	-13
pn=pass ccomp|8	37
pn=pass noun|1	-17
pn=pass noun|16	9
pn=pass noun|2	10
pn=pass noun|4	-15
pn=pass obj|1	-28
pn=pass obj|2	24
pn=pass obj|4	7
pn=pass obj|8	6
pn=pass obl|1	-66
pn=pass obl|2	-17
pn=pass obl|40	14
pn=pass subj+ccomp|40	-37
pn=pass subj+obl|4	39
pn=pass subj+obl|40	-41
pn=pass subj+obl|8	-15
pn=pass subj+xcomp|16	32
pn=pass subj+xcomp|40	-12
pn=pass subj+xcomp|long	-6
pn=pass subj|1	10
pn=pass subj|16	-12
pn=pass subj|2	-13
pn=pass subj|4	18
pn=pass subj|40	-11
pn=pass subj|8	-7
pn=pass xcomp|1	-6
pn=pass xcomp|2	7
pn=pass xcomp|4	24
pn=pass xcomp|40	-84
pn=pass xcomp|8	16
pn=quote|16	-36
pn=quote|4	-29
pn=quote|40	26
pn=quote|8	-84
pn=quote|long	59
pn=subj+xcomp|16	-17
pn=subj+xcomp|2	28
pn=subj+xcomp|4	5
pn=subj+xcomp|40	-11
pn=subj+xcomp|8	-12
pn=subj+xcomp|long	-12
pn=xcomp|1	-14
pn=xcomp|16	-6
pn=xcomp|2	11
pn=xcomp|4	11
pn=xcomp|40	-6
pn=xcomp|8	22
pn=xcomp|long	-63
pq=according amid|most	12
pq=according amid|no	11
pq=according amid|some	-32
pq=according first|most	-17
pq=according first|no	20
pq=according last|all	15
pq=according last|no	-17
pq=according last|some	15
pq=advcl|all	-20
pq=advcl|most	18
pq=advcl|some	6
pq=as|most	10
pq=as|no	-41
pq=a|all	-41
pq=a|most	-47
pq=beside|all	68
pq=beside|most	-18
pq=beside|no	-60
pq=beside|some	5
pq=ccomp|all	50
pq=ccomp|most	-36
pq=ccomp|no	29
pq=ccomp|some	6
pq=colon first name|no	25
pq=colon first noun|no	17
pq=colon name|no	8
pq=colon noun|no	11
pq=insert|all	29
pq=insert|most	-8
pq=insert|no	-21
pq=insert|some	-7
pq=light n|most	16
pq=light n|some	-12
pq=light v|most	-14
pq=light v|no	-33
pq=n be nonfinite|no	-5
pq=n be pred|most	9
pq=n be pred|some	-6
pq=n|most	5
pq=n|some	-9
pq=obj to|all	-61
pq=obj to|most	-40
pq=obj to|no	-46
pq=obj to|some	-14
pq=obj+ccomp|all	-14
pq=obj+ccomp|most	-12
pq=obj+ccomp|no	30
pq=obj+xcomp|most	-5
pq=obj+xcomp|no	24
pq=obj+xcomp|some	-15
pq=obj+|all	-56
pq=obj+|most	-36
pq=obj+|no	-5
pq=obj+|some	-11
pq=obj|all	39
pq=obj|most	-7
pq=obj|no	-6
pq=obl|all	-23
pq=obl|most	12
pq=obl|no	-5
pq=pass advcl|no	25
pq=pass advcl|some	-27
pq=pass as|no	-24
pq=pass beside|no	-28
pq=pass ccomp|all	-22
pq=pass ccomp|no	41
pq=pass insert|no	-33
pq=pass noun|all	-11
pq=pass noun|some	-7
pq=pass obj to|no	-13
pq=pass obj+|no	-19
pq=pass obj|no	19
pq=pass obl|all	-22
pq=pass obl|most	24
pq=pass obl|no	-14
pq=pass obl|some	-9
pq=pass subj+ccomp|no	-16
pq=pass subj+obl|most	11
pq=pass subj+obl|some	-17
pq=pass subj+xcomp|most	12
pq=pass subj+xcomp|some	17
pq=pass subj|all	-10
pq=pass subj|most	17
pq=pass subj|some	-16
pq=pass xcomp|all	-19
pq=pass xcomp|most	47
pq=pass xcomp|no	-8
pq=quote|all	-29
pq=subj+xcomp|most	-47
pq=subj+xcomp|some	-8
pq=xcomp|all	19
pq=xcomp|most	9
pq=xcomp|some	-25
pr=according first|case	15
pr=advcl|acl	-72
pr=advcl|acl:relcl	-8
pr=advcl|advcl	9
pr=advcl|csubj	9
pr=advcl|root	14
pr=as|advcl	-27
pr=a|acl:relcl	15
pr=a|advmod	15
pr=a|amod	-45
pr=a|appos	13
pr=a|conj	-10
pr=a|csubj	5
pr=a|nmod	-9
pr=a|nsubj	-52
pr=a|obj	-5
pr=a|obl	11
pr=a|root	14
pr=beside|ccomp	-30
pr=ccomp|acl	-18
pr=ccomp|acl:relcl	32
pr=ccomp|advcl	16
pr=ccomp|advcl:relcl	31
pr=ccomp|csubj	40
pr=ccomp|parataxis	-20
pr=ccomp|root	8
pr=ccomp|xcomp	59
pr=colon first name|punct	25
pr=colon first noun|punct	17
pr=colon name|punct	16
pr=colon noun|punct	14
pr=insert|parataxis	-11
pr=light v|obj	-42
pr=n be nonfinite|nsubj	-9
pr=n be pred|nsubj	-72
pr=n be pred|nsubj:outer	50
pr=n|acl:relcl	-30
pr=n|appos	-57
pr=n|ccomp	35
pr=n|conj	-8
pr=n|iobj	-17
pr=n|nmod	-9
pr=n|nsubj	54
pr=n|nsubj:outer	-25
pr=n|nsubj:pass	39
pr=n|obj	37
pr=n|obl	-22
pr=n|obl:agent	13
pr=n|obl:unmarked	-53
pr=n|parataxis	15
pr=n|xcomp	-27
pr=obj to|acl:relcl	-25
pr=obj to|advcl	-8
pr=obj to|conj	-59
pr=obj to|csubj	-8
pr=obj to|parataxis	24
pr=obj to|root	-36
pr=obj to|xcomp	8
pr=obj+ccomp|acl:relcl	-28
pr=obj+ccomp|advcl	22
pr=obj+ccomp|csubj	10
pr=obj+ccomp|root	-8
pr=obj+ccomp|xcomp	13
pr=obj+xcomp|acl	-19
pr=obj+xcomp|parataxis	7
pr=obj+xcomp|root	25
pr=obj+xcomp|xcomp	18
pr=obj+|acl	6
pr=obj+|acl:relcl	-13
pr=obj+|ccomp	23
pr=obj+|conj	-15
pr=obj+|parataxis	-36
pr=obj+|xcomp	-13
pr=obj|acl	-12
pr=obj|ccomp	-28
pr=obj|conj	13
pr=obj|xcomp	7
pr=obl|acl	-32
pr=obl|advcl	-10
pr=obl|advcl:relcl	-5
pr=obl|appos	7
pr=obl|ccomp	-35
pr=obl|conj	-7
pr=obl|parataxis	-7
pr=obl|root	22
pr=pass advcl|acl	29
pr=pass advcl|parataxis	-5
pr=pass advcl|root	-8
pr=pass as|advcl	-34
pr=pass beside|root	-11
pr=pass ccomp|advcl	19
pr=pass ccomp|root	-8
pr=pass insert|parataxis	-34
pr=pass noun|acl	18
pr=pass noun|acl:relcl	-66
pr=pass obj to|root	-7
pr=pass obj+|root	-12
pr=pass obj|advcl	33
pr=pass obj|root	-20
pr=pass obl|acl	-6
pr=pass obl|acl:relcl	-28
pr=pass obl|advcl	26
pr=pass obl|conj	15
pr=pass obl|parataxis	14
pr=pass obl|root	-23
pr=pass obl|xcomp	-37
pr=pass subj+ccomp|root	-23
pr=pass subj+obl|acl:relcl	-6
pr=pass subj+obl|advcl	-9
pr=pass subj+obl|ccomp	-21
pr=pass subj+obl|conj	-42
pr=pass subj+obl|parataxis	-39
pr=pass subj+obl|root	12
pr=pass subj+xcomp|acl	18
pr=pass subj+xcomp|conj	7
pr=pass subj|acl	-71
pr=pass subj|acl:relcl	-12
pr=pass subj|advcl	27
pr=pass subj|advcl:relcl	-8
pr=pass subj|conj	17
pr=pass xcomp|acl	19
pr=pass xcomp|acl:relcl	-13
pr=pass xcomp|advcl	6
pr=pass xcomp|ccomp	6
pr=pass xcomp|conj	20
pr=pass xcomp|root	-42
pr=quote|acl	-37
pr=quote|acl:relcl	37
pr=quote|advcl	-15
pr=quote|case	-27
pr=quote|ccomp	-40
pr=quote|conj	-51
pr=quote|root	9
pr=quote|xcomp	-34
pr=subj+xcomp|acl	25
pr=subj+xcomp|acl:relcl	-29
pr=subj+xcomp|advcl	-16
pr=subj+xcomp|advcl:relcl	-9
pr=subj+xcomp|ccomp	50
pr=subj+xcomp|parataxis	-5
pr=subj+xcomp|root	-19
pr=subj+xcomp|xcomp	7
pr=xcomp|acl	-12
pr=xcomp|acl:relcl	12
pr=xcomp|advcl	-5
pr=xcomp|ccomp	-38
pr=xcomp|conj	11
pr=xcomp|parataxis	15
pr=xcomp|root	10
pr=xcomp|xcomp	-54
ps=according amid|name	6
ps=according amid|noun	-5
ps=according first|noun	25
ps=advcl|first	5
ps=advcl|name	6
ps=advcl|none	23
ps=advcl|second	7
ps=advcl|thing	-78
ps=advcl|third	-6
ps=as|name	28
ps=as|noun	-12
ps=as|third	-56
ps=a|first	16
ps=a|none	-33
ps=a|noun	-38
ps=a|other	19
ps=a|thing	-43
ps=a|third	12
ps=a|who	34
ps=beside|first	8
ps=beside|name	-11
ps=beside|noun	13
ps=beside|other	11
ps=beside|third	-6
ps=ccomp|first	-5
ps=ccomp|name	27
ps=ccomp|none	-31
ps=ccomp|noun	8
ps=ccomp|other	6
ps=ccomp|second	13
ps=ccomp|thing	-5
ps=ccomp|third	30
ps=ccomp|who	-11
ps=colon first name|name	25
ps=colon first noun|noun	17
ps=colon name|name	16
ps=colon noun|noun	14
ps=insert|name	21
ps=insert|other	-22
ps=insert|second	-16
ps=insert|third	-15
ps=light n|none	6
ps=light n|other	-18
ps=light n|second	6
ps=light n|third	-14
ps=light n|who	20
ps=light v|first	-13
ps=light v|none	-71
ps=light v|other	-14
ps=light v|thing	-27
ps=light v|third	-16
ps=light v|who	29
ps=n be bare|none	-19
ps=n be pred|first	26
ps=n be pred|name	8
ps=n be pred|none	-19
ps=n be pred|noun	-6
ps=n be pred|third	11
ps=n|first	-23
ps=n|name	-19
ps=n|none	-14
ps=n|noun	-26
ps=n|thing	10
ps=n|third	55
ps=obj to|first	-10
ps=obj to|none	-69
ps=obj to|noun	-13
ps=obj to|thing	-16
ps=obj to|third	-26
ps=obj to|who	-46
ps=obj+ccomp|noun	20
ps=obj+ccomp|third	18
ps=obj+xcomp|name	10
ps=obj+xcomp|none	-24
ps=obj+xcomp|thing	-28
ps=obj+xcomp|third	27
ps=obj+|first	-5
ps=obj+|name	-36
ps=obj+|noun	-6
ps=obj+|other	-8
ps=obj+|thing	29
ps=obj+|third	24
ps=obj+|who	-37
ps=obj|first	8
ps=obj|none	-23
ps=obj|other	12
ps=obj|second	-16
ps=obj|thing	24
ps=obj|third	-5
ps=obl|first	8
ps=obl|name	15
ps=obl|none	-34
ps=obl|noun	-27
ps=obl|other	32
ps=obl|second	-6
ps=obl|thing	6
ps=obl|third	-7
ps=pass advcl|name	21
ps=pass advcl|none	6
ps=pass advcl|noun	-11
ps=pass as|none	-30
ps=pass beside|none	-31
ps=pass ccomp|noun	5
ps=pass insert|none	-25
ps=pass noun|name	-13
ps=pass noun|none	-12
ps=pass noun|noun	8
ps=pass noun|other	-6
ps=pass obj to|none	-13
ps=pass obj+|none	-19
ps=pass obj|none	19
ps=pass obl|name	-41
ps=pass obl|none	6
ps=pass obl|other	-5
ps=pass obl|third	-17
ps=pass subj+ccomp|none	-24
ps=pass subj+obl|none	6
ps=pass subj+obl|noun	-52
ps=pass subj+xcomp|name	-16
ps=pass subj+xcomp|none	19
ps=pass subj|name	18
ps=pass subj|none	-9
ps=pass subj|other	-23
ps=pass subj|third	-18
ps=pass xcomp|name	-15
ps=pass xcomp|none	7
ps=quote|first	-20
ps=quote|none	-5
ps=quote|noun	9
ps=quote|thing	-19
ps=quote|third	-16
ps=quote|who	6
ps=subj+xcomp|none	-27
ps=xcomp|first	6
ps=xcomp|name	7
ps=xcomp|other	12
ps=xcomp|thing	-23
ps=xcomp|third	-18
ps=xcomp|who	6
pt=according first|VBG	15
pt=advcl|VB	-23
pt=advcl|VBG	-10
pt=advcl|VBN	6
pt=advcl|VBP	20
pt=advcl|VBZ	8
pt=as|VBG	-28
pt=as|VBN	12
pt=as|VBP	-5
pt=a|JJR	-87
pt=a|JJS	-28
pt=a|VBN	14
pt=beside|VB	-16
pt=beside|VBD	11
pt=beside|VBG	6
pt=beside|VBN	-31
pt=beside|VBP	-61
pt=beside|VBZ	31
pt=ccomp|VB	-11
pt=ccomp|VBD	28
pt=ccomp|VBG	-8
pt=ccomp|VBN	17
pt=ccomp|VBP	16
pt=ccomp|VBZ	22
pt=colon first name|:	25
pt=colon first noun|:	17
pt=colon name|:	16
pt=colon noun|:	14
pt=insert|VB	-60
pt=insert|VBD	6
pt=insert|VBG	-46
pt=insert|VBN	-16
pt=insert|VBP	11
pt=light n|NNS	-8
pt=light v|NN	-15
pt=light v|NNS	-24
pt=n be nonfinite|NN	-6
pt=n be pred|NN	19
pt=n be pred|NNS	-86
pt=n|NN	-9
pt=n|NNS	5
pt=obj to|VB	-24
pt=obj to|VBD	-7
pt=obj to|VBG	-41
pt=obj to|VBN	-17
pt=obj to|VBZ	-22
pt=obj+ccomp|VB	17
pt=obj+ccomp|VBD	-20
pt=obj+ccomp|VBN	-27
pt=obj+ccomp|VBP	6
pt=obj+ccomp|VBZ	29
pt=obj+xcomp|VBN	32
pt=obj+xcomp|VBP	13
pt=obj+xcomp|VBZ	-17
pt=obj+|VBD	-24
pt=obj+|VBG	-11
pt=obj+|VBN	-6
pt=obj+|VBP	11
pt=obj+|VBZ	16
pt=obj|VBN	5
pt=obj|VBZ	-5
pt=obl|JJ	28
pt=obl|VB	10
pt=obl|VBD	-15
pt=obl|VBG	-10
pt=obl|VBP	25
pt=obl|VBZ	-23
pt=pass advcl|VBN	15
pt=pass as|VBN	-34
pt=pass beside|VBN	-16
pt=pass ccomp|VBN	25
pt=pass insert|VBN	-32
pt=pass noun|VBN	-8
pt=pass obj to|VBN	-11
pt=pass obj+|VBN	-17
pt=pass obj|VBN	20
pt=pass obl|VBN	-13
pt=pass subj+ccomp|VBN	-29
pt=pass subj+obl|VBN	-6
pt=pass subj+xcomp|VBN	18
pt=pass subj|VBD	-28
pt=quote|VBD	10
pt=quote|VBG	-57
pt=quote|VBN	11
pt=quote|VBP	-42
pt=quote|VBZ	-25
pt=subj+xcomp|VB	-13
pt=subj+xcomp|VBD	-12
pt=subj+xcomp|VBG	-25
pt=subj+xcomp|VBN	19
pt=subj+xcomp|VBP	-31
pt=subj+xcomp|VBZ	17
pt=xcomp|VBD	-6
pt=xcomp|VBG	29
pt=xcomp|VBP	-5
pt=xcomp|VBZ	-10
q=all	20
q=most	-34
q=no	-65
q=some	-41
r=acl	-48
r=acl:relcl	-24
r=advcl:relcl	-14
r=advmod	15
r=amod	-50
r=appos	-19
r=case	14
r=ccomp	-24
r=compound	-5
r=conj	-8
r=csubj	64
r=iobj	-17
r=nmod	-9
r=nsubj	6
r=nsubj:outer	37
r=nsubj:pass	28
r=obj	-26
r=obl	-20
r=obl:agent	7
r=obl:unmarked	-55
r=parataxis	-32
r=punct	72
r=xcomp	8
remark cut acl	-52
remark cut acl brief	-14
remark cut acl brief|a	-20
remark cut acl brief|ccomp	-18
remark cut acl brief|light n	10
remark cut acl brief|obj	-19
remark cut acl brief|obj to	7
remark cut acl brief|obj+xcomp	14
remark cut acl brief|obl	36
remark cut acl brief|quote	-7
remark cut acl brief|xcomp	-23
remark cut acl long	-44
remark cut acl long|light n	-11
remark cut acl long|obj	-27
remark cut acl long|obl	-10
remark cut acl long|quote	-6
remark cut acl long|xcomp	26
remark cut acl:relcl	-63
remark cut acl:relcl brief	-38
remark cut acl:relcl brief|ccomp	-61
remark cut acl:relcl brief|light v	-6
remark cut acl:relcl brief|n	-13
remark cut acl:relcl brief|obj	12
remark cut acl:relcl brief|obj to	-8
remark cut acl:relcl brief|obj+	28
remark cut acl:relcl brief|xcomp	-23
remark cut acl:relcl long	-34
remark cut acl:relcl long|according last	-25
remark cut acl:relcl long|advcl	-6
remark cut acl:relcl long|ccomp	-50
remark cut acl:relcl long|light n	12
remark cut acl:relcl long|n	5
remark cut acl:relcl long|obj	-10
remark cut acl:relcl long|obj to	-6
remark cut acl:relcl long|obj+ccomp	-16
remark cut acl:relcl long|obj+xcomp	-6
remark cut acl:relcl long|obl	30
remark cut acl:relcl long|pass noun	11
remark cut acl:relcl long|pass obl	12
remark cut acl:relcl long|pass subj	23
remark cut acl:relcl long|quote	-14
remark cut acl:relcl long|xcomp	12
remark cut acl:relcl|according last	-17
remark cut acl:relcl|ccomp	-92
remark cut acl:relcl|insert	-13
remark cut acl:relcl|light n	6
remark cut acl:relcl|light v	-23
remark cut acl:relcl|obj to	-31
remark cut acl:relcl|obj+	29
remark cut acl:relcl|obj+ccomp	-29
remark cut acl:relcl|obl	34
remark cut acl:relcl|pass noun	11
remark cut acl:relcl|pass obl	12
remark cut acl:relcl|pass subj	18
remark cut acl:relcl|quote	-14
remark cut acl|a	-25
remark cut acl|advcl	-10
remark cut acl|ccomp	-24
remark cut acl|obj	-49
remark cut acl|obj+xcomp	17
remark cut acl|obl	23
remark cut acl|quote	-25
remark cut appos	-217
remark cut appos brief	-166
remark cut appos brief|ccomp	-75
remark cut appos brief|obj	-12
remark cut appos brief|obj+	-17
remark cut appos brief|obj+xcomp	-8
remark cut appos brief|obl	-18
remark cut appos brief|quote	-47
remark cut appos long	-103
remark cut appos long|according last	18
remark cut appos long|ccomp	-103
remark cut appos long|obj+	-6
remark cut appos long|obj+ccomp	5
remark cut appos long|xcomp	-24
remark cut appos|a	-14
remark cut appos|according last	16
remark cut appos|advcl	-12
remark cut appos|ccomp	-148
remark cut appos|insert	-9
remark cut appos|light n	-13
remark cut appos|obj	-18
remark cut appos|obj+	-38
remark cut appos|pass subj+obl	14
remark cut appos|quote	-37
remark cut appos|xcomp	-25
remark kept acl	-55
remark kept acl brief	-16
remark kept acl brief|a	13
remark kept acl brief|ccomp	-31
remark kept acl brief|obj	22
remark kept acl brief|obj+	17
remark kept acl brief|obj+xcomp	-34
remark kept acl long	-48
remark kept acl long|ccomp	-49
remark kept acl long|light v	13
remark kept acl long|obj to	7
remark kept acl long|obl	-6
remark kept acl long|xcomp	-26
remark kept acl:relcl	-68
remark kept acl:relcl brief	-39
remark kept acl:relcl brief|a	-7
remark kept acl:relcl brief|advcl	-6
remark kept acl:relcl brief|beside	-12
remark kept acl:relcl brief|ccomp	-29
remark kept acl:relcl brief|light n	5
remark kept acl:relcl brief|light v	20
remark kept acl:relcl brief|obj to	-9
remark kept acl:relcl brief|obj+	-6
remark kept acl:relcl brief|obl	-23
remark kept acl:relcl brief|pass subj	7
remark kept acl:relcl brief|xcomp	8
remark kept acl:relcl long	-40
remark kept acl:relcl long|a	15
remark kept acl:relcl long|according last	-25
remark kept acl:relcl long|beside	8
remark kept acl:relcl long|ccomp	-17
remark kept acl:relcl long|light v	5
remark kept acl:relcl long|n	6
remark kept acl:relcl long|obj	-5
remark kept acl:relcl long|obl	-22
remark kept acl:relcl long|pass subj	-26
remark kept acl:relcl long|quote	-10
remark kept acl:relcl long|xcomp	11
remark kept acl:relcl|according last	-37
remark kept acl:relcl|ccomp	-42
remark kept acl:relcl|light v	29
remark kept acl:relcl|n	11
remark kept acl:relcl|obj	-10
remark kept acl:relcl|obj+	-11
remark kept acl:relcl|obl	-41
remark kept acl:relcl|quote	-12
remark kept acl:relcl|xcomp	20
remark kept acl|a	10
remark kept acl|advcl	-8
remark kept acl|ccomp	-71
remark kept acl|light v	8
remark kept acl|obj	17
remark kept acl|obj+	17
remark kept acl|obj+xcomp	-47
remark kept acl|obl	-25
remark kept acl|quote	10
remark kept acl|xcomp	-28
remark kept appos brief|a	-9
remark kept appos brief|according last	-17
remark kept appos brief|light n	-12
remark kept appos brief|light v	-10
remark kept appos brief|n	-11
remark kept appos brief|obj	6
remark kept appos brief|obj to	-10
remark kept appos brief|obj+xcomp	21
remark kept appos brief|quote	20
remark kept appos long	-5
remark kept appos long|a	-20
remark kept appos long|according last	-51
remark kept appos long|advcl	19
remark kept appos long|ccomp	5
remark kept appos long|insert	8
remark kept appos long|n	-34
remark kept appos long|obj+	47
remark kept appos long|obj+xcomp	-10
remark kept appos long|obl	7
remark kept appos long|quote	-19
remark kept appos long|xcomp	8
remark kept appos|a	-30
remark kept appos|according last	-64
remark kept appos|advcl	24
remark kept appos|beside	5
remark kept appos|ccomp	7
remark kept appos|insert	6
remark kept appos|light n	-5
remark kept appos|light v	-6
remark kept appos|n	-39
remark kept appos|obj to	-15
remark kept appos|obj+	33
remark kept appos|obl	8
remark kept appos|pass subj+obl	-7
remark kept appos|xcomp	6
s=first	6
s=name	19
s=none	-101
s=noun	-15
s=other	14
s=second	-13
s=thing	-71
s=who	-8
short acknowledg	24
short acl VBG	26
short acl VBG comma	26
short acl VBG comma|n	11
short acl VBG comma|obj	7
short acl VBG comma|obl	12
short acl VBG|n	11
short acl VBG|obj	7
short acl VBG|obl	12
short acl VBN comma|obl	22
short acl VBN comma|pass subj	-5
short acl VBN|obl	22
short acl VBN|pass subj	-5
short acl:relcl NN	7
short acl:relcl NN comma	7
short acl:relcl VB	27
short acl:relcl VB comma	27
short acl:relcl VB comma|light n	17
short acl:relcl VB comma|n	5
short acl:relcl VBD	44
short acl:relcl VBD comma	44
short acl:relcl VBD comma|a	5
short acl:relcl VBD comma|light v	16
short acl:relcl VBD comma|n	-21
short acl:relcl VBD comma|obj+	15
short acl:relcl VBD comma|obl	30
short acl:relcl VBD|a	5
short acl:relcl VBD|light v	16
short acl:relcl VBD|n	-21
short acl:relcl VBD|obj+	15
short acl:relcl VBD|obl	30
short acl:relcl VBG	-25
short acl:relcl VBG comma	-25
short acl:relcl VBN	32
short acl:relcl VBN comma	32
short acl:relcl VBN comma|a	9
short acl:relcl VBN comma|light n	17
short acl:relcl VBN comma|obj	13
short acl:relcl VBN comma|obl	-6
short acl:relcl VBN|a	9
short acl:relcl VBN|light n	17
short acl:relcl VBN|obj	13
short acl:relcl VBN|obl	-6
short acl:relcl VBZ	14
short acl:relcl VBZ comma	14
short acl:relcl VBZ comma|light n	9
short acl:relcl VBZ|light n	9
short acl:relcl VB|light n	17
short acl:relcl VB|n	5
short acl:relcl that	-14
short acl:relcl that comma	-14
short acl:relcl where	33
short acl:relcl where comma	33
short acl:relcl where comma|light n	18
short acl:relcl where comma|obj+	7
short acl:relcl where|light n	18
short acl:relcl where|obj+	7
short ad	54
short addres	-28
short addres|ccomp	-7
short advcl JJ	7
short advcl JJ plain	8
short advcl NN	-8
short advcl NN plain	-8
short advcl VBG	34
short advcl VBG comma	16
short advcl VBG comma|beside	8
short advcl VBG comma|ccomp	-5
short advcl VBG comma|light n	24
short advcl VBG comma|n	5
short advcl VBG comma|obj+	-8
short advcl VBG comma|xcomp	25
short advcl VBG plain	30
short advcl VBG plain|ccomp	28
short advcl VBG|beside	7
short advcl VBG|ccomp	6
short advcl VBG|light n	34
short advcl VBG|n	19
short advcl VBG|obj+	-8
short advcl VBG|subj+xcomp	-7
short advcl VBG|xcomp	25
short advcl VBN	14
short advcl VBN plain	13
short advcl VBN plain|ccomp	22
short advcl VBN|ccomp	10
short advcl about	-32
short advcl about plain	-32
short advcl about plain|ccomp	-19
short advcl about|ccomp	-19
short advcl after plain	-7
short advcl after plain|ccomp	-14
short advcl after|ccomp	-9
short advcl although	21
short advcl although comma	6
short advcl as	17
short advcl as comma	-20
short advcl as comma|ccomp	-18
short advcl as comma|xcomp	-9
short advcl as plain	41
short advcl as plain|a	6
short advcl as plain|light n	8
short advcl as plain|xcomp	31
short advcl as|ccomp	-6
short advcl as|light n	22
short advcl as|xcomp	17
short advcl because	-51
short advcl because comma|ccomp	-21
short advcl because plain	-46
short advcl because plain|ccomp	-31
short advcl because|ccomp	-50
short advcl before	7
short advcl before plain	12
short advcl before plain|xcomp	18
short advcl before|xcomp	12
short advcl by	-19
short advcl by plain	-23
short advcl by plain|a	-17
short advcl by plain|ccomp	-21
short advcl by plain|xcomp	-28
short advcl by|a	-17
short advcl by|ccomp	-14
short advcl by|xcomp	-28
short advcl for	-67
short advcl for plain	-67
short advcl for plain|ccomp	-36
short advcl for|ccomp	-36
short advcl from	-49
short advcl from comma	-22
short advcl from comma|xcomp	-19
short advcl from plain	-26
short advcl from plain|ccomp	-16
short advcl from plain|light n	11
short advcl from plain|xcomp	-24
short advcl from|ccomp	-16
short advcl from|light n	11
short advcl from|xcomp	-52
short advcl if	-54
short advcl if plain	-68
short advcl if plain|ccomp	-33
short advcl if plain|xcomp	-22
short advcl if|ccomp	-30
short advcl if|subj+xcomp	8
short advcl if|xcomp	-36
short advcl in	-14
short advcl in plain	-12
short advcl like	11
short advcl like plain	11
short advcl of	-31
short advcl of plain	-17
short advcl of|obj+	-7
short advcl on	-14
short advcl on plain	-14
short advcl on plain|ccomp	-5
short advcl once	-18
short advcl once plain	-18
short advcl once plain|ccomp	-8
short advcl once|ccomp	-8
short advcl on|ccomp	-5
short advcl since	-6
short advcl since comma|ccomp	-22
short advcl since plain|ccomp	-15
short advcl since|ccomp	-40
short advcl so	-6
short advcl so comma	-20
short advcl so|ccomp	-32
short advcl than	-19
short advcl than plain	-19
short advcl than plain|obj+xcomp	-8
short advcl than|obj+xcomp	-8
short advcl that	7
short advcl that plain	16
short advcl though	14
short advcl though comma	6
short advcl though comma|ccomp	14
short advcl though|ccomp	25
short advcl to	-50
short advcl to comma	-49
short advcl to comma|ccomp	-39
short advcl to comma|xcomp	-24
short advcl to plain	-17
short advcl to plain|a	-7
short advcl to plain|light v	13
short advcl to plain|n	6
short advcl to plain|obj+	23
short advcl to plain|obj+xcomp	-17
short advcl to|a	-19
short advcl to|ccomp	-29
short advcl to|light v	13
short advcl to|n	24
short advcl to|obj+	23
short advcl to|obj+xcomp	-35
short advcl to|subj+xcomp	-12
short advcl to|xcomp	-23
short advcl unless	-18
short advcl unless plain	-15
short advcl until	-37
short advcl until plain	-37
short advcl until plain|ccomp	-8
short advcl until|ccomp	-8
short advcl when	9
short advcl when comma	7
short advcl when plain|ccomp	-53
short advcl when plain|n	25
short advcl when|beside	12
short advcl when|ccomp	-44
short advcl when|n	24
short advcl when|subj+xcomp	22
short advcl whether	-8
short advcl whether comma	-7
short advcl while comma|ccomp	-14
short advcl while comma|xcomp	35
short advcl while plain	-13
short advcl while plain|xcomp	-7
short advcl while|ccomp	-6
short advcl while|xcomp	21
short advcl with comma	6
short advcl with comma|ccomp	-38
short advcl without	-7
short advcl without plain	-21
short advcl without plain|ccomp	-16
short advcl with|ccomp	-46
short advcl:relcl NN	10
short advcl:relcl NN plain	10
short advcl:relcl VB	-22
short advcl:relcl VB plain	-19
short advcl:relcl VBD comma	6
short advcl:relcl VBN	-36
short advcl:relcl VBN plain	-25
short advcl:relcl VBN plain|obj	-13
short advcl:relcl VBN|obj	-13
short advcl:relcl VBZ	-8
short advcl:relcl VBZ plain	-7
short ad|ccomp	45
short allow	17
short announc	7
short answer	41
short appear	-21
short appear|ccomp	-29
short appos CD	12
short appos CD comma	12
short appos CD comma|obj	26
short appos CD|obj	26
short appos DT	-11
short appos DT comma	-11
short appos DT comma|obj	-6
short appos DT|obj	-6
short appos JJS	10
short appos JJS comma	10
short appos NN	30
short appos NN comma	30
short appos NN comma|ccomp	-5
short appos NN comma|light n	20
short appos NN comma|light v	7
short appos NN comma|obj	6
short appos NN comma|obl	19
short appos NN comma|pass noun	7
short appos NN comma|pass obl	-5
short appos NN comma|pass subj	-24
short appos NNP	-32
short appos NNP comma	-32
short appos NNP comma|light n	-24
short appos NNP comma|obl	-32
short appos NNP comma|pass subj	8
short appos NNP|light n	-24
short appos NNP|obl	-32
short appos NNP|pass subj	8
short appos NNS	-28
short appos NNS comma	-28
short appos NNS comma|obl	-15
short appos NNS|obl	-15
short appos NN|ccomp	-5
short appos NN|light n	20
short appos NN|light v	7
short appos NN|obj	6
short appos NN|obl	19
short appos NN|pass noun	7
short appos NN|pass obl	-5
short appos NN|pass subj	-24
short argu	15
short ask	5
short b	-28
short back	15
short becom	-42
short becom|ccomp	-13
short begin	-28
short begin|ccomp	-13
short bring	-58
short bring|ccomp	-17
short build	-18
short b|ccomp	-22
short cal	11
short cal|ccomp	5
short cast	5
short chang	-13
short chang|ccomp	-12
short charg	-8
short choos	-13
short cit	42
short claim	61
short claim|ccomp	51
short com	-13
short comma	-87
short comma|beside	-35
short comma|ccomp	-140
short comma|light n	69
short comma|light v	17
short comma|n	17
short comma|n be pred	-75
short comma|obj to	-6
short comma|obj+ccomp	-27
short comma|pass advcl	36
short comma|pass noun	11
short comma|pass subj	-6
short comma|pass subj+obl	-57
short comma|pass subj+xcomp	15
short comma|pass xcomp	-35
short comma|xcomp	-17
short compar	28
short compar|ccomp	30
short compet	9
short com|ccomp	-25
short conj CD	-19
short conj CD comma	-19
short conj JJ	-27
short conj JJ comma	-21
short conj NN	-38
short conj NN comma	-34
short conj NN comma|ccomp	-16
short conj NN comma|light v	7
short conj NN comma|n	18
short conj NN comma|obj	-16
short conj NN comma|obl	-34
short conj NN comma|pass obl	13
short conj NN comma|xcomp	-8
short conj NNP	-75
short conj NNP comma	-75
short conj NNP comma|obj	-19
short conj NNP|obj	-19
short conj NNS	-59
short conj NNS comma	-59
short conj NNS comma|ccomp	-11
short conj NNS comma|obj	-22
short conj NNS comma|obl	-13
short conj NNS|ccomp	-11
short conj NNS|obj	-22
short conj NNS|obl	-13
short conj NN|ccomp	-21
short conj NN|light v	7
short conj NN|n	18
short conj NN|obj	-16
short conj NN|obl	-34
short conj NN|pass obl	13
short conj NN|xcomp	-8
short conj VB	-28
short conj VB comma	-16
short conj VB comma|light n	-6
short conj VB plain	-21
short conj VBD	17
short conj VBD plain	17
short conj VBD plain|ccomp	20
short conj VBD|beside	-5
short conj VBD|ccomp	19
short conj VBG comma|ccomp	-9
short conj VBG comma|light v	10
short conj VBG comma|obj+	-9
short conj VBG plain	-10
short conj VBG|ccomp	-16
short conj VBG|light v	10
short conj VBG|obj+	-9
short conj VBN	-61
short conj VBN comma	-54
short conj VBN comma|ccomp	-35
short conj VBN|ccomp	-41
short conj VBP	-7
short conj VBP plain	-6
short conj VB|ccomp	-8
short conj VB|light n	-6
short conj because	-5
short conj that	-101
short conj that comma	-55
short conj that comma|ccomp	-51
short conj that plain	-57
short conj that plain|ccomp	-51
short conj that|ccomp	-93
short conj to comma|xcomp	11
short conj to|xcomp	11
short conj when	-12
short conj whether	-14
short consider	-13
short count	-18
short cover	8
short creat	-15
short decid|ccomp	-5
short defeat	16
short defeat|ccomp	8
short describ	-15
short do	-33
short doing	-8
short draw	7
short draw|xcomp	-11
short drop	-17
short echo	11
short elect	-16
short emphasiz	7
short end	-37
short endors	-18
short end|ccomp	-20
short ensur	-14
short ensur|ccomp	-9
short enter	-54
short enter|xcomp	-35
short explain	25
short extend	-22
short favor	-20
short focus	-10
short follow	-34
short follow|ccomp	-23
short get|ccomp	-5
short get|xcomp	5
short giv|ccomp	-14
short going	5
short go|obj	5
short happen	-13
short hav	18
short help	-11
short help|ccomp	-9
short help|obj	-11
short highlight|ccomp	-8
short includ	-33
short includ|obj	-12
short keep	-9
short kil	-14
short lead	-11
short lead|ccomp	-21
short lead|obj	10
short leav	-8
short leav|ccomp	-43
short leav|xcomp	12
short let	-11
short look	-24
short look|ccomp	-15
short los	19
short mak	-10
short mean	25
short need	-11
short nmod CD	-12
short nmod CD comma	-12
short nmod DT	6
short nmod DT comma	6
short nmod NN	-17
short nmod NN comma	-17
short nmod NN comma|light n	-14
short nmod NN comma|obl	7
short nmod NNP	-20
short nmod NNP comma	-20
short nmod NNP comma|obj	7
short nmod NNP|obj	7
short nmod NNS	-38
short nmod NNS comma	-38
short nmod NNS comma|obj	-16
short nmod NNS|obj	-16
short nmod NN|light n	-14
short nmod NN|obl	7
short nmod:unmarked CD	-12
short nmod:unmarked CD comma	-12
short nmod:unmarked NNP	-9
short nmod:unmarked NNP comma	-9
short not	45
short not|ccomp	41
short obl CD	-20
short obl CD comma	-20
short obl CD comma|ccomp	-5
short obl CD|ccomp	-5
short obl NN	-31
short obl NN comma	-31
short obl NN comma|advcl	-12
short obl NN comma|ccomp	-7
short obl NN comma|n	10
short obl NN comma|obj+xcomp	-9
short obl NN comma|xcomp	-35
short obl NNP comma|xcomp	-10
short obl NNP|xcomp	-10
short obl NNS	-23
short obl NNS comma	-23
short obl NNS comma|ccomp	-13
short obl NNS comma|xcomp	-14
short obl NNS|ccomp	-13
short obl NNS|xcomp	-14
short obl NN|advcl	-12
short obl NN|ccomp	-7
short obl NN|n	10
short obl NN|obj+xcomp	-9
short obl NN|xcomp	-35
short obl:unmarked NN	-21
short obl:unmarked NN comma	-21
short obl:unmarked NN comma|ccomp	-19
short obl:unmarked NN|ccomp	-19
short open	-11
short open|obl	-9
short paint	-12
short parataxis JJ	-5
short parataxis NN	50
short parataxis NN comma	42
short parataxis NN comma|ccomp	17
short parataxis NN plain	6
short parataxis NN|ccomp	17
short parataxis VBD	5
short parataxis VBD|ccomp	-11
short pay	-23
short plain	-185
short plain|a	-8
short plain|advcl	-57
short plain|ccomp	-145
short plain|light n	21
short plain|n	20
short plain|n be pred	-35
short plain|obj	-25
short plain|obj to	-7
short plain|obj+	5
short plain|obj+ccomp	-11
short plain|obj+xcomp	21
short plain|obl	-16
short plain|pass advcl	-6
short plain|pass beside	14
short plain|pass ccomp	-13
short plain|subj+xcomp	-25
short plain|xcomp	-46
short plan	-19
short play	6
short point	19
short promis	7
short pursu	8
short push	22
short put	13
short rais	25
short read	-24
short receiv	-9
short replac	-7
short report	49
short s	-7
short say	24
short say|a	10
short say|advcl	16
short say|ccomp	36
short say|obj	-7
short seek	-11
short send	-15
short serv	-10
short show	-10
short show|ccomp	-31
short sit	-15
short speak	-10
short speak|ccomp	-39
short stal	-6
short stop	9
short suggest	21
short support	21
short support|xcomp	-12
short s|ccomp	-12
short tak	22
short tak|ccomp	6
short tel	6
short think	-21
short think|ccomp	-18
short try	-23
short try|ccomp	-17
short tweet	19
short using	-12
short vot|ccomp	-7
short wait	8
short want|ccomp	5
short watch	-7
short win	-7
short win|ccomp	-7
short work	14
sn=%	-17
sn=account	-17
sn=act	-16
sn=action	-11
sn=activist	15
sn=actres	11
sn=ad	27
sn=addres	-19
sn=admiral	12
sn=advanc	-9
sn=adviser	31
sn=advocat	42
sn=agency	32
sn=agent	-67
sn=aid	46
sn=airliner	8
sn=ally	49
sn=amendment	22
sn=analysis	30
sn=analyst	55
sn=anchor	-23
sn=announcement	-14
sn=answer	-18
sn=antagonist	5
sn=appearanc	-43
sn=applaus	5
sn=appointment	-11
sn=approach	-36
sn=assault	-13
sn=attack	-95
sn=attempt	-17
sn=attend	11
sn=attorney	29
sn=audienc	28
sn=author	14
sn=averag	31
sn=backer	38
sn=bank	-31
sn=bas	26
sn=battl	-15
sn=bil	15
sn=bloc	-5
sn=blog	5
sn=board	38
sn=boy	5
sn=bureau	-20
sn=businessman	14
sn=buyer	-5
sn=camp	34
sn=campaign	36
sn=campaigning	-13
sn=candidacy	-27
sn=candidat	24
sn=cas	-31
sn=casino	-8
sn=ceo	18
sn=chairwoman	-5
sn=challeng	-24
sn=chamber	-11
sn=chanc	-7
sn=chang	-12
sn=checker	16
sn=chief	11
sn=children	-20
sn=church	-13
sn=clash	-16
sn=colleagu	17
sn=colleg	-17
sn=columnist	12
sn=comment	-24
sn=commentator	10
sn=commit	-21
sn=company	-5
sn=complex	6
sn=compromis	6
sn=concern	-21
sn=conferenc	-7
sn=conservativ	48
sn=constitution	11
sn=contender	9
sn=contest	-19
sn=contrast	-25
sn=controversy	-31
sn=convention	-31
sn=counsel	8
sn=country	-11
sn=coupl	9
sn=cours	6
sn=court	26
sn=coverag	-15
sn=crisis	-6
sn=critic	45
sn=criticism	-12
sn=customer	7
sn=cycl	-13
sn=data	-12
sn=daughter	15
sn=day	-17
sn=deal	-24
sn=death	-23
sn=debat	-24
sn=decision	-43
sn=declin	-6
sn=delegat	-17
sn=demonstrator	22
sn=department	11
sn=developer	-19
sn=diplomat	34
sn=director	-7
sn=disclosur	-37
sn=district	36
sn=donor	26
sn=doppelgänger	11
sn=dozen	-11
sn=driv	-18
sn=earning	-7
sn=economy	-53
sn=editor	23
sn=editorial	38
sn=effort	-9
sn=elder	7
sn=election	-40
sn=elit	-7
sn=email	9
sn=emphasis	-25
sn=employer	-26
sn=endorsement	-40
sn=establishment	9
sn=estimat	7
sn=event	-43
sn=exchang	-23
sn=executiv	21
sn=existenc	-8
sn=expert	57
sn=fac	-23
sn=fact	-19
sn=faction	12
sn=family	16
sn=fan	15
sn=father	-21
sn=favorit	9
sn=feminist	6
sn=fight	-19
sn=figur	-21
sn=finish	-20
sn=focus	-32
sn=follower	-26
sn=footag	18
sn=forc	-23
sn=forecast	12
sn=foundation	-12
sn=friend	31
sn=function	-5
sn=fund	12
sn=fundraiser	8
sn=general	7
sn=generation	5
sn=goal	-36
sn=government	-10
sn=governor	40
sn=graduat	-36
sn=group	57
sn=growth	-5
sn=guard	6
sn=guy	49
sn=hacker	7
sn=hal	-5
sn=half	-11
sn=head	-18
sn=history	9
sn=holdout	5
sn=hopeful	6
sn=hour	18
sn=hundred	-19
sn=icon	12
sn=immigrant	-8
sn=incident	-28
sn=incumbent	-12
sn=initiativ	-44
sn=insider	40
sn=insight	-5
sn=interview	-36
sn=investigator	5
sn=issu	-79
sn=job	-37
sn=jock	-12
sn=journalist	11
sn=judg	26
sn=justic	33
sn=kind	-5
sn=lack	-35
sn=languag	-34
sn=law	22
sn=lawmaker	51
sn=lawsuit	29
sn=lawyer	-23
sn=lead	-22
sn=leader	51
sn=left	-8
sn=legend	6
sn=legislator	23
sn=legislatur	35
sn=letter	-14
sn=liberal	-21
sn=lion	17
sn=list	9
sn=look	-31
sn=los	-12
sn=lot	-19
sn=majority	64
sn=mandat	-6
sn=marathoner	9
sn=mayor	-7
sn=media	32
sn=meeting	-34
sn=megadeal	-7
sn=member	13
sn=men	-13
sn=merger	-7
sn=miner	-8
sn=minister	5
sn=moderat	-28
sn=moderator	46
sn=mogul	25
sn=money	-29
sn=month	-41
sn=mother	41
sn=mov	-42
sn=narrator	21
sn=network	12
sn=neurosurgeon	12
sn=news	-27
sn=newspaper	30
sn=night	-41
sn=nomin	45
sn=nomination	-20
sn=number	20
sn=objector	8
sn=obstacl	-7
sn=od	-16
sn=offic	24
sn=officer	11
sn=official	36
sn=on	19
sn=operativ	23
sn=opponent	25
sn=organization	42
sn=organizer	19
sn=other	47
sn=outlet	28
sn=owner	38
sn=pag	31
sn=paper	11
sn=parent	-10
sn=part	-43
sn=party	15
sn=pastor	13
sn=peopl	10
sn=percent	60
sn=percentag	18
sn=performanc	-30
sn=person	-17
sn=piec	-16
sn=pipelin	-9
sn=plac	-15
sn=plan	-13
sn=platform	36
sn=playbook	6
sn=point	-24
sn=pol	83
sn=polic	7
sn=policy	-33
sn=politician	76
sn=politico	8
sn=polling	26
sn=popularity	-40
sn=position	-10
sn=power	-22
sn=precedent	58
sn=preferenc	-27
sn=president	6
sn=pressur	-11
sn=pric	-16
sn=primary	-61
sn=princ	18
sn=principl	-5
sn=problem	-19
sn=program	-31
sn=progressiv	20
sn=promis	-13
sn=pronouncement	-6
sn=prosecution	9
sn=protest	7
sn=provision	-6
sn=pundit	35
sn=push	-36
sn=q	5
sn=quarter	18
sn=question	-57
sn=rac	-94
sn=ranking	12
sn=rat	-25
sn=rating	-18
sn=reader	7
sn=reality	-9
sn=relationship	-9
sn=releas	9
sn=remark	-41
sn=report	38
sn=reporter	9
sn=researcher	25
sn=respons	-43
sn=rest	-24
sn=review	29
sn=rhetoric	12
sn=root	-9
sn=rul	-6
sn=run	-6
sn=runner	25
sn=scal	-24
sn=scandal	-34
sn=scen	-13
sn=scholar	6
sn=school	-11
sn=scientist	25
sn=secretary	26
sn=senator	31
sn=sens	-42
sn=series	-6
sn=servic	13
sn=shift	-18
sn=shooting	-19
sn=shortag	-17
sn=show	-38
sn=showing	-13
sn=signatur	-7
sn=soldier	21
sn=sourc	11
sn=speech	-28
sn=spending	-8
sn=spokesman	53
sn=spokeswoman	16
sn=spot	25
sn=staf	28
sn=stak	-20
sn=standing	-13
sn=stat	-6
sn=statement	-6
sn=status	-5
sn=step	-5
sn=stop	-16
sn=story	-16
sn=strategist	-13
sn=strategy	-21
sn=strength	-21
sn=struggl	-21
sn=study	15
sn=styl	-13
sn=succes	-37
sn=support	-58
sn=supporter	54
sn=survey	23
sn=system	-25
sn=tactic	-38
sn=tast	-19
sn=tax	-33
sn=teacher	-6
sn=team	41
sn=tension	-21
sn=term	-9
sn=terrorist	-6
sn=thing	-16
sn=thousand	10
sn=threat	-26
sn=tim	-56
sn=today	-12
sn=ton	-33
sn=trad	-33
sn=transformation	-8
sn=transition	-8
sn=troop	-9
sn=troubl	-16
sn=troup	5
sn=turn	-6
sn=turnout	-5
sn=tweet	10
sn=tycoon	19
sn=uncertainty	-6
sn=unicorn	-6
sn=user	26
sn=veteran	9
sn=victory	-62
sn=video	45
sn=view	-36
sn=viewer	5
sn=visit	-21
sn=voter	47
sn=warning	-28
sn=way	-13
sn=wealth	14
sn=websit	-32
sn=weed	-19
sn=week	-57
sn=wif	11
sn=win	-43
sn=woman	24
sn=women	-5
sn=work	-26
sn=world	-19
sn=writer	7
sn=year	-55
sp='s	-8
sp=everyone	28
sp=he	26
sp=her	-43
sp=him	-6
sp=himself	-7
sp=his	-30
sp=it	11
sp=its	-9
sp=my	41
sp=nobody	-42
sp=none	-13
sp=one	22
sp=our	-6
sp=she	17
sp=something	-29
sp=that	-83
sp=their	-67
sp=them	-8
sp=they	-6
sp=this	-61
sp=those	16
sp=what	-90
sp=which	18
sp=who	-12
sp=whoever	-6
sp=whom	-14
sp=whose	19
sp=you	-6
sp=your	-17
t=:	72
t=JJ	9
t=JJR	-87
t=JJS	-28
t=NN	-19
t=NNS	-38
t=VB	-37
t=VBG	-25
t=VBN	-6
t=VBP	14
upos=ADJ	-14
upos=AUX	-53
upos=NOUN	-46
upos=PUNCT	72
upos=VERB	-41
whole accept	-24
whole accept|ccomp	-5
whole acknowledg	-22
whole acl VBG	-29
whole acl VBG comma	-29
whole acl VBG comma|obj	-21
whole acl VBG|obj	-21
whole acl VBN	-8
whole acl VBN comma	-8
whole acl VBN comma|n	-23
whole acl VBN comma|obj	9
whole acl VBN comma|obl	-8
whole acl VBN comma|pass obl	8
whole acl VBN comma|pass subj	-10
whole acl VBN|n	-23
whole acl VBN|obj	9
whole acl VBN|obl	-8
whole acl VBN|pass obl	8
whole acl VBN|pass subj	-10
whole acl:relcl JJ	-8
whole acl:relcl JJ comma	-8
whole acl:relcl NN	-33
whole acl:relcl NN comma	-33
whole acl:relcl NN comma|obj	-5
whole acl:relcl NNS	-5
whole acl:relcl NNS comma	-5
whole acl:relcl NN|obj	-5
whole acl:relcl VB	-53
whole acl:relcl VB comma	-53
whole acl:relcl VB comma|obj	-19
whole acl:relcl VBD	-49
whole acl:relcl VBD comma	-49
whole acl:relcl VBD comma|light v	8
whole acl:relcl VBD comma|n	-24
whole acl:relcl VBD comma|obj	-5
whole acl:relcl VBD comma|obj+	-11
whole acl:relcl VBD comma|obl	-8
whole acl:relcl VBD comma|pass noun	8
whole acl:relcl VBD|light v	8
whole acl:relcl VBD|n	-24
whole acl:relcl VBD|obj	-5
whole acl:relcl VBD|obj+	-11
whole acl:relcl VBD|obl	-8
whole acl:relcl VBD|pass noun	8
whole acl:relcl VBG	-34
whole acl:relcl VBG comma	-34
whole acl:relcl VBN	-49
whole acl:relcl VBN comma	-49
whole acl:relcl VBN comma|light n	-8
whole acl:relcl VBN comma|n	-7
whole acl:relcl VBN comma|obl	-16
whole acl:relcl VBN|light n	-8
whole acl:relcl VBN|n	-7
whole acl:relcl VBN|obl	-16
whole acl:relcl VBP	-10
whole acl:relcl VBP comma	-10
whole acl:relcl VBP comma|n	6
whole acl:relcl VBP comma|obj	-16
whole acl:relcl VBP|n	6
whole acl:relcl VBP|obj	-16
whole acl:relcl VBZ	-29
whole acl:relcl VBZ comma	-29
whole acl:relcl VBZ comma|n	-5
whole acl:relcl VBZ comma|obj to	12
whole acl:relcl VBZ comma|obj+	7
whole acl:relcl VBZ comma|obl	-13
whole acl:relcl VBZ|n	-5
whole acl:relcl VBZ|obj to	12
whole acl:relcl VBZ|obj+	7
whole acl:relcl VBZ|obl	-13
whole acl:relcl VB|obj	-19
whole acl:relcl that	13
whole acl:relcl that comma	13
whole acl:relcl where	-44
whole acl:relcl where comma	-44
whole act	23
whole ad	-13
whole addres|ccomp	-8
whole advcl JJ	-26
whole advcl JJ plain	-24
whole advcl NN	-7
whole advcl NN plain	-7
whole advcl VB	17
whole advcl VB plain	10
whole advcl VBD	-6
whole advcl VBG	-10
whole advcl VBG comma	-25
whole advcl VBG comma|a	-38
whole advcl VBG comma|beside	5
whole advcl VBG comma|ccomp	-9
whole advcl VBG comma|obj+	5
whole advcl VBG comma|xcomp	-19
whole advcl VBG plain	10
whole advcl VBG plain|ccomp	-13
whole advcl VBG plain|xcomp	16
whole advcl VBG|a	-17
whole advcl VBG|beside	18
whole advcl VBG|ccomp	-18
whole advcl VBG|n	8
whole advcl VBN	-17
whole advcl VBN comma	-9
whole advcl VBN plain|ccomp	-34
whole advcl VBN|ccomp	-34
whole advcl about	38
whole advcl about plain	38
whole advcl about plain|ccomp	17
whole advcl about|ccomp	17
whole advcl after	-27
whole advcl after comma	-12
whole advcl after plain	-15
whole advcl after plain|ccomp	-18
whole advcl after|ccomp	-20
whole advcl although	-19
whole advcl as	-31
whole advcl as comma	-12
whole advcl as comma|xcomp	-25
whole advcl as plain	-20
whole advcl as plain|n	14
whole advcl as plain|obj to	7
whole advcl as plain|obj+xcomp	14
whole advcl as plain|subj+xcomp	-19
whole advcl as plain|xcomp	-31
whole advcl as|n	13
whole advcl as|obj to	26
whole advcl as|obj+xcomp	14
whole advcl as|subj+xcomp	-21
whole advcl as|xcomp	-53
whole advcl at	6
whole advcl at plain	6
whole advcl because	11
whole advcl because comma	11
whole advcl because comma|ccomp	27
whole advcl because plain|ccomp	7
whole advcl because plain|xcomp	-14
whole advcl because|ccomp	25
whole advcl because|xcomp	-14
whole advcl before	-14
whole advcl before comma	9
whole advcl before plain	-28
whole advcl before plain|xcomp	-26
whole advcl before|xcomp	-10
whole advcl by plain|ccomp	-14
whole advcl by plain|light n	-16
whole advcl by plain|n	37
whole advcl by plain|subj+xcomp	-6
whole advcl by|ccomp	-18
whole advcl by|light n	-16
whole advcl by|n	37
whole advcl by|subj+xcomp	-6
whole advcl for	9
whole advcl for plain	9
whole advcl for plain|advcl	11
whole advcl for plain|obj+xcomp	19
whole advcl for plain|xcomp	-31
whole advcl for|advcl	11
whole advcl for|obj+xcomp	19
whole advcl for|xcomp	-31
whole advcl from comma	-21
whole advcl from comma|xcomp	-17
whole advcl from plain	6
whole advcl from plain|light n	-28
whole advcl from plain|obj+	16
whole advcl from plain|xcomp	20
whole advcl from|light n	-28
whole advcl from|obj+	17
whole advcl if	10
whole advcl if plain	16
whole advcl if plain|ccomp	9
whole advcl if plain|n	14
whole advcl if plain|obj+xcomp	-5
whole advcl if plain|xcomp	11
whole advcl if|a	-26
whole advcl if|ccomp	14
whole advcl if|n	14
whole advcl if|obj+xcomp	-11
whole advcl if|subj+xcomp	-11
whole advcl if|xcomp	14
whole advcl in plain|xcomp	-16
whole advcl in|xcomp	-16
whole advcl like	-9
whole advcl like plain	-9
whole advcl of	30
whole advcl of plain	24
whole advcl of|obj to	-5
whole advcl of|obj+	6
whole advcl on	27
whole advcl on plain	27
whole advcl on plain|xcomp	28
whole advcl on|xcomp	28
whole advcl since	5
whole advcl since comma	8
whole advcl since comma|ccomp	17
whole advcl since plain|ccomp	13
whole advcl since|ccomp	31
whole advcl so|ccomp	24
whole advcl than	-12
whole advcl than plain	-12
whole advcl than plain|obj+xcomp	-20
whole advcl than|obj+xcomp	-20
whole advcl that	-15
whole advcl that plain	-21
whole advcl though	-25
whole advcl though comma	-18
whole advcl though comma|ccomp	-20
whole advcl though plain	-6
whole advcl though|ccomp	-30
whole advcl to comma	15
whole advcl to comma|xcomp	38
whole advcl to plain	-12
whole advcl to plain|a	-8
whole advcl to plain|light n	-20
whole advcl to plain|light v	-19
whole advcl to plain|n	-16
whole advcl to plain|n be pred	-24
whole advcl to plain|obj to	20
whole advcl to plain|obj+xcomp	-6
whole advcl to plain|subj+xcomp	22
whole advcl to plain|xcomp	-12
whole advcl to|ccomp	6
whole advcl to|light n	-24
whole advcl to|light v	-20
whole advcl to|n	-18
whole advcl to|n be pred	-35
whole advcl to|obj to	20
whole advcl to|obj+ccomp	24
whole advcl to|obj+xcomp	-8
whole advcl to|subj+xcomp	12
whole advcl unless	33
whole advcl unless plain	21
whole advcl until	6
whole advcl until plain	6
whole advcl until plain|ccomp	7
whole advcl until|ccomp	7
whole advcl when	-18
whole advcl when plain	-13
whole advcl when plain|n	-23
whole advcl when|subj+xcomp	-8
whole advcl whether	-18
whole advcl whether comma	-14
whole advcl while	-5
whole advcl while comma	-32
whole advcl while comma|xcomp	-31
whole advcl while plain	12
whole advcl while plain|ccomp	-18
whole advcl while plain|obj to	7
whole advcl while plain|obj+	14
whole advcl while|ccomp	-20
whole advcl while|obj to	7
whole advcl while|obj+	14
whole advcl while|xcomp	-16
whole advcl with	12
whole advcl with comma|ccomp	34
whole advcl with plain	6
whole advcl without	11
whole advcl without plain	24
whole advcl without plain|ccomp	29
whole advcl without|ccomp	15
whole advcl with|ccomp	45
whole advcl:relcl NN	8
whole advcl:relcl NN plain	8
whole advcl:relcl VBD plain	9
whole advcl:relcl VBD plain|obj	6
whole advcl:relcl VBD|obj	6
whole advcl:relcl VBN	29
whole advcl:relcl VBN plain	21
whole advcl:relcl VBN plain|obj	17
whole advcl:relcl VBN|obj	17
whole advcl:relcl VBP	-17
whole advcl:relcl VBP plain	-17
whole advcl:relcl VBZ	19
whole advcl:relcl VBZ plain	5
whole advcl:relcl VBZ plain|obj	-8
whole advcl:relcl VBZ|obj	-8
whole ad|ccomp	-22
whole announc	-25
whole announc|ccomp	-12
whole answer	-14
whole appear	13
whole appear|ccomp	33
whole appos CD comma|obj	-5
whole appos CD|obj	-5
whole appos JJ	-11
whole appos JJ comma	-11
whole appos NN	-18
whole appos NN comma	-18
whole appos NN comma|a	-13
whole appos NN comma|n	8
whole appos NN comma|obj	-19
whole appos NN comma|obl	-31
whole appos NN comma|pass noun	9
whole appos NN comma|pass subj	16
whole appos NN comma|pass subj+obl	11
whole appos NN comma|xcomp	10
whole appos NNP	-13
whole appos NNP comma	-13
whole appos NNP comma|obj+	-14
whole appos NNP|obj+	-14
whole appos NNS comma|obj	-27
whole appos NNS comma|obl	10
whole appos NNS|obj	-27
whole appos NNS|obl	10
whole appos NN|a	-13
whole appos NN|n	8
whole appos NN|obj	-19
whole appos NN|obl	-31
whole appos NN|pass noun	9
whole appos NN|pass subj	16
whole appos NN|pass subj+obl	11
whole appos NN|xcomp	10
whole argu	-46
whole ask	-25
whole ask|ccomp	-18
whole attack	23
whole attend	-15
whole avoid	-8
whole b	39
whole back	-15
whole bas	6
whole becom	17
whole begin	12
whole build	10
whole b|ccomp	37
whole cal	-54
whole cal|ccomp	-6
whole cal|obj+	-14
whole campaign	-15
whole captur	-32
whole choos	18
whole cit	14
whole claim	-31
whole claim|ccomp	-36
whole clos	-33
whole com	6
whole combat	-13
whole comma	-76
whole comma|a	-10
whole comma|advcl	9
whole comma|beside	29
whole comma|ccomp	-30
whole comma|light n	-23
whole comma|n	-7
whole comma|n be pred	21
whole comma|obj	-32
whole comma|obj to	14
whole comma|obj+	22
whole comma|obj+ccomp	11
whole comma|obj+xcomp	6
whole comma|obl	-38
whole comma|pass advcl	-31
whole comma|pass noun	22
whole comma|pass obl	-28
whole comma|pass subj	-35
whole comma|pass subj+obl	22
whole comma|pass subj+xcomp	-42
whole comma|subj+xcomp	-42
whole comma|xcomp	-20
whole compar	-41
whole compar|ccomp	-40
whole complet	12
whole com|ccomp	41
whole com|obj	-9
whole com|obl	-14
whole conj JJ	24
whole conj JJ comma	21
whole conj JJ comma|ccomp	-8
whole conj JJ comma|xcomp	6
whole conj JJ|xcomp	6
whole conj NN	23
whole conj NN comma	32
whole conj NN comma|light n	12
whole conj NN comma|light v	-23
whole conj NN comma|n	8
whole conj NN comma|obj	23
whole conj NN comma|obj+	-14
whole conj NN comma|obl	-9
whole conj NNP comma|obl	14
whole conj NNPS	7
whole conj NNPS comma	7
whole conj NNPS comma|obj	8
whole conj NNPS|obj	8
whole conj NNP|obl	14
whole conj NNS	6
whole conj NNS comma	6
whole conj NNS comma|a	10
whole conj NNS comma|ccomp	7
whole conj NNS comma|light n	-12
whole conj NNS comma|obj	6
whole conj NNS comma|pass noun	8
whole conj NNS|a	10
whole conj NNS|ccomp	7
whole conj NNS|light n	-12
whole conj NNS|obj	6
whole conj NNS|pass noun	8
whole conj NN|beside	18
whole conj NN|light n	12
whole conj NN|light v	-23
whole conj NN|n	8
whole conj NN|obj	23
whole conj NN|obj+	-14
whole conj NN|obl	-9
whole conj VB comma|beside	-9
whole conj VB comma|ccomp	-10
whole conj VB comma|light n	20
whole conj VB comma|xcomp	16
whole conj VB plain|ccomp	-21
whole conj VBD	-32
whole conj VBD comma	-25
whole conj VBD comma|ccomp	-11
whole conj VBD plain	-6
whole conj VBD plain|ccomp	-12
whole conj VBD|beside	-14
whole conj VBD|ccomp	-24
whole conj VBG	42
whole conj VBG comma	42
whole conj VBG comma|a	-10
whole conj VBG comma|light v	6
whole conj VBG comma|n	-16
whole conj VBG comma|obj+	9
whole conj VBG|a	-14
whole conj VBG|light v	6
whole conj VBG|n	-19
whole conj VBG|obj+	21
whole conj VBN	25
whole conj VBN comma	21
whole conj VBN comma|ccomp	34
whole conj VBN|ccomp	35
whole conj VBP	7
whole conj VBP comma|ccomp	7
whole conj VBP|ccomp	18
whole conj VBZ comma|ccomp	12
whole conj VB|beside	-9
whole conj VB|ccomp	-27
whole conj VB|light n	35
whole conj VB|xcomp	22
whole conj because	-13
whole conj that	38
whole conj that comma	42
whole conj that comma|ccomp	24
whole conj that plain|ccomp	8
whole conj that|ccomp	34
whole conj to	5
whole conj to comma	7
whole conj when	-15
whole conj whether	22
whole conj whether plain	23
whole count	5
whole creat	18
whole deal	6
whole declar	10
whole defeat	-15
whole defeat|ccomp	-5
whole describ	11
whole died	7
whole do	-36
whole do|ccomp	-11
whole do|xcomp	-22
whole draw	-11
whole driv	5
whole drop	14
whole earn	7
whole emphasiz	-11
whole end	19
whole endors	14
whole end|ccomp	26
whole ensur	7
whole ensur|ccomp	24
whole enter	-11
whole favor	12
whole fight	-6
whole find|ccomp	-8
whole fir	9
whole focus	7
whole follow	25
whole follow|ccomp	38
whole fund	17
whole get|ccomp	36
whole get|xcomp	-12
whole giv	13
whole go	-27
whole go|ccomp	-12
whole handl	-25
whole handl|ccomp	-16
whole hav	-17
whole hav|a	-15
whole help	19
whole highlight	16
whole hold	14
whole improv	22
whole includ	9
whole includ|obj	19
whole introduc	-6
whole involv	10
whole join	-11
whole know	-19
whole lead	18
whole lead|ccomp	14
whole leav	-5
whole leav|ccomp	11
whole leav|xcomp	-16
whole liv	10
whole los	15
whole mak	18
whole mak|light n	-14
whole meet	13
whole nmod CD	-17
whole nmod CD comma	-17
whole nmod NN	20
whole nmod NN comma	20
whole nmod NN comma|light n	9
whole nmod NN comma|n	6
whole nmod NN comma|obj	11
whole nmod NNP comma|n	5
whole nmod NNP comma|obj	-13
whole nmod NNP comma|obj+	25
whole nmod NNP comma|obl	-5
whole nmod NNP|n	5
whole nmod NNP|obj	-13
whole nmod NNP|obj+	25
whole nmod NNP|obl	-5
whole nmod NNS	15
whole nmod NNS comma	15
whole nmod NNS comma|obj	17
whole nmod NNS comma|obj+	20
whole nmod NNS|obj	17
whole nmod NNS|obj+	20
whole nmod NN|light n	9
whole nmod NN|n	6
whole nmod NN|obj	11
whole nmod:unmarked CD	-18
whole nmod:unmarked CD comma	-18
whole nmod:unmarked NN	-6
whole nmod:unmarked NN comma	-6
whole nmod:unmarked NNP	-18
whole nmod:unmarked NNP comma	-18
whole not	17
whole not|ccomp	10
whole obl NN comma|a	6
whole obl NN comma|advcl	24
whole obl NN comma|ccomp	-12
whole obl NN comma|light v	6
whole obl NN comma|obj+	6
whole obl NN comma|obj+xcomp	15
whole obl NN comma|subj+xcomp	7
whole obl NN comma|xcomp	-10
whole obl NNP	-31
whole obl NNP comma	-31
whole obl NNP comma|xcomp	-9
whole obl NNP|xcomp	-9
whole obl NNS	22
whole obl NNS comma	22
whole obl NNS comma|subj+xcomp	-35
whole obl NNS comma|xcomp	20
whole obl NNS|subj+xcomp	-35
whole obl NNS|xcomp	20
whole obl NN|a	6
whole obl NN|advcl	24
whole obl NN|ccomp	-12
whole obl NN|light v	6
whole obl NN|obj+	6
whole obl NN|obj+xcomp	15
whole obl NN|subj+xcomp	7
whole obl NN|xcomp	-10
whole obl:unmarked NN	21
whole obl:unmarked NN comma	21
whole obl:unmarked NN comma|ccomp	22
whole obl:unmarked NN|ccomp	22
whole open	7
whole open|obl	9
whole oppos	-11
whole overcom	-9
whole parataxis JJ	8
whole parataxis JJ comma	5
whole parataxis NN	-52
whole parataxis NN comma	-37
whole parataxis NN comma|ccomp	-39
whole parataxis NN plain	-20
whole parataxis NN|ccomp	-39
whole parataxis NN|n be pred	8
whole parataxis VBD	8
whole parataxis VBD comma	8
whole parataxis VBD|ccomp	-5
whole participat	-33
whole pas	23
whole pay	29
whole pick	-34
whole plain	15
whole plain|a	-59
whole plain|advcl	39
whole plain|beside	21
whole plain|ccomp	-14
whole plain|light n	-18
whole plain|light v	18
whole plain|n	35
whole plain|n be pred	12
whole plain|obj	5
whole plain|obj to	8
whole plain|obj+ccomp	21
whole plain|obl	25
whole plain|pass subj+xcomp	25
whole plain|pass xcomp	-35
whole plan	34
whole pledg	-9
whole point	-37
whole prevent	26
whole prohibit	12
whole promot	23
whole provid|ccomp	16
whole pursu	-18
whole put	-31
whole read	34
whole receiv	5
whole refer	-35
whole refer|ccomp	-33
whole report	-30
whole requir	22
whole rul	23
whole run	6
whole s	-25
whole say	-59
whole say|ccomp	-22
whole say|obj to	11
whole say|obl	-6
whole say|xcomp	-6
whole seek	-11
whole select	7
whole send	12
whole serv	-16
whole set	-6
whole show	21
whole show|ccomp	33
whole sign	14
whole sit	13
whole speak	-44
whole speak|ccomp	-9
whole spend	11
whole stal	-8
whole stand	8
whole stay	-9
whole stop	-11
whole stop|ccomp	-5
whole suggest	-14
whole support	27
whole support|ccomp	14
whole support|xcomp	6
whole s|ccomp	-7
whole s|obj	-17
whole tak	-16
whole tak|ccomp	-22
whole tak|light n	-10
whole talk	8
whole think	19
whole think|ccomp	7
whole turn	-17
whole tweet	-18
whole us	7
whole using	-28
whole using|ccomp	-30
whole us|ccomp	9
whole vot	-29
whole vot|ccomp	-27
whole want|ccomp	-18
whole win|ccomp	-11
whole win|subj+xcomp	13
whole win|xcomp	14
whole work	18
whole work|ccomp	26
`;
