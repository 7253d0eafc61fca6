/**
 * Weights of the cues: a feature's name, a tab, hundredths. Written by training/statements/learn-cues.ts from
 * counts of what people marked as attributions; names hold lemmas of common words and parts of patterns, no text.
 */
export const CUE_WEIGHTS = `
a=accuse	114
a=ask	61
a=assert	87
a=believe	99
a=deny	81
a=intend	48
a=praise	103
a=promise	67
a=refuse	92
a=request	87
a=threaten	22
a=warn	61
addressee|advcl	11
addressee|beside	8
addressee|ccomp	39
addressee|obj to	-8
addressee|obj+xcomp	26
addressee|obl	22
addressee|pass ccomp	26
addressee|pass obl	25
addressee|pass subj+ccomp	-33
addressee|pass subj+xcomp	-7
addressee|subj+xcomp	-60
addressee|xcomp	43
ap=accuse|advcl/of	23
ap=accuse|as	-20
ap=accuse|light n/against	23
ap=accuse|light n/that	-58
ap=accuse|light v/as	-5
ap=accuse|light v/in	17
ap=accuse|n/in	-7
ap=accuse|n/of	55
ap=accuse|n/on	25
ap=accuse|obj	50
ap=accuse|obj to/	-28
ap=accuse|obj to/for	-17
ap=accuse|obj to/of	-11
ap=accuse|obj+/	-6
ap=accuse|obj+/for	61
ap=accuse|obj+/of	29
ap=accuse|pass advcl/for	9
ap=accuse|pass advcl/of	18
ap=accuse|pass noun	22
ap=accuse|pass subj	-8
ap=accuse|pass subj+obl/with	11
ap=accuse|quote/before other	-24
ap=ask|advcl/if	29
ap=ask|beside/other	-11
ap=ask|ccomp/bare	13
ap=ask|ccomp/if	38
ap=ask|light n/about	-14
ap=ask|n/of	9
ap=ask|obj	48
ap=ask|obl/about	-7
ap=ask|pass obl/about	34
ap=ask|pass subj	-12
ap=ask|quote/before other	-18
ap=assert|according amid/whole	20
ap=assert|according first/whole	24
ap=assert|according last/near	-23
ap=assert|according last/whole	31
ap=assert|according last/wider	-22
ap=assert|advcl/about	32
ap=assert|advcl/after	-12
ap=assert|advcl/as	-19
ap=assert|advcl/by	-14
ap=assert|advcl/if	38
ap=assert|advcl/to	47
ap=assert|as	50
ap=assert|beside/other	7
ap=assert|ccomp/bare	11
ap=assert|ccomp/if	-18
ap=assert|ccomp/that	8
ap=assert|insert	58
ap=assert|light n/in	15
ap=assert|light n/of	38
ap=assert|light n/that	-36
ap=assert|light n/to	-51
ap=assert|light n/with	-10
ap=assert|light v/as	18
ap=assert|light v/in	-33
ap=assert|light v/on	-27
ap=assert|n/about	23
ap=assert|n/for	23
ap=assert|n/of	17
ap=assert|n/to	13
ap=assert|n/with	-29
ap=assert|obj	49
ap=assert|obj to/	-20
ap=assert|obj to/by	-33
ap=assert|obj to/to	-12
ap=assert|obj+/	8
ap=assert|obj+/by	9
ap=assert|obj+/for	-16
ap=assert|obj+/to	17
ap=assert|obj+/with	27
ap=assert|obj+ccomp/bare	16
ap=assert|obj+ccomp/nonfinite	36
ap=assert|obj+xcomp/pred	26
ap=assert|obl/about	64
ap=assert|obl/according	-22
ap=assert|obl/after	-51
ap=assert|obl/as	40
ap=assert|obl/before	-20
ap=assert|obl/during	-44
ap=assert|obl/for	-27
ap=assert|obl/of	28
ap=assert|obl/on	-34
ap=assert|obl/over	-6
ap=assert|obl/to	-16
ap=assert|obl/with	6
ap=assert|pass ccomp/bare	-42
ap=assert|pass ccomp/that	31
ap=assert|pass noun	5
ap=assert|pass obl/in	-5
ap=assert|pass obl/on	-13
ap=assert|pass obl/with	-22
ap=assert|pass subj	58
ap=assert|pass subj+ccomp/bare	-6
ap=assert|pass subj+obl/as	20
ap=assert|pass subj+xcomp/to	44
ap=assert|pass xcomp/pred	5
ap=assert|pass xcomp/to	-14
ap=assert|quote/after	33
ap=assert|quote/before ,	-27
ap=assert|quote/before other	-13
ap=assert|subj+xcomp/pred	-19
ap=believe|a/about	-17
ap=believe|a/bare	-11
ap=believe|as	22
ap=believe|beside/other	-9
ap=believe|ccomp/bare	-14
ap=believe|ccomp/if	-11
ap=believe|light n/of	15
ap=believe|light n/on	12
ap=believe|n be pred	21
ap=believe|n/of	10
ap=believe|obj	21
ap=believe|obj to/	-16
ap=believe|obj+/	7
ap=believe|obj+ccomp/bare	27
ap=believe|obj+xcomp/to	42
ap=believe|obj+xcomp/verb	9
ap=believe|obl/about	-5
ap=believe|obl/for	15
ap=believe|obl/in	39
ap=believe|pass advcl/for	15
ap=believe|pass obl/as	17
ap=believe|pass obl/for	33
ap=believe|pass obl/in	6
ap=believe|pass subj	-33
ap=believe|pass subj+obl/as	11
ap=believe|pass subj+xcomp/pred	18
ap=believe|pass xcomp/pred	-8
ap=believe|subj+xcomp/verb	-16
ap=believe|xcomp/ing	5
ap=deny|ccomp/that	27
ap=deny|obj	78
ap=deny|pass subj	39
ap=intend|a/to	24
ap=intend|ccomp/bare	-57
ap=intend|insert	7
ap=intend|light n/to	7
ap=intend|light v/at	10
ap=intend|n be pred	-5
ap=intend|n/to	19
ap=intend|obj	10
ap=intend|obj+xcomp/to	22
ap=intend|obl/on	-16
ap=intend|obl/to	14
ap=intend|obl/with	40
ap=intend|pass noun	-22
ap=intend|pass subj	-18
ap=intend|pass subj+xcomp/to	18
ap=intend|pass xcomp/to	21
ap=intend|quote/before other	7
ap=intend|subj+xcomp/to	-46
ap=intend|xcomp/ing	-29
ap=intend|xcomp/pred	-11
ap=intend|xcomp/to	26
ap=praise|as	-5
ap=praise|light n/of	-21
ap=praise|n/of	44
ap=praise|obj	48
ap=praise|obj to/	-32
ap=praise|obj to/for	-42
ap=praise|obj+/for	57
ap=praise|quote/before other	-28
ap=promise|ccomp/bare	26
ap=promise|ccomp/that	6
ap=promise|light n/to	20
ap=promise|n/to	44
ap=promise|obj	24
ap=promise|obj to/to	25
ap=promise|obj+/to	-33
ap=promise|pass subj	-30
ap=promise|quote/before other	-39
ap=promise|subj+xcomp/to	-74
ap=promise|xcomp/to	32
ap=refuse|light n/to	-44
ap=refuse|n/of	7
ap=refuse|n/to	41
ap=refuse|obj	47
ap=refuse|obj to/	-11
ap=refuse|obj+/	-11
ap=refuse|pass noun	49
ap=refuse|subj+xcomp/to	-58
ap=refuse|xcomp/to	30
ap=request|advcl/to	12
ap=request|ccomp/that	-7
ap=request|light n/for	31
ap=request|light n/of	-18
ap=request|n/for	14
ap=request|obj	13
ap=request|obj to/to	-44
ap=request|obj+/	-12
ap=request|obj+/to	34
ap=request|obl/for	51
ap=request|obl/on	-15
ap=request|pass obl/on	7
ap=request|pass subj+xcomp/to	-16
ap=request|pass xcomp/to	40
ap=request|subj+xcomp/to	-52
ap=request|xcomp/pred	5
ap=threaten|subj+xcomp/to	-8
ap=threaten|xcomp/to	37
ap=warn|quote/before other	-6
ap=warn|xcomp/to	14
as=accuse|advcl|name	7
as=accuse|advcl|noun	18
as=accuse|as|name	-13
as=accuse|ccomp|name	5
as=accuse|light n|name	-20
as=accuse|light n|noun	-17
as=accuse|light v|noun	-10
as=accuse|light v|third	29
as=accuse|n|none	28
as=accuse|n|third	62
as=accuse|obj to|name	-52
as=accuse|obj to|noun	-14
as=accuse|obj to|third	-6
as=accuse|obj+|name	29
as=accuse|obj+|noun	26
as=accuse|obj+|third	41
as=accuse|obj|name	-6
as=accuse|obj|none	8
as=accuse|obj|noun	11
as=accuse|obj|thing	18
as=accuse|obj|who	43
as=accuse|obl|noun	-33
as=accuse|pass advcl|none	43
as=accuse|pass noun|none	14
as=accuse|pass subj+obl|none	42
as=accuse|pass subj|none	-18
as=accuse|quote|name	-7
as=accuse|quote|third	-16
as=ask|ccomp|none	43
as=ask|ccomp|noun	-20
as=ask|ccomp|third	49
as=ask|light n|name	-20
as=ask|light n|noun	-17
as=ask|n|name	-29
as=ask|obj|none	5
as=ask|obl|name	-37
as=ask|pass ccomp|none	16
as=ask|pass obl|none	12
as=ask|pass subj+obl|none	-6
as=ask|quote|name	-14
as=assert|according amid|name	5
as=assert|according amid|noun	-5
as=assert|according first|noun	25
as=assert|advcl|noun	12
as=assert|as|name	45
as=assert|as|noun	28
as=assert|beside|name	-27
as=assert|beside|noun	38
as=assert|ccomp|first	-16
as=assert|ccomp|none	-102
as=assert|ccomp|noun	15
as=assert|ccomp|other	17
as=assert|ccomp|thing	21
as=assert|ccomp|third	16
as=assert|ccomp|who	21
as=assert|insert|name	39
as=assert|insert|noun	48
as=assert|insert|other	-26
as=assert|insert|third	15
as=assert|light n|name	-28
as=assert|light n|noun	-11
as=assert|light n|thing	30
as=assert|light n|third	-7
as=assert|light v|name	-31
as=assert|light v|noun	-43
as=assert|n be pred|none	-11
as=assert|n|name	-18
as=assert|n|none	27
as=assert|n|third	24
as=assert|obj to|name	-23
as=assert|obj to|noun	-54
as=assert|obj to|third	-11
as=assert|obj+ccomp|name	25
as=assert|obj+ccomp|none	-20
as=assert|obj+ccomp|noun	34
as=assert|obj+ccomp|third	12
as=assert|obj+xcomp|name	21
as=assert|obj+xcomp|noun	-18
as=assert|obj+xcomp|third	22
as=assert|obj+xcomp|who	8
as=assert|obj+|name	12
as=assert|obj+|noun	29
as=assert|obj+|thing	22
as=assert|obj|first	-14
as=assert|obj|name	13
as=assert|obj|none	-45
as=assert|obj|noun	23
as=assert|obj|other	20
as=assert|obj|thing	34
as=assert|obj|third	6
as=assert|obj|who	13
as=assert|obl|first	9
as=assert|obl|name	-29
as=assert|obl|none	-12
as=assert|obl|noun	24
as=assert|obl|thing	19
as=assert|obl|third	-19
as=assert|obl|who	-10
as=assert|pass noun|name	-10
as=assert|pass noun|noun	18
as=assert|pass subj+ccomp|none	-23
as=assert|pass subj+obl|none	-5
as=assert|pass subj+xcomp|none	29
as=assert|pass subj|name	27
as=assert|pass subj|none	27
as=assert|pass subj|noun	22
as=assert|quote|name	8
as=assert|quote|none	-32
as=assert|quote|thing	-21
as=assert|quote|third	5
as=assert|quote|who	7
as=assert|subj+xcomp|none	-41
as=assert|xcomp|name	19
as=assert|xcomp|noun	-11
as=assert|xcomp|third	-44
as=assert|xcomp|who	32
as=believe|a|name	-5
as=believe|a|noun	23
as=believe|ccomp|name	-39
as=believe|ccomp|none	7
as=believe|ccomp|noun	19
as=believe|ccomp|second	10
as=believe|ccomp|thing	-15
as=believe|ccomp|third	-11
as=believe|ccomp|who	-14
as=believe|insert|noun	16
as=believe|insert|third	-5
as=believe|light n|name	15
as=believe|light n|noun	-10
as=believe|light n|third	9
as=believe|n be pred|none	25
as=believe|n|none	28
as=believe|n|noun	-24
as=believe|n|third	14
as=believe|obj+xcomp|noun	18
as=believe|obj+xcomp|third	8
as=believe|obj+|name	-7
as=believe|obj+|noun	-27
as=believe|obj|name	24
as=believe|obj|none	-20
as=believe|obj|third	25
as=believe|obl|noun	18
as=believe|obl|third	10
as=believe|pass advcl|none	36
as=believe|pass beside|none	-5
as=believe|pass obl|none	29
as=believe|pass subj+obl|none	10
as=believe|pass subj+xcomp|none	26
as=believe|pass subj|none	-17
as=believe|pass xcomp|none	-5
as=believe|quote|name	-18
as=believe|subj+xcomp|none	-13
as=believe|xcomp|name	-7
as=believe|xcomp|third	-16
as=believe|xcomp|who	30
as=deny|ccomp|name	-6
as=deny|obj to|name	-6
as=deny|obj+|name	-13
as=deny|obj|name	35
as=deny|obj|noun	28
as=deny|obj|third	29
as=deny|pass subj|none	42
as=intend|a|name	-5
as=intend|a|noun	43
as=intend|ccomp|name	-17
as=intend|ccomp|noun	-38
as=intend|light n|name	14
as=intend|light n|noun	37
as=intend|light v|name	23
as=intend|light v|noun	6
as=intend|n|name	-21
as=intend|n|noun	-15
as=intend|n|third	10
as=intend|obj+xcomp|name	12
as=intend|obj+xcomp|noun	22
as=intend|obj+xcomp|third	8
as=intend|obj|name	-10
as=intend|obj|noun	-13
as=intend|obj|third	10
as=intend|obj|who	-20
as=intend|obl|name	9
as=intend|obl|noun	9
as=intend|pass noun|none	-14
as=intend|pass subj+obl|none	-5
as=intend|pass subj|none	-9
as=intend|pass xcomp|none	21
as=intend|subj+xcomp|none	-52
as=intend|xcomp|none	-13
as=intend|xcomp|who	9
as=praise|light n|third	-34
as=praise|light v|third	23
as=praise|n|name	37
as=praise|obj to|name	-60
as=praise|obj to|noun	-12
as=praise|obj to|third	-19
as=praise|obj+|name	43
as=praise|obj+|noun	22
as=praise|obj+|third	41
as=praise|obj|name	18
as=praise|obj|none	-16
as=praise|obj|noun	14
as=praise|obj|thing	31
as=praise|obj|third	8
as=praise|obj|who	-7
as=praise|quote|name	-31
as=promise|ccomp|name	22
as=promise|ccomp|third	6
as=promise|light n|name	23
as=promise|light n|third	-35
as=promise|n|name	51
as=promise|n|third	20
as=promise|obj+|name	6
as=promise|obj|name	17
as=promise|obj|noun	-9
as=promise|obj|third	31
as=promise|pass subj|none	-14
as=promise|quote|name	-12
as=promise|quote|third	-27
as=promise|subj+xcomp|none	-74
as=promise|xcomp|name	37
as=promise|xcomp|noun	-8
as=promise|xcomp|third	37
as=promise|xcomp|who	-38
as=refuse|n|none	28
as=refuse|n|third	10
as=refuse|obj to|name	-19
as=refuse|obj+|noun	21
as=refuse|obj|name	43
as=refuse|obj|third	-20
as=refuse|obj|who	16
as=refuse|obl|noun	10
as=refuse|subj+xcomp|none	-64
as=refuse|xcomp|name	10
as=refuse|xcomp|noun	27
as=refuse|xcomp|who	-27
as=request|advcl|name	11
as=request|light n|name	12
as=request|light v|name	-32
as=request|n|name	17
as=request|n|none	-27
as=request|n|noun	8
as=request|n|third	15
as=request|obj to|name	-52
as=request|obj to|noun	16
as=request|obj+xcomp|name	6
as=request|obj+xcomp|noun	5
as=request|obj+xcomp|thing	-17
as=request|obj+|who	12
as=request|obj|none	31
as=request|obj|noun	-5
as=request|obj|thing	12
as=request|obl|name	-6
as=request|obl|noun	26
as=request|obl|who	18
as=request|pass advcl|none	8
as=request|pass obl|none	11
as=request|pass subj+obl|none	23
as=request|pass subj+xcomp|none	-10
as=request|pass xcomp|none	38
as=request|subj+xcomp|none	-76
as=request|xcomp|name	24
as=request|xcomp|none	-6
as=request|xcomp|noun	17
as=request|xcomp|thing	-31
as=threaten|subj+xcomp|none	-8
as=threaten|xcomp|name	8
as=warn|ccomp|name	-31
as=warn|ccomp|noun	16
aux=be	13
aux=be|a	27
aux=be|as	-24
aux=be|beside	7
aux=be|ccomp	23
aux=be|insert	-29
aux=be|obj+	11
aux=be|obj+xcomp	-48
aux=be|obl	24
aux=be|pass as	-27
aux=be|pass beside	-20
aux=be|pass ccomp	55
aux=be|pass insert	-26
aux=be|pass noun	-61
aux=be|pass obj	31
aux=be|pass obj to	-5
aux=be|pass obj+	-13
aux=be|pass obl	-20
aux=be|pass subj	14
aux=be|pass subj+ccomp	-20
aux=be|pass subj+xcomp	26
aux=be|pass xcomp	-15
aux=be|subj+xcomp	-28
aux=be|xcomp	32
aux=can	-8
aux=can|pass obl	-14
aux=can|pass subj	-53
aux=can|pass subj+obl	-11
aux=can|xcomp	26
aux=could	-46
aux=could|a	-17
aux=could|ccomp	-5
aux=could|obj	-29
aux=could|obj+	16
aux=could|obj+xcomp	-14
aux=could|obl	-14
aux=could|pass subj	14
aux=do	17
aux=do|advcl	-21
aux=do|beside	-26
aux=do|ccomp	21
aux=do|insert	-14
aux=do|obj	37
aux=do|obj to	-38
aux=do|xcomp	-11
aux=get|pass subj	-13
aux=have	-9
aux=have|a	9
aux=have|advcl	11
aux=have|as	11
aux=have|beside	-32
aux=have|ccomp	35
aux=have|insert	-18
aux=have|n	-6
aux=have|obj	-6
aux=have|obj to	-10
aux=have|obj+	-17
aux=have|obj+ccomp	-21
aux=have|obj+xcomp	24
aux=have|pass ccomp	7
aux=have|pass noun	-27
aux=have|pass obl	-27
aux=have|pass subj+obl	-20
aux=have|pass subj+xcomp	-26
aux=have|pass xcomp	-7
aux=have|quote	31
aux=have|subj+xcomp	6
aux=have|xcomp	17
aux=may	-21
aux=may|a	-7
aux=may|advcl	-22
aux=may|obj	7
aux=might	-29
aux=might|pass subj	-9
aux=might|xcomp	-20
aux=must|obj	12
aux=should	-35
aux=should|obj	-14
aux=should|obl	-21
aux=should|pass subj	-16
aux=should|xcomp	21
aux=will	-30
aux=will|a	-64
aux=will|obj	21
aux=will|obj to	-21
aux=will|pass obl	6
aux=will|pass subj+xcomp	-8
aux=will|quote	-25
aux=will|subj+xcomp	-6
aux=will|xcomp	7
aux=would	6
aux=would|a	-18
aux=would|advcl	17
aux=would|obj	-29
aux=would|obj+	5
aux=would|obl	14
aux=would|pass subj	-14
aux=would|quote	5
aux=would|subj+xcomp	-30
aux=would|xcomp	44
bias	-75
by noun	-106
by noun ad	-14
by noun report	-14
by noun statement	-58
by noun statement|ccomp	-47
by noun|ccomp	-30
by noun|obj	-11
by noun|obj+	-28
by noun|obl	-30
by noun|xcomp	-30
by subject	10
by subject ad	-19
by subject report	10
by subject statement	52
by subject statement|ccomp	25
by subject|ccomp	21
by subject|obj	-6
by subject|obj+	35
c=ability	12
c=absenc	13
c=abus	26
c=acces	-5
c=accomplishment	28
c=accord	25
c=accusation	40
c=achievement	38
c=action	9
c=activist	-22
c=activity	15
c=administration	22
c=advic	29
c=adviser	-59
c=advocat	-11
c=afternoon	-20
c=ag	-21
c=agenda	-18
c=agreement	50
c=aid	-33
c=aim	17
c=aircraft	-7
c=allegation	15
c=alternativ	32
c=ambition	5
c=amendment	15
c=analyst	-17
c=announcement	7
c=answer	40
c=anxiety	18
c=apology	26
c=appearanc	-32
c=appointment	24
c=approach	28
c=approval	22
c=argument	61
c=army	-10
c=arrest	20
c=articl	-7
c=assault	36
c=assessment	29
c=attack	22
c=attempt	13
c=attend	-17
c=attention	-65
c=attorney	-7
c=audienc	-6
c=authority	-7
c=averag	-10
c=award	-19
c=ballot	-10
c=ban	11
c=banker	-5
c=bas	-62
c=benchmark	-15
c=bid	12
c=bil	63
c=billionair	50
c=bit	7
c=board	-16
c=boo	-5
c=border	-41
c=bos	-6
c=brand	-5
c=breakfast	7
c=briefing	-5
c=brother	9
c=building	-7
c=busines	-5
c=businessman	19
c=calendar	-10
c=campaign	-15
c=candidacy	10
c=car	13
c=card	-31
c=cas	-41
c=caucus	-41
c=caus	15
c=center	-19
c=challenger	21
c=champion	8
c=chanc	10
c=chang	41
c=channel	-7
c=chant	6
c=chaos	-20
c=character	31
c=charg	53
c=check	-33
c=cheer	-17
c=choic	26
c=circl	-17
c=circumstanc	-5
c=citizen	8
c=claim	30
c=climat	26
c=clip	-21
c=colleagu	-24
c=column	-47
c=comment	30
c=complaint	12
c=compromis	5
c=concern	8
c=condition	-54
c=conferenc	-47
c=connection	53
c=consequenc	7
c=conservativ	-14
c=content	-10
c=contention	6
c=contest	-10
c=contrast	17
c=contribution	-15
c=convention	-21
c=conversation	5
c=cooperation	28
c=corner	-11
c=country	-25
c=coverag	9
c=credit	-7
c=crim	7
c=criticism	14
c=critiqu	19
c=crowd	-8
c=cycl	-13
c=damag	28
c=dat	-14
c=data	7
c=day	-40
c=deal	9
c=death	22
c=debat	-15
c=debt	-24
c=decad	-34
c=defeat	24
c=deficit	-20
c=degr	-35
c=delay	-28
c=delegat	-77
c=deportation	13
c=desir	13
c=detail	-5
c=development	-17
c=digit	-9
c=dinner	21
c=director	11
c=disaster	26
c=discours	14
c=discrimination	14
c=discussion	23
c=disput	29
c=district	-27
c=divid	-13
c=division	-27
c=document	15
c=documentary	22
c=dollar	7
c=donation	13
c=door	-33
c=doubt	-14
c=dream	11
c=e-mail	5
c=ed	8
c=edg	-16
c=education	5
c=effort	-7
c=election	-13
c=electorat	-53
c=email	-17
c=endorsement	10
c=enemy	8
c=energy	-12
c=episod	-13
c=era	-6
c=error	-8
c=establishment	22
c=evening	12
c=event	-25
c=evidenc	59
c=exampl	23
c=exception	-25
c=exchang	-31
c=experienc	31
c=expert	-22
c=expression	34
c=ey	-14
c=f	-19
c=fac	10
c=fact	9
c=factor	19
c=failur	20
c=fal	-28
c=fat	-25
c=father	-36
c=fault	-6
c=favor	7
c=fear	-10
c=fight	7
c=fighter	-9
c=film	21
c=finding	35
c=finish	29
c=firm	-39
c=flag	-7
c=focus	24
c=food	-6
c=forc	-11
c=forecast	-14
c=form	-35
c=foundation	18
c=friend	-16
c=frustration	30
c=fund	-13
c=fundraiser	-8
c=futur	-8
c=gallon	-8
c=gathering	-5
c=gã1	20
c=goer	-16
c=government	-9
c=governor	-39
c=grab	-10
c=group	-25
c=growth	-25
c=gun	-15
c=hal	-20
c=half	-8
c=hand	-5
c=handful	-13
c=head	-22
c=headlin	-25
c=headquarters	-28
c=hearing	-25
c=heart	-27
c=history	5
c=hit	-26
c=hometown	7
c=hop	-25
c=hour	-47
c=hundred	-16
c=husband	-9
c=identity	53
c=imag	26
c=immigrant	34
c=immigration	8
c=impact	27
c=importanc	-6
c=incident	37
c=increas	5
c=industry	-7
c=influenc	26
c=information	31
c=initiativ	-33
c=inquiry	-23
c=instanc	27
c=insult	20
c=interaction	-14
c=interest	23
c=investigation	-15
c=investment	32
c=investor	-32
c=involvement	18
c=island	-24
c=issu	23
c=job	15
c=jok	44
c=journalism	-17
c=judgment	-5
c=justic	44
c=lack	13
c=languag	-18
c=law	5
c=lawsuit	-25
c=lead	-18
c=leader	-25
c=legislation	24
c=lesson	17
c=letter	-34
c=liar	12
c=list	5
c=loan	-8
c=location	-8
c=look	-15
c=los	-22
c=magazin	5
c=mail	6
c=majority	-14
c=maker	-8
c=map	-10
c=margin	-61
c=market	-5
c=marriag	27
c=massacr	15
c=mat	6
c=material	10
c=mayor	-33
c=measur	60
c=meeting	-6
c=member	-21
c=memo	-5
c=men	-36
c=merger	12
c=messag	22
c=mind	5
c=minut	-32
c=mission	-25
c=mistak	-8
c=mix	5
c=model	12
c=moderator	-20
c=mogul	25
c=moment	-21
c=money	-8
c=month	-90
c=morning	-15
c=movement	44
c=murder	40
c=nam	15
c=nation	-18
c=need	18
c=negotiation	18
c=network	-37
c=news	9
c=night	-58
c=nightclub	-23
c=nominating	12
c=number	-21
c=offer	18
c=offic	-72
c=official	-56
c=on	-41
c=opening	-20
c=opinion	31
c=opponent	-25
c=opportunity	-26
c=opposition	35
c=optimism	5
c=order	-22
c=organization	-63
c=other	5
c=outcom	29
c=outlet	-13
c=outsider	11
c=overhaul	20
c=pag	-55
c=park	5
c=partner	-20
c=party	-14
c=payment	16
c=peopl	-54
c=percent	-86
c=performanc	-15
c=period	-8
c=phon	-10
c=photo	17
c=phras	22
c=pictur	14
c=piec	6
c=plac	-12
c=plan	30
c=platform	-8
c=play	-10
c=pledg	-9
c=podcast	-15
c=point	-8
c=pol	-68
c=policy	14
c=politician	-15
c=politics	5
c=polling	10
c=position	40
c=possibility	24
c=power	-17
c=predecessor	-5
c=prediction	38
c=pres	-9
c=presenc	-14
c=presidency	-14
c=president	16
c=preview	-34
c=pric	15
c=primary	-39
c=priority	11
c=product	-13
c=profil	-20
c=progressiv	10
c=project	-23
c=promis	7
c=proof	-25
c=proposal	48
c=prosecutor	-12
c=prospect	5
c=protest	-15
c=provision	17
c=public	-15
c=push	-6
c=qualification	17
c=quality	10
c=quarter	-23
c=rally	-100
c=rank	-11
c=rat	-13
c=rating	-14
c=reach	-24
c=reaction	-6
c=reason	23
c=reception	-9
c=recommendation	22
c=record	8
c=reelection	8
c=reform	11
c=refug	-18
c=regulation	24
c=releas	11
c=relief	-6
c=remark	35
c=reminder	17
c=report	19
c=reputation	-5
c=request	25
c=resident	-17
c=resistanc	31
c=resolution	-10
c=respect	-9
c=respons	41
c=result	9
c=resum	-18
c=review	21
c=revolution	16
c=right	11
c=ris	16
c=risk	9
c=rival	-12
c=rol	42
c=room	-36
c=root	8
c=rul	14
c=ruling	17
c=run	12
c=runner	23
c=sal	-45
c=scandal	9
c=schedul	-7
c=school	-15
c=scor	-15
c=scrutiny	-12
c=search	24
c=seat	-5
c=secretary	-15
c=section	-5
c=senator	-65
c=sens	14
c=sentenc	29
c=series	-19
c=server	-29
c=servic	-31
c=shar	-34
c=shift	-23
c=shirt	-9
c=show	-48
c=sign	-43
c=significanc	16
c=sit	-13
c=situation	22
c=skepticism	-12
c=solution	11
c=sourc	-29
c=spac	-31
c=speaker	-8
c=speculation	-10
c=speech	-37
c=spending	28
c=spot	7
c=spotlight	-12
c=staf	-6
c=stag	-18
c=standard	8
c=start	-41
c=stat	-46
c=statement	-13
c=station	-13
c=stor	-24
c=story	-6
c=strategist	-22
c=strategy	6
c=streak	-16
c=street	-21
c=strength	-26
c=stronghold	-10
c=struggl	25
c=student	-19
c=styl	-21
c=subject	33
c=succes	20
c=suggestion	57
c=summer	-22
c=support	15
c=supporter	-40
c=surg	-25
c=surpris	-30
c=survey	-35
c=system	38
c=tabl	-36
c=tactic	6
c=talk	13
c=task	-26
c=tax	13
c=team	-21
c=television	-28
c=temperament	39
c=ten	-11
c=tenur	-9
c=term	20
c=territory	-29
c=testimony	17
c=thing	-11
c=thinking	-25
c=threat	30
c=tim	-23
c=ton	-16
c=topic	39
c=tour	-22
c=trad	7
c=trail	-69
c=trend	20
c=turn	-18
c=tweet	-11
c=unity	19
c=valu	30
c=variety	8
c=ventur	14
c=victim	5
c=victory	-6
c=video	-50
c=view	38
c=violation	21
c=violenc	-7
c=vision	-8
c=voic	5
c=vot	-8
c=voter	-50
c=voting	10
c=wav	-20
c=wealth	13
c=weapon	5
c=websit	-53
c=wedding	-9
c=week	-10
c=weekend	-11
c=wif	-6
c=wil	-6
c=willingnes	8
c=win	-12
c=wing	-14
c=winner	19
c=women	-12
c=word	11
c=work	-51
c=worker	-23
c=world	-41
c=year	-64
conditional	-25
content first|according amid	-50
content first|as	-98
content first|ccomp	-75
content first|insert	-77
content first|n be pred	-45
content first|obj	-41
content first|obj+ccomp	-103
content first|pass as	-12
content first|pass ccomp	-7
content first|pass insert	-31
content first|pass noun	-6
content first|quote	-9
cue in quotation	-187
cue in quotation|a	12
cue in quotation|ccomp	-48
cue in quotation|insert	-17
cue in quotation|light n	-14
cue in quotation|obj	-87
cue in quotation|obj to	-5
cue in quotation|obl	-51
cue in quotation|xcomp	-7
frame=ccomp+iobj+nsubj|ccomp/bare	41
frame=ccomp+iobj+nsubj|ccomp/nonfinite	53
frame=ccomp+iobj+nsubj|ccomp/that	32
frame=ccomp+iobj+nsubj|obl/on	-6
frame=ccomp+iobj+nsubj|quote/before other	-70
frame=ccomp+iobj|ccomp/bare	-36
frame=ccomp+iobj|ccomp/that	18
frame=ccomp+iobj|ccomp/wh	-24
frame=ccomp+iobj|quote/after	27
frame=ccomp+nsubj+obj|ccomp/bare	-58
frame=ccomp+nsubj+obj|ccomp/nonfinite	-81
frame=ccomp+nsubj+obj|ccomp/that	-25
frame=ccomp+nsubj+obj|obj	-118
frame=ccomp+nsubj+obj|obj+ccomp/nonfinite	12
frame=ccomp+nsubj+obj|obj+ccomp/that	-13
frame=ccomp+nsubj+obj|quote/after	-14
frame=ccomp+nsubj+parataxis|beside/,	-31
frame=ccomp+nsubj:pass|pass ccomp/bare	-13
frame=ccomp+nsubj:pass|pass subj	-45
frame=ccomp+nsubj:pass|pass subj+ccomp/bare	-13
frame=ccomp+nsubj|a/bare	42
frame=ccomp+nsubj|a/that	53
frame=ccomp+nsubj|as	-63
frame=ccomp+nsubj|ccomp/bare	52
frame=ccomp+nsubj|ccomp/if	44
frame=ccomp+nsubj|ccomp/nonfinite	61
frame=ccomp+nsubj|ccomp/that	29
frame=ccomp+nsubj|ccomp/wh	21
frame=ccomp+nsubj|insert	-96
frame=ccomp+nsubj|obl/about	-24
frame=ccomp+nsubj|obl/according	-5
frame=ccomp+nsubj|obl/after	-11
frame=ccomp+nsubj|obl/at	-48
frame=ccomp+nsubj|obl/during	-17
frame=ccomp+nsubj|obl/for	-37
frame=ccomp+nsubj|obl/in	-54
frame=ccomp+nsubj|obl/of	-58
frame=ccomp+nsubj|obl/on	-69
frame=ccomp+nsubj|obl/to	-44
frame=ccomp+nsubj|obl/with	-19
frame=ccomp+nsubj|quote/after	-28
frame=ccomp+nsubj|quote/before ,	-53
frame=ccomp+nsubj|quote/before :	-12
frame=ccomp+nsubj|quote/before other	-42
frame=ccomp+obj|ccomp/bare	-97
frame=ccomp+obj|ccomp/nonfinite	-18
frame=ccomp+obj|obj	-38
frame=ccomp+obj|obj+ccomp/bare	7
frame=ccomp+obj|quote/after	52
frame=ccomp|a/bare	7
frame=ccomp|a/that	23
frame=ccomp|ccomp/bare	-27
frame=ccomp|ccomp/nonfinite	-9
frame=ccomp|ccomp/that	-25
frame=ccomp|ccomp/wh	21
frame=ccomp|pass ccomp/that	19
frame=ccomp|quote/after	-47
frame=csubj+obj|ccomp/nonfinite	-23
frame=csubj+obj|obj	-31
frame=csubj+obj|obj+ccomp/nonfinite	-50
frame=csubj|ccomp/nonfinite	-6
frame=iobj+nsubj+obj|obj	38
frame=iobj+nsubj+xcomp|subj+xcomp/to	-55
frame=iobj+nsubj+xcomp|xcomp/to	49
frame=iobj+nsubj|insert	35
frame=iobj+nsubj|obl/about	33
frame=iobj+nsubj|obl/with	34
frame=iobj+obj|obj	-16
frame=iobj+xcomp|xcomp/to	15
frame=nsubj+nsubj:outer+obj|obj	34
frame=nsubj+nsubj:outer+xcomp|subj+xcomp/to	17
frame=nsubj+obj+parataxis+xcomp|xcomp/pred	-7
frame=nsubj+obj+parataxis|beside/other	-22
frame=nsubj+obj+parataxis|obj	6
frame=nsubj+obj+parataxis|obj to/	19
frame=nsubj+obj+parataxis|obj to/for	-16
frame=nsubj+obj+parataxis|obj to/to	-7
frame=nsubj+obj+parataxis|obj+/for	15
frame=nsubj+obj+parataxis|quote/before other	-15
frame=nsubj+obj+xcomp|obj	-64
frame=nsubj+obj+xcomp|obj to/	-14
frame=nsubj+obj+xcomp|obj+/	-13
frame=nsubj+obj+xcomp|obj+xcomp/ing	7
frame=nsubj+obj+xcomp|obj+xcomp/pred	29
frame=nsubj+obj+xcomp|obj+xcomp/to	-6
frame=nsubj+obj+xcomp|quote/before other	-41
frame=nsubj+obj+xcomp|xcomp/ing	-16
frame=nsubj+obj+xcomp|xcomp/pred	-64
frame=nsubj+obj+xcomp|xcomp/to	-68
frame=nsubj+obj+xcomp|xcomp/verb	-46
frame=nsubj+obj|as	-48
frame=nsubj+obj|insert	-81
frame=nsubj+obj|obj	35
frame=nsubj+obj|obj to/	-42
frame=nsubj+obj|obj to/about	43
frame=nsubj+obj|obj to/although	-13
frame=nsubj+obj|obj to/around	6
frame=nsubj+obj|obj to/because	-30
frame=nsubj+obj|obj to/by	-23
frame=nsubj+obj|obj to/from	15
frame=nsubj+obj|obj to/if	-12
frame=nsubj+obj|obj to/though	-21
frame=nsubj+obj|obj to/through	-11
frame=nsubj+obj|obj to/to	20
frame=nsubj+obj|obj+/	-12
frame=nsubj+obj|obj+/according	-13
frame=nsubj+obj|obj+/although	-33
frame=nsubj+obj|obj+/among	-7
frame=nsubj+obj|obj+/because	-12
frame=nsubj+obj|obj+/between	29
frame=nsubj+obj|obj+/by	-5
frame=nsubj+obj|obj+/despite	-22
frame=nsubj+obj|obj+/from	13
frame=nsubj+obj|obj+/if	9
frame=nsubj+obj|obj+/including	12
frame=nsubj+obj|obj+/into	7
frame=nsubj+obj|obj+/of	23
frame=nsubj+obj|obj+/out of	10
frame=nsubj+obj|obj+/over	36
frame=nsubj+obj|obj+/though	-8
frame=nsubj+obj|obj+/through	-12
frame=nsubj+obj|obj+/to	7
frame=nsubj+obj|obj+/under	-10
frame=nsubj+obj|quote/after	-20
frame=nsubj+obj|quote/before ,	23
frame=nsubj+obj|quote/before other	25
frame=nsubj+parataxis+xcomp|beside/,	-11
frame=nsubj+parataxis+xcomp|beside/other	-25
frame=nsubj+parataxis+xcomp|subj+xcomp/pred	-18
frame=nsubj+parataxis+xcomp|subj+xcomp/to	13
frame=nsubj+parataxis|beside/other	34
frame=nsubj+parataxis|obl/for	6
frame=nsubj+parataxis|obl/in	-6
frame=nsubj+parataxis|obl/on	-5
frame=nsubj+xcomp|a/to	-17
frame=nsubj+xcomp|advcl/as	-24
frame=nsubj+xcomp|advcl/if	-26
frame=nsubj+xcomp|advcl/to	16
frame=nsubj+xcomp|as	-37
frame=nsubj+xcomp|insert	-48
frame=nsubj+xcomp|obl/for	-36
frame=nsubj+xcomp|obl/on	-30
frame=nsubj+xcomp|quote/after	-26
frame=nsubj+xcomp|quote/before other	-45
frame=nsubj+xcomp|subj+xcomp/ing	-28
frame=nsubj+xcomp|subj+xcomp/pred	9
frame=nsubj+xcomp|subj+xcomp/to	-9
frame=nsubj+xcomp|subj+xcomp/verb	-8
frame=nsubj+xcomp|xcomp/ing	38
frame=nsubj+xcomp|xcomp/pred	45
frame=nsubj+xcomp|xcomp/to	28
frame=nsubj+xcomp|xcomp/verb	22
frame=nsubj:outer+obj|obj	-22
frame=nsubj:pass+obj|pass obj	25
frame=nsubj:pass+parataxis+xcomp|pass xcomp/to	-5
frame=nsubj:pass+parataxis|pass subj	-17
frame=nsubj:pass+xcomp|pass noun	-35
frame=nsubj:pass+xcomp|pass subj	-57
frame=nsubj:pass+xcomp|pass subj+xcomp/pred	19
frame=nsubj:pass+xcomp|pass subj+xcomp/to	17
frame=nsubj:pass+xcomp|pass xcomp/pred	-15
frame=nsubj:pass+xcomp|pass xcomp/to	-77
frame=nsubj:pass|pass advcl/for	24
frame=nsubj:pass|pass advcl/of	15
frame=nsubj:pass|pass advcl/to	-19
frame=nsubj:pass|pass as	-24
frame=nsubj:pass|pass insert	-18
frame=nsubj:pass|pass noun	-46
frame=nsubj:pass|pass obl/about	13
frame=nsubj:pass|pass obl/against	8
frame=nsubj:pass|pass obl/as	-27
frame=nsubj:pass|pass obl/at	-14
frame=nsubj:pass|pass obl/by	-5
frame=nsubj:pass|pass obl/during	-15
frame=nsubj:pass|pass obl/for	16
frame=nsubj:pass|pass obl/in	-67
frame=nsubj:pass|pass obl/of	12
frame=nsubj:pass|pass obl/on	-17
frame=nsubj:pass|pass obl/to	-39
frame=nsubj:pass|pass subj	42
frame=nsubj:pass|pass subj+obl/about	-5
frame=nsubj:pass|pass subj+obl/as	77
frame=nsubj:pass|pass subj+obl/at	-8
frame=nsubj:pass|pass subj+obl/by	-15
frame=nsubj:pass|pass subj+obl/during	-16
frame=nsubj:pass|pass subj+obl/for	6
frame=nsubj:pass|pass subj+obl/from	-25
frame=nsubj:pass|pass subj+obl/in	-49
frame=nsubj:pass|pass subj+obl/into	-5
frame=nsubj:pass|pass subj+obl/of	5
frame=nsubj:pass|pass subj+obl/on	-39
frame=nsubj:pass|pass subj+obl/with	-40
frame=nsubj:pass|quote/before other	7
frame=nsubj|a/about	75
frame=nsubj|a/as	-30
frame=nsubj|a/bare	-24
frame=nsubj|a/because	-33
frame=nsubj|a/for	-34
frame=nsubj|a/from	-19
frame=nsubj|a/in	-18
frame=nsubj|a/nonfinite	-80
frame=nsubj|a/of	96
frame=nsubj|a/on	7
frame=nsubj|a/than	-14
frame=nsubj|a/that	-22
frame=nsubj|a/to	17
frame=nsubj|a/when	-21
frame=nsubj|a/with	46
frame=nsubj|advcl/about	39
frame=nsubj|advcl/by	-16
frame=nsubj|advcl/for	32
frame=nsubj|advcl/on	20
frame=nsubj|advcl/while	-23
frame=nsubj|advcl/with	-39
frame=nsubj|as	36
frame=nsubj|insert	81
frame=nsubj|n/for	-84
frame=nsubj|n/in	-22
frame=nsubj|n/of	-51
frame=nsubj|n/that	7
frame=nsubj|n/to	-49
frame=nsubj|obl/about	93
frame=nsubj|obl/according	-24
frame=nsubj|obl/after	19
frame=nsubj|obl/against	70
frame=nsubj|obl/amid	-14
frame=nsubj|obl/among	-10
frame=nsubj|obl/around	8
frame=nsubj|obl/as	41
frame=nsubj|obl/at	18
frame=nsubj|obl/because	-22
frame=nsubj|obl/before	-20
frame=nsubj|obl/behind	43
frame=nsubj|obl/between	-14
frame=nsubj|obl/by	15
frame=nsubj|obl/for	41
frame=nsubj|obl/from	-34
frame=nsubj|obl/into	-32
frame=nsubj|obl/like	-53
frame=nsubj|obl/of	46
frame=nsubj|obl/on	34
frame=nsubj|obl/out of	-5
frame=nsubj|obl/outside	-15
frame=nsubj|obl/over	28
frame=nsubj|obl/since	-31
frame=nsubj|obl/to	24
frame=nsubj|obl/under	-19
frame=nsubj|obl/with	24
frame=nsubj|pass subj	-36
frame=nsubj|quote/after	80
frame=nsubj|quote/before ,	62
frame=nsubj|quote/before :	35
frame=nsubj|quote/before other	24
frame=obj+parataxis|obj	-49
frame=obj+xcomp|obj	-52
frame=obj+xcomp|obj+xcomp/pred	-15
frame=obj+xcomp|obj+xcomp/to	5
frame=obj+xcomp|xcomp/ing	-6
frame=obj+xcomp|xcomp/pred	-75
frame=obj+xcomp|xcomp/to	-40
frame=obj+xcomp|xcomp/verb	-58
frame=obj|obj to/	33
frame=obj|obj to/behind	7
frame=obj|obj to/by	6
frame=obj|obj to/for	12
frame=obj|obj to/from	-21
frame=obj|obj to/of	-22
frame=obj|obj to/to	-11
frame=obj|obj+/about	8
frame=obj|obj+/because	9
frame=obj|obj+/for	20
frame=obj|obj+/from	-22
frame=obj|obj+/if	-15
frame=obj|obj+/into	-24
frame=obj|obj+/out of	8
frame=obj|obj+/over	-16
frame=obj|obj+/through	-19
frame=obj|obj+/to	6
frame=obj|obj+/with	-18
frame=obj|quote/after	-23
frame=obj|quote/before other	-16
frame=xcomp|a/to	15
frame=xcomp|pass xcomp/pred	29
frame=xcomp|pass xcomp/to	72
frame=xcomp|xcomp/ing	-10
frame=xcomp|xcomp/pred	37
frame=xcomp|xcomp/to	-5
frame=xcomp|xcomp/verb	15
frame=|a/about	26
frame=|a/as	-9
frame=|a/from	-18
frame=|a/in	-7
frame=|a/of	-71
frame=|a/that	-31
frame=|a/to	-34
frame=|a/with	-5
frame=|according amid/whole	20
frame=|according first/whole	24
frame=|according last/near	-23
frame=|according last/whole	31
frame=|according last/wider	-22
frame=|advcl/about	13
frame=|advcl/to	-30
frame=|colon first name	24
frame=|colon first noun	16
frame=|colon name	14
frame=|colon noun	12
frame=|light n/about	67
frame=|light n/about ing	23
frame=|light n/against	48
frame=|light n/as	-65
frame=|light n/at	10
frame=|light n/between	-23
frame=|light n/for	5
frame=|light n/for ing	5
frame=|light n/in	-53
frame=|light n/in ing	15
frame=|light n/including	-42
frame=|light n/like	-21
frame=|light n/of	-15
frame=|light n/on	17
frame=|light n/such	-15
frame=|light n/than	-11
frame=|light n/that	19
frame=|light n/that ing	17
frame=|light n/to	-9
frame=|light n/with	-15
frame=|light v/about	52
frame=|light v/according	-28
frame=|light v/after	-39
frame=|light v/although	-19
frame=|light v/as	45
frame=|light v/at	24
frame=|light v/because	-47
frame=|light v/by	-20
frame=|light v/despite	-6
frame=|light v/during	-5
frame=|light v/for	17
frame=|light v/from	-41
frame=|light v/if	-21
frame=|light v/in	14
frame=|light v/on	13
frame=|light v/though	-13
frame=|light v/through	-8
frame=|light v/when	17
frame=|light v/with	-30
frame=|n/about	71
frame=|n/across	-15
frame=|n/after	-30
frame=|n/against	45
frame=|n/among	-11
frame=|n/as	-74
frame=|n/at	-38
frame=|n/before	-37
frame=|n/behind	-5
frame=|n/between	-12
frame=|n/during	-24
frame=|n/for	24
frame=|n/in	-65
frame=|n/in ing	-18
frame=|n/including	-82
frame=|n/into	-20
frame=|n/like	-21
frame=|n/of	8
frame=|n/on	17
frame=|n/on ing	-10
frame=|n/over	29
frame=|n/that	38
frame=|n/that ing	13
frame=|n/through	-5
frame=|n/to	19
frame=|n/toward	42
frame=|n/under	-5
frame=|n/when	-8
frame=|n/with	-39
frame=|n/with ing	-16
frame=|n/within	-17
frame=|obl/about	30
frame=|obl/across	-9
frame=|obl/after	-26
frame=|obl/against	-11
frame=|obl/among	-9
frame=|obl/as	-23
frame=|obl/at	-29
frame=|obl/behind	-14
frame=|obl/by	-10
frame=|obl/from	-17
frame=|obl/in	-32
frame=|obl/into	-25
frame=|obl/of	33
frame=|obl/on	9
frame=|obl/over	6
frame=|obl/to	-23
frame=|obl/with	-20
frame=|pass advcl/as	11
frame=|pass advcl/to	-7
frame=|pass noun	19
frame=|pass obl/about	41
frame=|pass obl/as	67
frame=|pass obl/at	-11
frame=|pass obl/for	20
frame=|pass obl/in	-15
frame=|pass obl/on	8
frame=|pass obl/to	-8
frame=|pass obl/with	-8
frame=|quote/after	-51
g=accus|advcl	27
g=accus|obj	-15
g=acknowledg|obj	-5
g=act|advcl	26
g=addres|obj	-22
g=ad|obj	-9
g=aggressiv|advcl	11
g=aim|advcl	6
g=allow|advcl	-7
g=announc|advcl	-29
g=announc|obj	-15
g=answer|obj	-27
g=appear|advcl	-19
g=appear|xcomp	16
g=approach|advcl	-12
g=ask|ccomp	-16
g=ask|obj	15
g=assum|ccomp	5
g=assur|advcl	31
g=attempt|xcomp	8
g=authoriz|xcomp	-34
g=avoid|advcl	-13
g=avoid|obj	20
g=avoid|xcomp	24
g=award|advcl	-14
g=back|obj	-10
g=becom|advcl	-12
g=begin|advcl	14
g=believ|advcl	48
g=believ|ccomp	-13
g=blast|advcl	-39
g=block|advcl	7
g=boost|advcl	34
g=bring|advcl	6
g=build|advcl	28
g=buy|obj	-17
g=b|advcl	-24
g=cal|advcl	45
g=cal|obj	26
g=captur|obj	-6
g=carry|advcl	-18
g=cast|advcl	26
g=cast|obj	35
g=catch|advcl	-31
g=caus|advcl	-10
g=caus|obj	-5
g=cit|obj	-18
g=claim|obj	34
g=clos|advcl	-15
g=compar|advcl	-8
g=compar|obj	-16
g=com|advcl	-12
g=com|xcomp	-6
g=conclud|advcl	5
g=condemn|obj	-18
g=conduct|advcl	-5
g=consider|advcl	12
g=continu|obj	-17
g=continu|xcomp	46
g=cost|advcl	-10
g=critical|advcl	-13
g=criticiz|advcl	38
g=criticiz|obj	-14
g=cut|advcl	20
g=cut|obj	16
g=decid|xcomp	14
g=declar|advcl	-11
g=declin|advcl	47
g=declin|xcomp	43
g=defend|advcl	10
g=defend|obj	-72
g=deliver|obj	24
g=deny|advcl	12
g=describ|obj	35
g=disclos|advcl	12
g=discus|obj	-31
g=dismis|obj	-45
g=doubl|advcl	-17
g=draw|obj	47
g=drop|obj	22
g=eager|xcomp	14
g=earn|advcl	-16
g=earn|obj	-20
g=easier|advcl	-5
g=echo|advcl	20
g=eclips|advcl	-7
g=embrac|obj	-12
g=emphasiz|obj	-12
g=endors|advcl	34
g=endur|obj	-21
g=end|advcl	22
g=end|xcomp	-28
g=ensur|ccomp	-6
g=expand|advcl	-17
g=expand|obj	-5
g=expect|xcomp	-11
g=expres|obj	94
g=fac|advcl	-8
g=fac|obj	-59
g=feel|advcl	-10
g=feel|obj	15
g=feel|xcomp	-17
g=fight|advcl	5
g=fil|advcl	-5
g=find|advcl	-11
g=find|ccomp	-18
g=follow|obj	-21
g=forc|xcomp	-6
g=gain|obj	-16
g=garner|obj	-6
g=generat|obj	-11
g=get|obj	-40
g=giv|advcl	17
g=going|advcl	-9
g=go|advcl	26
g=go|xcomp	-28
g=grow|advcl	-12
g=happen|advcl	-18
g=harder|advcl	-13
g=hav|advcl	-41
g=hav|obj	28
g=hav|xcomp	-36
g=head|advcl	-15
g=hear|obj	-9
g=help|advcl	-10
g=help|xcomp	-41
g=highlight|obj	-41
g=hir|advcl	-11
g=hold|obj	-13
g=host|advcl	-16
g=ignor|advcl	24
g=includ|advcl	17
g=increas|obj	-16
g=interrupt|advcl	18
g=interview|advcl	-12
g=investigat|obj	-17
g=invok|obj	-7
g=involv|xcomp	-18
g=issu|advcl	-18
g=issu|obj	30
g=join|advcl	-31
g=keep|advcl	-6
g=keep|xcomp	16
g=lash|advcl	6
g=launch|advcl	6
g=launch|obj	7
g=lead|advcl	5
g=lead|xcomp	9
g=leav|advcl	-18
g=leav|obj	-35
g=let|xcomp	-11
g=likely|xcomp	-49
g=lik|xcomp	-8
g=look|advcl	-13
g=look|xcomp	20
g=los|advcl	-18
g=los|obj	-34
g=maintain|advcl	-12
g=mak|advcl	-58
g=mak|obj	80
g=mak|xcomp	-11
g=mark|obj	-5
g=mean|ccomp	-13
g=mean|xcomp	-35
g=mention|advcl	27
g=mock|advcl	11
g=mov|advcl	-20
g=much|advcl	-39
g=need|advcl	-24
g=need|obj	-25
g=need|xcomp	-10
g=offer|advcl	17
g=offer|obj	39
g=on|advcl	-22
g=oppos|obj	-13
g=order|obj	33
g=outlin|obj	10
g=part|advcl	19
g=pay|advcl	-25
g=pay|obj	6
g=plan|advcl	-23
g=plan|xcomp	23
g=play|advcl	-36
g=play|obj	-18
g=plead|xcomp	23
g=pledg|xcomp	-36
g=portray|obj	-15
g=prais|advcl	24
g=prefer|obj	-8
g=prepar|advcl	-28
g=prepar|xcomp	-13
g=present|advcl	12
g=present|obj	21
g=produc|obj	-7
g=promis|xcomp	47
g=prompt|obj	-11
g=prompt|xcomp	16
g=propos|advcl	10
g=provid|advcl	13
g=provid|obj	19
g=prov|ccomp	-6
g=prov|xcomp	-28
g=publish|obj	6
g=pul|advcl	-13
g=push|advcl	24
g=put|advcl	-19
g=question|obj	-49
g=quick|xcomp	-6
g=rais|advcl	19
g=rais|obj	11
g=reach|obj	27
g=ready|xcomp	27
g=receiv|advcl	-23
g=receiv|obj	-53
g=referenc|obj	-20
g=refus|advcl	23
g=refus|xcomp	51
g=reject|advcl	15
g=releas|obj	42
g=remain|advcl	28
g=reply|advcl	22
g=represent|obj	-23
g=requir|xcomp	-5
g=respond|advcl	13
g=responsibl|advcl	5
g=return|advcl	-25
g=return|obj	-13
g=reveal|ccomp	-26
g=reveal|obj	-30
g=say|advcl	39
g=say|ccomp	19
g=say|obj	-35
g=schedul|xcomp	-20
g=scrambl|advcl	11
g=scrambl|xcomp	-23
g=secur|obj	-10
g=seek|xcomp	-29
g=seem|advcl	33
g=seem|xcomp	17
g=send|advcl	8
g=send|obj	35
g=set|advcl	11
g=set|obj	16
g=shift|advcl	-24
g=shook|advcl	7
g=shout|advcl	-15
g=show|advcl	43
g=show|obj	58
g=sign|advcl	17
g=sign|obj	-7
g=solidify|obj	7
g=speak|advcl	-23
g=spend|advcl	26
g=spread|obj	-19
g=stand|advcl	-23
g=start|advcl	41
g=start|xcomp	28
g=step|advcl	6
g=step|obj	-5
g=strik|advcl	5
g=strik|obj	-8
g=struggl|advcl	30
g=succeed|advcl	-9
g=suggest|advcl	11
g=support|advcl	-16
g=sur|ccomp	-12
g=s|advcl	17
g=s|ccomp	5
g=s|obj	41
g=s|xcomp	-30
g=tak|obj	78
g=talk|advcl	46
g=tel|obj	23
g=tend|xcomp	25
g=think|advcl	11
g=think|ccomp	-10
g=throw|advcl	9
g=throw|obj	-13
g=tout|obj	-14
g=trad|obj	32
g=travel|advcl	-6
g=treat|advcl	-13
g=try|advcl	17
g=try|xcomp	-9
g=turn|advcl	-26
g=turn|ccomp	-6
g=tweet|advcl	21
g=unabl|xcomp	-20
g=unleash|obj	13
g=unveil|obj	13
g=updat|advcl	-26
g=urg|advcl	23
g=using|obj	13
g=us|obj	-16
g=visit|advcl	16
g=voic|obj	36
g=vot|advcl	-6
g=want|obj	-26
g=warn|advcl	6
g=weigh|advcl	-59
g=welcom|obj	-20
g=win|advcl	-55
g=win|obj	-70
g=wonder|advcl	-13
g=work|advcl	16
g=work|xcomp	-31
has ccomp|a/bare	47
has ccomp|a/that	71
has ccomp|advcl/after	-26
has ccomp|advcl/as	-21
has ccomp|as	-66
has ccomp|beside/,	-33
has ccomp|beside/other	-13
has ccomp|ccomp/bare	11
has ccomp|ccomp/if	16
has ccomp|ccomp/nonfinite	23
has ccomp|ccomp/that	23
has ccomp|ccomp/wh	15
has ccomp|insert	-109
has ccomp|obj	-130
has ccomp|obj+ccomp/bare	14
has ccomp|obj+ccomp/nonfinite	39
has ccomp|obj+ccomp/that	-14
has ccomp|obl/about	-24
has ccomp|obl/according	-10
has ccomp|obl/after	-27
has ccomp|obl/at	-55
has ccomp|obl/during	-27
has ccomp|obl/for	-40
has ccomp|obl/in	-79
has ccomp|obl/of	-64
has ccomp|obl/on	-94
has ccomp|obl/to	-57
has ccomp|obl/with	-27
has ccomp|pass ccomp/bare	-24
has ccomp|pass subj	-59
has ccomp|pass subj+ccomp/bare	-26
has ccomp|quote/after	-11
has ccomp|quote/before ,	-64
has ccomp|quote/before :	-12
has ccomp|quote/before other	-88
has ccomp|xcomp/ing	-32
has ccomp|xcomp/to	-37
has obj|as	-55
has obj|beside/other	-10
has obj|ccomp/bare	-116
has obj|ccomp/nonfinite	-142
has obj|ccomp/that	-29
has obj|insert	-105
has obj|obj to/	-12
has obj|obj to/about	44
has obj|obj to/although	-18
has obj|obj to/because	-51
has obj|obj to/behind	22
has obj|obj to/by	-12
has obj|obj to/despite	-16
has obj|obj to/if	-28
has obj|obj to/of	-7
has obj|obj to/than	-6
has obj|obj to/though	-25
has obj|obj to/through	-35
has obj|obj to/toward	18
has obj|obj to/under	-12
has obj|obj+/	-36
has obj|obj+/about	9
has obj|obj+/according	-15
has obj|obj+/across	-21
has obj|obj+/along with	16
has obj|obj+/although	-7
has obj|obj+/among	-30
has obj|obj+/around	-15
has obj|obj+/behind	-9
has obj|obj+/between	30
has obj|obj+/by	-14
has obj|obj+/despite	-10
has obj|obj+/for	23
has obj|obj+/if	6
has obj|obj+/including	18
has obj|obj+/of	17
has obj|obj+/out of	23
has obj|obj+/over	23
has obj|obj+/so	-8
has obj|obj+/though	-16
has obj|obj+/through	-40
has obj|obj+/to	6
has obj|obj+/toward	-9
has obj|obj+/under	-24
has obj|obj+/with	-5
has obj|obj+/without	-27
has obj|obj+ccomp/bare	12
has obj|obj+ccomp/nonfinite	5
has obj|obj+ccomp/that	-14
has obj|obj+xcomp/pred	7
has obj|pass obj	21
has obj|quote/after	-5
has obj|quote/before :	17
has obj|xcomp/ing	-30
has obj|xcomp/pred	-130
has obj|xcomp/to	-104
has obj|xcomp/verb	-105
has xcomp|advcl/as	-24
has xcomp|advcl/to	6
has xcomp|as	-42
has xcomp|beside/,	-11
has xcomp|beside/other	-30
has xcomp|ccomp/nonfinite	-35
has xcomp|insert	-66
has xcomp|obj	-104
has xcomp|obj to/	-14
has xcomp|obj+/	-13
has xcomp|obj+xcomp/pred	7
has xcomp|obl/for	-45
has xcomp|obl/in	-7
has xcomp|obl/on	-33
has xcomp|pass subj	-68
has xcomp|pass subj+xcomp/pred	15
has xcomp|pass subj+xcomp/to	10
has xcomp|pass xcomp/ing	-11
has xcomp|pass xcomp/pred	7
has xcomp|quote/after	-79
has xcomp|quote/before other	-58
has xcomp|subj+xcomp/ing	-33
has xcomp|subj+xcomp/to	-16
has xcomp|xcomp/ing	6
has xcomp|xcomp/pred	-20
has xcomp|xcomp/to	5
headline	51
headline|a	-29
headline|advcl	17
headline|beside	36
headline|ccomp	20
headline|colon first name	24
headline|colon first noun	16
headline|insert	-30
headline|light n	17
headline|obj	16
headline|obj to	-11
headline|obj+	-16
headline|obj+xcomp	10
headline|obl	-6
headline|pass noun	17
headline|pass obl	-18
headline|pass subj+obl	20
k=ADV	-11
k=AUX	-14
k=DET	18
k=INTJ	13
k=NOUN	-19
k=NUM	-95
k=PART	-17
k=PROPN	-47
k=PUNCT	-19
k=SYM	-127
k=pronoun	10
k=relative	30
k=self	-59
l=:	74
l=abandon	-14
l=ability	-38
l=abl	-42
l=about	-9
l=accelerat	-8
l=accept	26
l=acces	-27
l=accompany	-8
l=accord	-39
l=according	17
l=account	14
l=accus	7
l=achiev	-9
l=acknowledg	6
l=acquiesc	40
l=act	-49
l=activat	-9
l=addition	-20
l=admit	25
l=advanc	-23
l=advantag	-41
l=advic	32
l=advis	-9
l=adviser	-31
l=advocat	28
l=affect	-29
l=agenda	-13
l=agr	25
l=agreement	26
l=aid	-7
l=alarm	9
l=alienat	-6
l=alleg	12
l=allegianc	24
l=allow	14
l=allud	33
l=amendment	-19
l=analysis	-10
l=angry	20
l=announc	23
l=announcement	9
l=answer	-18
l=anticipat	-6
l=apologiz	22
l=apology	13
l=apparent	-12
l=appear	20
l=appearanc	-13
l=applaud	6
l=appoint	29
l=approach	-23
l=approv	39
l=argu	18
l=arriv	-47
l=articulat	20
l=ask	40
l=assail	9
l=assault	-8
l=assembl	-12
l=assert	13
l=assessment	40
l=assumption	37
l=attempt	-18
l=attend	-27
l=attention	34
l=attract	-41
l=attribut	52
l=audienc	-11
l=authoriz	14
l=availabl	-12
l=averag	-22
l=avoid	-40
l=await	-10
l=awar	22
l=award	-21
l=b	-31
l=back	39
l=ban	12
l=bar	8
l=bas	-60
l=bash	14
l=battl	-12
l=battl out	-11
l=bear	-15
l=beat	-42
l=beaten	-11
l=becom	-56
l=beg	-10
l=begin	-15
l=believ	29
l=bemoan	45
l=benefit	-42
l=best	-22
l=bet	-15
l=bid	-48
l=bil	23
l=blast	6
l=blast out	5
l=blow	-8
l=bolster	-28
l=boo	34
l=book	-16
l=boost	-8
l=born	-14
l=bother	-17
l=bound	-11
l=brand	5
l=break	-67
l=break down	-23
l=bring	-34
l=bring up	19
l=broadcast	18
l=broker	-8
l=build	-81
l=burn	-8
l=buy	-20
l=cal	6
l=cal out	12
l=campaign	-5
l=cancel	-28
l=candidacy	-23
l=cap	-11
l=capitaliz	-23
l=captur	-17
l=careful	-27
l=carry	-17
l=carry out	-31
l=cas	43
l=catch	-6
l=caus	-59
l=caution	21
l=celebrat	-10
l=chair	-25
l=chairman	-14
l=challeng	39
l=champion	31
l=chanc	-18
l=chang	-40
l=chant	43
l=check	-24
l=cheer	17
l=chid	-13
l=chief	-17
l=choos	-15
l=circulat	9
l=claim	7
l=clash	5
l=clinch	-36
l=clos	-73
l=collaborat	-13
l=collaps	-11
l=collect	-36
l=com	-40
l=combin	-16
l=command	-29
l=comment	16
l=commitment	11
l=compet	-26
l=complain	44
l=complaint	9
l=complet	-20
l=complicat	-20
l=conced	11
l=conclud	8
l=condition	-20
l=conduct	-80
l=confidenc	21
l=confident	31
l=confirm	20
l=congratulat	11
l=connection	-9
l=consensus	41
l=consider	11
l=contact	-7
l=contemplat	32
l=contention	7
l=contest	-8
l=continu	-29
l=contradict	16
l=contrast	6
l=contribut	-33
l=control	-21
l=conven	-22
l=convert	-15
l=convict	-5
l=coordinat	-14
l=cop	-9
l=correct	7
l=cost	-43
l=count	21
l=counter	-15
l=cover	17
l=coverag	18
l=craft	6
l=creat	-26
l=credit	21
l=crisscros	-8
l=critical	13
l=criticiz	18
l=critiqu	20
l=cros	-22
l=crowd	-32
l=crown	-13
l=cruis	-13
l=crush	-19
l=cry	29
l=cut	-25
l=dat	-10
l=day	-52
l=deal	-22
l=debat	32
l=decid	18
l=decision	23
l=declar	14
l=decry	16
l=dedicat	9
l=deem	66
l=defeat	-27
l=defend	47
l=defens	57
l=defin	24
l=degr	22
l=delegat	-49
l=delet	-10
l=deliver	7
l=demonstrat	-16
l=denounc	20
l=dent	-5
l=deny	15
l=depend	-11
l=deploy	-25
l=depriv	-5
l=descend	-21
l=describ	19
l=deserv	-11
l=design	20
l=desir	27
l=detail	41
l=determin	6
l=develop	-23
l=devot	-5
l=died	-31
l=differ	-15
l=difficult	-18
l=diminish	-14
l=direct	-7
l=director	-34
l=disagr	45
l=disagreement	71
l=disavow	10
l=disclos	11
l=discover	12
l=dislik	53
l=dispatch	-26
l=display	9
l=disput	10
l=disrupt	-21
l=distanc	36
l=distribut	-18
l=divid	-21
l=division	-6
l=do	-49
l=document	53
l=doing	-51
l=dominat	-52
l=donat	-34
l=doubl down	15
l=doubt	23
l=downplay	18
l=dozen	-13
l=draw	-29
l=driv	-64
l=drop	-18
l=dub	14
l=eager	12
l=earn	-37
l=eat	-7
l=echo	28
l=eclips	-25
l=edit	-19
l=effect	-6
l=effort	-37
l=elaborat	-27
l=election	7
l=eliminat	-11
l=email	22
l=embrac	28
l=emerg	-59
l=emphasis	-20
l=employ	-34
l=enabl	-16
l=encounter	-26
l=encourag	8
l=end	-7
l=endors	22
l=endorsement	23
l=endur	-20
l=enjoy	19
l=enough	-16
l=ensur	-37
l=enter	-60
l=enthusiasm	18
l=envision	9
l=escap	-11
l=exampl	13
l=exceed	-18
l=exchang	-25
l=exist	-18
l=exit	-6
l=expand	-8
l=expect	24
l=expectation	5
l=experienc	14
l=explain	11
l=explanation	-8
l=exploit	30
l=expres	14
l=extend	-41
l=ey	17
l=fac	-56
l=fact	-11
l=fail	-47
l=failur	-8
l=faith	8
l=fal	-33
l=fan	-8
l=far	-11
l=fat	5
l=favor	52
l=fear	22
l=featur	-31
l=feel	-5
l=field	-24
l=figur	-11
l=fil	9
l=financ	-11
l=find	-14
l=finish	-5
l=fir	19
l=first	-20
l=fit	-16
l=flag	5
l=fled	-5
l=flew	-34
l=float	-17
l=flood	-5
l=fly	-12
l=focu	23
l=focus	27
l=follow	-26
l=forc	-46
l=form	-36
l=forward	23
l=found	-51
l=fr	-27
l=fram	5
l=front	-12
l=frustration	12
l=fuel	-39
l=fund	-38
l=gain	-31
l=galvaniz	-11
l=garner	-26
l=gather	-60
l=generat	-9
l=get	-75
l=giv	-15
l=go	-16
l=goal	12
l=going	-48
l=good	-11
l=grab	-18
l=grant	5
l=grappl	7
l=greet	5
l=ground	-5
l=group	-7
l=grow	-64
l=grow up	-15
l=guarant	-7
l=hail	6
l=halt	-6
l=hammer	43
l=hand	-37
l=handl	-8
l=handling	-14
l=happen	-38
l=hard	8
l=hat	46
l=hav	-43
l=head	-38
l=headlin	15
l=hear	-10
l=help	-80
l=herald	30
l=high	-21
l=higher	-7
l=highlight	30
l=hint	28
l=history	-26
l=hold	-22
l=hold up	5
l=hop	19
l=hopeful	38
l=host	-43
l=hour	-7
l=huddl	-20
l=hundred	-30
l=hurt	-7
l=idea	39
l=identify	52
l=ignor	36
l=imag	-19
l=imagin	6
l=imply	-6
l=importanc	-9
l=important	-21
l=improv	-29
l=incit	-7
l=increas	-34
l=incur	-5
l=influenc	-24
l=inform	40
l=inject	-18
l=insist	5
l=inspir	-23
l=insult	43
l=intend	7
l=interest	30
l=interested	39
l=interject	13
l=interpret	21
l=interview	-24
l=introduc	30
l=invest	-28
l=invit	-28
l=invok	33
l=involved	-17
l=issu	7
l=job	-31
l=join	-43
l=justify	42
l=keep	-54
l=keep up	-20
l=kick off	-21
l=kil	-53
l=kind	-33
l=knock	9
l=know	8
l=lag	-11
l=lambast	6
l=lament	5
l=land	-30
l=languag	9
l=lash out	41
l=laugh	11
l=law	-12
l=lawsuit	23
l=lay	-42
l=lay out	30
l=lead	-90
l=lean	25
l=learn	40
l=leav	-74
l=legislation	20
l=lent	-17
l=let	-22
l=leverag	-19
l=licens	-9
l=lik	46
l=likely	-8
l=liken	17
l=lin up	39
l=link	19
l=list	35
l=listen	-22
l=liv	-33
l=lobby	-35
l=lock	-15
l=lock up	-15
l=look	43
l=loom	-27
l=los	-90
l=lov	49
l=lur	-9
l=maintain	-50
l=majority	-43
l=mak	-20
l=mak up	-47
l=man	-5
l=manag	-47
l=mandat	8
l=many	-43
l=margin	-42
l=mark	-52
l=marry	-24
l=match	-28
l=matter	-6
l=mean	-6
l=media	-10
l=meet	-50
l=meeting	-22
l=member	-56
l=mention	25
l=messag	40
l=million	-10
l=mind	-8
l=mis	-18
l=mix	-5
l=moderat	15
l=money	-22
l=month	-22
l=most	-26
l=mov	-31
l=much	-21
l=nam	7
l=navigat	-15
l=need	-22
l=new	-6
l=night	-15
l=nomin	-21
l=nominat	61
l=nomination	-33
l=not	11
l=notic	5
l=notion	9
l=number	-65
l=obtain	-31
l=offer	7
l=offic	-10
l=old	-12
l=opinion	53
l=opportunity	-22
l=oppos	26
l=opposition	36
l=opt	23
l=order	17
l=organiz	-31
l=outnumber	-13
l=overhaul	-6
l=overs	-16
l=overshadow	-15
l=overtak	-5
l=ow	-10
l=own	-24
l=pack	-7
l=part	-12
l=participat	-10
l=party	-20
l=pas	24
l=passion	19
l=path	-42
l=pay	-69
l=pepper	22
l=percent	-40
l=perform	-29
l=persuad	36
l=pick	-12
l=pick up	-26
l=pit	-14
l=plan	16
l=play	-52
l=play down	44
l=pledg	22
l=plot	10
l=point	47
l=point out	16
l=poised	-14
l=pol	-21
l=popular	-24
l=portray	-5
l=possibility	-38
l=post	-13
l=pour	-25
l=power	-26
l=practic	-15
l=prais	15
l=predict	12
l=prefer	53
l=prepar	-44
l=pres	9
l=present	29
l=pressur	16
l=prim	-11
l=primary	-28
l=prob	18
l=problem	-42
l=produc	-5
l=profil	5
l=prohibit	36
l=promis	19
l=promot	46
l=prompt	-59
l=pronounc	-7
l=propel	-19
l=propos	33
l=proposal	21
l=prosecut	-14
l=prospect	-21
l=protect	-22
l=proud	8
l=prov	-7
l=provid	-24
l=publish	14
l=pul	-38
l=punch	-9
l=purchas	-15
l=put out	5
l=qualify	-16
l=question	27
l=rac	-65
l=rail	42
l=rais	-13
l=rally	-27
l=rat	-31
l=ratchet up	-27
l=ratify	21
l=rating	-8
l=reach	-20
l=reach out	-9
l=ready	-36
l=reaffirm	43
l=reassur	7
l=rebuf	-13
l=rebuk	8
l=rebut	24
l=recal	11
l=receiv	-58
l=reception	5
l=recit	36
l=recogniz	43
l=recommend	7
l=record	-14
l=recount	-6
l=recruit	-7
l=reduc	-27
l=refer	25
l=referenc	51
l=refram	-10
l=reject	19
l=rejection	8
l=relat	-20
l=relationship	-23
l=releas	22
l=relish	42
l=rely	-11
l=remain	-49
l=remember	51
l=remind	5
l=reminiscent	-21
l=remov	-33
l=replac	-10
l=reply	9
l=report	7
l=repudiat	16
l=reputation	-25
l=request	18
l=requir	18
l=reserv	16
l=resolv	-21
l=resonat	-5
l=respons	30
l=responsibl	-12
l=rest	-24
l=restor	-14
l=restrict	33
l=result	-41
l=retain	-17
l=return	-32
l=retweet	21
l=rever	5
l=review	19
l=revis	-10
l=rid	14
l=ridicul	-14
l=right	-26
l=rip	-9
l=ris	-66
l=risk	-5
l=rival	-25
l=rol	-33
l=rous	-15
l=rul	24
l=ruling	17
l=run	-32
l=rush	-31
l=s	-14
l=sal	6
l=sat	-28
l=sav	-14
l=say	5
l=schedul	-33
l=school	5
l=scor	-20
l=scrambl	-46
l=seal	-5
l=seat	-19
l=secretary	-41
l=secur	-43
l=seek	25
l=seem	24
l=seiz	-19
l=sel	-33
l=senator	-26
l=send	-28
l=send out	-15
l=sens	24
l=sentenc	-15
l=separat	-7
l=serv	-60
l=set	-31
l=set off	-21
l=set up	-41
l=shak	-5
l=shar	14
l=sharpen	-18
l=shed	-14
l=shook	-19
l=short	-16
l=shot	27
l=shout	18
l=show	-6
l=shrug off	27
l=sid	22
l=sign	31
l=similar	-18
l=singl out	39
l=sit	-38
l=solidify	-15
l=sound	15
l=sourc	7
l=spar	22
l=spark	-21
l=speak	-27
l=speak out	16
l=spearhead	-11
l=speculat	29
l=speech	12
l=spend	-70
l=split	-37
l=spokesman	-9
l=spread	-9
l=stanc	6
l=standing	-6
l=star	-46
l=start	-41
l=startl	-10
l=stat	-17
l=statement	15
l=stay	-11
l=step	-23
l=step down	-12
l=step up	-14
l=stir	-17
l=stop	-38
l=story	36
l=strategy	30
l=strength	-9
l=stres	5
l=stretch	-9
l=string	-5
l=strong	-12
l=struggl	-14
l=study	-29
l=submit	27
l=succeed	-21
l=succes	-18
l=successful	-18
l=sued	18
l=suffer	-23
l=suggestion	38
l=sum up	14
l=support	40
l=suppos	-53
l=sur	-25
l=surg	-30
l=surround	-21
l=survey	-42
l=surviv	-32
l=swept	-21
l=swing	8
l=swip	20
l=switch	-10
l=tack	-6
l=tak	-48
l=tak in	-6
l=tak on	-19
l=tak over	-5
l=talk	-6
l=tap	-46
l=target	7
l=task	-20
l=tax	6
l=tend	-25
l=term	-42
l=test	-39
l=testify	12
l=thank	17
l=thanks	-12
l=thing	-19
l=think	6
l=third	-22
l=thousand	-15
l=threaten	15
l=thwart	-16
l=ti	-19
l=tied	-36
l=tim	-27
l=titl	40
l=top	-30
l=total	-20
l=touch	35
l=tout	5
l=trad	-20
l=trail	-53
l=train	-6
l=transform	-25
l=travel	-37
l=trend	15
l=tribut	21
l=trounc	-15
l=tru	-12
l=trust	24
l=try	-54
l=turn down	-5
l=turn out	-60
l=turn over	-14
l=ty	-24
l=unabl	-25
l=unclear	27
l=uncover	-21
l=underscor	-24
l=understand	19
l=unit	-7
l=unleash	-7
l=unlikely	-27
l=updat	-9
l=upend	-10
l=us	-22
l=used	-29
l=using	-12
l=variety	-16
l=version	-16
l=vet	-19
l=veto	20
l=violat	-8
l=violenc	16
l=vision	11
l=visit	-66
l=volunteer	-6
l=vot	27
l=voter	-38
l=vouch	36
l=vow	19
l=wait	-20
l=wak	-16
l=want	17
l=war	-8
l=warn	35
l=warning	9
l=wary	29
l=way	-8
l=wear	-31
l=week	-32
l=weigh	-8
l=weigh in	23
l=whip	-8
l=widen	-19
l=willing	25
l=win	-87
l=wish	26
l=withdraw	8
l=withheld	-7
l=witnes	45
l=wonder	25
l=word	10
l=work	-48
l=worry	-13
l=worth	-9
l=wrest	-6
l=writ	-13
l=year	-38
l=yel	23
l=zero	9
lc=:|colon first name	24
lc=:|colon first noun	16
lc=:|colon name	14
lc=:|colon noun	12
lc=abandon|obj	-11
lc=ability|n	-26
lc=abl|a	-42
lc=about|a	-9
lc=accept|obj	33
lc=acces|light n	-10
lc=according|according first	16
lc=accord|quote	-23
lc=account|n	22
lc=accusation|light n	-30
lc=accusation|n	11
lc=accus|advcl	23
lc=accus|obj	-46
lc=accus|obj to	-10
lc=accus|obj+	33
lc=accus|pass advcl	18
lc=accus|pass subj	-21
lc=accus|quote	-23
lc=achiev|obj	-6
lc=acknowledg|obj	21
lc=action|light v	6
lc=act|obl	-14
lc=addition|n	-20
lc=admit|ccomp	-13
lc=adopt|obj	-8
lc=advantag|light n	-10
lc=adviser|n	-23
lc=advis|obj	-30
lc=advocat|n	13
lc=ad|obj	-47
lc=ad|obj+	-31
lc=ad|obl	-16
lc=agreement|n	30
lc=agr|ccomp	-17
lc=agr|obl	25
lc=agr|xcomp	18
lc=aim|light v	16
lc=aim|xcomp	27
lc=air|obj	17
lc=air|obl	-9
lc=alleg|ccomp	11
lc=allow|obj+xcomp	12
lc=allud|obl	14
lc=amendment|n	-8
lc=anger|n	24
lc=angry|a	20
lc=announc|obj	28
lc=announc|obl	-10
lc=announc|pass subj	13
lc=answer|n	-31
lc=answer|obj	8
lc=answer|obj+	8
lc=apology|light n	14
lc=apparent|a	-12
lc=appeal|light n	6
lc=appearanc|n	-27
lc=appear|ccomp	-17
lc=appear|obl	-59
lc=appear|subj+xcomp	81
lc=appear|xcomp	-34
lc=applaud|obj	7
lc=argu|ccomp	-5
lc=arriv|obl	-29
lc=articl|n	-22
lc=ask|advcl	13
lc=ask|beside	-11
lc=ask|ccomp	12
lc=ask|obl	11
lc=ask|pass advcl	26
lc=ask|pass ccomp	29
lc=ask|pass subj	-30
lc=ask|pass subj+ccomp	-18
lc=ask|pass subj+xcomp	-19
lc=ask|pass xcomp	18
lc=ask|quote	-16
lc=ask|subj+xcomp	-22
lc=assail|obj	16
lc=assessment|light n	-10
lc=assur|ccomp	20
lc=attack|light n	-8
lc=attack|n	20
lc=attack|obj	10
lc=attack|obj to	11
lc=attack|obj+	-5
lc=attempt|light n	-15
lc=attend|obj	-11
lc=attention|light v	38
lc=attract|obj	-17
lc=author|n	-11
lc=availabl|a	-12
lc=avoid|xcomp	-20
lc=await|obj	-9
lc=award|obj+	-9
lc=awar|a	22
lc=back|obj	49
lc=ban|light n	-6
lc=ban|obj	17
lc=bash|obj	23
lc=battl|n	-20
lc=bear|obj	-5
lc=beat|obj	-23
lc=becom|xcomp	-16
lc=begin|subj+xcomp	11
lc=begin|xcomp	-33
lc=believ|ccomp	-13
lc=believ|obj	9
lc=benefit|obl	-13
lc=bid|n	-10
lc=bil|n	-11
lc=blam|obj	-5
lc=blam|obj to	-42
lc=blam|obj+	23
lc=blast|obj	13
lc=block|obj	21
lc=block|obj+	-8
lc=boast|obj	-22
lc=boast|obl	12
lc=break|obj	-12
lc=brief|pass obl	7
lc=bring|obj	-49
lc=bring|obj+	15
lc=build|obj	-32
lc=b|beside	5
lc=b|obl	-19
lc=cal|advcl	23
lc=cal|insert	-30
lc=cal|light v	-7
lc=cal|n	40
lc=cal|obj	-21
lc=cal|obj to	-10
lc=cal|pass noun	-34
lc=cal|pass xcomp	11
lc=cal|quote	8
lc=cal|subj+xcomp	-23
lc=cal|xcomp	13
lc=campaign|light n	-12
lc=campaign|light v	-27
lc=campaign|obl	11
lc=candidat|light n	-11
lc=candidat|light v	10
lc=capitaliz|obl	-21
lc=captur|obj	-20
lc=careful|a	-27
lc=carry out|obj	-21
lc=carry|obj	-21
lc=carry|obj to	7
lc=cast|obj	-33
lc=cast|obj to	7
lc=cas|light n	36
lc=catch|obj	-11
lc=caus|obj	-20
lc=celebrat|obj	-30
lc=chairman|n	-14
lc=chair|obj	-7
lc=challeng|n	-31
lc=challeng|obj to	21
lc=challeng|obj+	12
lc=champion|obj	16
lc=chang|obj	-35
lc=charg|n	-7
lc=charg|obj	-22
lc=charg|pass subj+obl	12
lc=cheer|obl	26
lc=chief|n	-10
lc=choos|xcomp	-34
lc=cit|obj	10
lc=claim|light n	-16
lc=claim|n	21
lc=claim|quote	-7
lc=claim|xcomp	18
lc=clear|a	20
lc=clear|obj	-13
lc=clinch|obj	-21
lc=clos|a	-10
lc=collect|obj	-9
lc=comment|light v	-10
lc=comment|obl	43
lc=commitment|light n	14
lc=compar|obj	-45
lc=compar|obj+	29
lc=compar|pass obl	-21
lc=compet|obl	-24
lc=complain|ccomp	11
lc=complain|obl	18
lc=complicat|obj	-13
lc=com|beside	-7
lc=concern|light n	26
lc=concern|n	-12
lc=condemn|obj	5
lc=condition|n	-16
lc=conduct|obj	-11
lc=confident|a	31
lc=confirm|ccomp	19
lc=confirm|pass subj	19
lc=conflict|n	5
lc=consensus|n	17
lc=consider|obj	10
lc=consider|pass subj+xcomp	19
lc=consider|xcomp	13
lc=contest|n	-16
lc=continu|as	-5
lc=continu|ccomp	11
lc=continu|obj	-8
lc=continu|obl	13
lc=continu|xcomp	-41
lc=contradict|obj	16
lc=contrast|light n	12
lc=contrast|obj+	18
lc=control|light v	5
lc=control|obj	-25
lc=conversation|n	-6
lc=convinc|pass ccomp	-23
lc=cost|obj	-8
lc=count|obl	22
lc=count|pass subj	-8
lc=cover|obj	24
lc=credit|obj	-5
lc=critical|a	13
lc=criticism|n	19
lc=criticiz|obj	6
lc=criticiz|obj to	-43
lc=criticiz|obj+	20
lc=criticiz|pass advcl	11
lc=criticiz|pass subj	-16
lc=cros|obj	-6
lc=crowd|n	-6
lc=cut|obj	-20
lc=day|n	-30
lc=deal|light n	16
lc=deal|obl	-27
lc=debat|n	6
lc=decid|subj+xcomp	17
lc=decision|light n	30
lc=decision|light v	-18
lc=declar|ccomp	26
lc=declar|obj	7
lc=declar|pass xcomp	-15
lc=declin|obl	-8
lc=declin|subj+xcomp	-23
lc=declin|xcomp	14
lc=decry|obj	35
lc=defeat|obj	-27
lc=defend|obj	43
lc=defend|obj to	-24
lc=defend|obj+	24
lc=defens|light n	36
lc=defin|obj	22
lc=delegat|light v	-11
lc=deliver|obj to	26
lc=demand|obj	26
lc=demonstrat|obj	-14
lc=denounc|obj	7
lc=denounc|obj to	-15
lc=denounc|obj+	-13
lc=deny|obj to	-14
lc=describ|obj	-5
lc=describ|quote	30
lc=design|pass advcl	25
lc=detail|light n	15
lc=detail|obj	30
lc=determin|ccomp	18
lc=develop|obj	-8
lc=devot|obj	-12
lc=devot|obj+	13
lc=died|obl	-18
lc=differenc|light n	-8
lc=differ|obl	-5
lc=difficult|a	-18
lc=diminish|obj	-10
lc=director|n	-32
lc=disclos|obj	17
lc=discus|obj	37
lc=display|obj	30
lc=distanc|obj to	66
lc=distanc|obj+	-30
lc=doing|obj	-23
lc=dominat|obj	-19
lc=doubl down|obl	20
lc=downplay|obj	18
lc=do|obj	-25
lc=driv|obj	-11
lc=drop|obj	-15
lc=drop|obl	-11
lc=eager|a	12
lc=earn|obj	-43
lc=echo|obj	11
lc=effort|light n	-9
lc=effort|n	-38
lc=election|light v	19
lc=elect|obj	10
lc=elevat|obj	-7
lc=email|light v	12
lc=email|n	-7
lc=email|obj	6
lc=embrac|obj	26
lc=emerg|obl	-35
lc=emphasiz|obj	21
lc=employ|obj	-5
lc=encounter|obj	-11
lc=endorsement|light n	-25
lc=endorsement|light v	-14
lc=endorsement|n	63
lc=endors|obj	28
lc=endors|obj to	-41
lc=end|n	-16
lc=end|obj+	19
lc=enjoy|obj	15
lc=enough|a	-16
lc=ensur|ccomp	-32
lc=enter|obj	-39
lc=enthusiasm|light n	12
lc=erupt|obl	-7
lc=estimat|ccomp	-5
lc=event|light v	5
lc=event|n	-11
lc=evidenc|light n	-27
lc=evidenc|n	27
lc=exist|obl	-8
lc=expand|obj	-31
lc=expand|obl	15
lc=expect|obj	17
lc=expect|obj+xcomp	48
lc=expect|pass noun	-12
lc=expect|pass subj	-19
lc=expect|pass subj+xcomp	15
lc=experienc|obj	20
lc=explain|obj	6
lc=explain|obj to	-11
lc=explain|obj+	14
lc=exploit|obj	17
lc=expres|obj	17
lc=fac|n	5
lc=fac|obj	-34
lc=fac|obj+	-14
lc=fail|xcomp	-24
lc=father|n	6
lc=favor|n	43
lc=favor|obj	29
lc=fear|obj	9
lc=featur|obj	-5
lc=feel|ccomp	-26
lc=fil|obj to	6
lc=fil|obl	-8
lc=fil|pass noun	-10
lc=find|obj	-48
lc=find|obj+	6
lc=find|obj+xcomp	13
lc=find|xcomp	7
lc=finish|obj	-8
lc=first|a	-20
lc=fir|obj	31
lc=fir|pass subj	16
lc=flew|obl	-23
lc=fly|obl	-9
lc=focus|n	9
lc=focus|obl	38
lc=focus|pass advcl	-10
lc=focus|pass obl	-11
lc=focu|obl	28
lc=forc|obj+xcomp	-12
lc=forc|xcomp	-14
lc=form|obj	-20
lc=found|obj	-9
lc=front|n	-12
lc=fuel|obj	-11
lc=fund|obj	-14
lc=futur|n	8
lc=gain|light v	8
lc=gain|obj	-33
lc=garner|obj	-16
lc=gather|obl	-9
lc=generat|obj	-8
lc=get|obj+	-9
lc=get|obj+xcomp	-22
lc=get|xcomp	-20
lc=giv|obj to	16
lc=giv|obj+	-29
lc=go on|advcl	-25
lc=going|xcomp	-47
lc=good|a	-9
lc=go|advcl	-24
lc=go|xcomp	8
lc=grappl|obl	11
lc=hammer|obj	15
lc=handling|n	-10
lc=hard|a	8
lc=hav|beside	32
lc=hav|obj	-33
lc=hav|obj to	14
lc=hav|obj+	-37
lc=hav|obj+xcomp	-15
lc=hav|xcomp	-12
lc=head|obl	-27
lc=hear|ccomp	-31
lc=hear|obj	19
lc=help|obj+xcomp	-31
lc=help|subj+xcomp	-10
lc=help|xcomp	-18
lc=higher|a	-7
lc=highlight|obj	29
lc=high|a	-20
lc=hint|obl	21
lc=hir|obj	8
lc=hit|obj	-20
lc=hit|obj to	14
lc=hit|obj+	25
lc=hold|obj	-30
lc=hold|obj to	-14
lc=hold|obj+	-14
lc=hold|obl	20
lc=hopeful|a	40
lc=hop|n	21
lc=hop|obl	19
lc=hop|xcomp	9
lc=huddl|obl	-11
lc=idea|light n	8
lc=idea|n	24
lc=identify|obj	10
lc=identify|obl	37
lc=ignor|obj	49
lc=important|a	-21
lc=impos|obj	-11
lc=improv|obj	-7
lc=inability|n	5
lc=includ|obj	-31
lc=increas|obj	-32
lc=information|light n	10
lc=information|n	-11
lc=insist|ccomp	18
lc=intend|pass xcomp	13
lc=interested|a	39
lc=interest|light n	40
lc=interview|n	-27
lc=interview|obj	-29
lc=introduc|obj	22
lc=introduc|pass subj	30
lc=investigation|n	-14
lc=invest|obl	-6
lc=invit|obj	-13
lc=invok|obj	20
lc=involved|a	-17
lc=involv|obj	-10
lc=issu|light v	14
lc=issu|obj	8
lc=issu|pass noun	-5
lc=join|obj	-16
lc=jok|obl	6
lc=jump|obl	5
lc=keep|xcomp	-19
lc=kil|obj	-15
lc=kind|n	-11
lc=knock|obj	12
lc=know|ccomp	-21
lc=know|obj	32
lc=know|obl	-16
lc=know|pass advcl	6
lc=know|pass obl	6
lc=land|obl	-8
lc=lash out|obl	45
lc=launch|obj	-13
lc=lay out|obj	23
lc=lead|obl	-15
lc=learn|ccomp	13
lc=leav|obj	-10
lc=leav|obj+xcomp	-23
lc=let|xcomp	-7
lc=likely|a	-8
lc=lik|obj	26
lc=lik|xcomp	9
lc=limit|obj	6
lc=lin up|obl	27
lc=listen|obl	-16
lc=list|obj	28
lc=look|n	29
lc=look|obl	18
lc=look|subj+xcomp	13
lc=los|obj	-35
lc=lov|obj	25
lc=maintain|obj	-30
lc=majority|n	-15
lc=mak up|obj	-25
lc=mak|beside	36
lc=mak|ccomp	25
lc=mak|obj to	18
lc=mak|obj+xcomp	-74
lc=mak|obl	14
lc=mak|pass noun	-5
lc=mak|pass subj+xcomp	-7
lc=mak|xcomp	-18
lc=manag|obj	-18
lc=manag|xcomp	-7
lc=many|a	-43
lc=margin|n	-14
lc=mark|obj	-24
lc=marry|obj	-14
lc=mean|ccomp	-39
lc=mean|pass subj+xcomp	25
lc=mean|xcomp	-21
lc=media|light v	-8
lc=meeting|n	-30
lc=meet|obj	-10
lc=meet|obl	-35
lc=member|n	-38
lc=mention|light n	42
lc=mention|obj to	-27
lc=mention|obj+	24
lc=messag|light n	20
lc=messag|n	6
lc=mis|obj	-9
lc=mock|obj	23
lc=money|light v	-7
lc=month|n	-21
lc=most|a	-26
lc=mov|obl	-15
lc=much|a	-21
lc=nam|light n	-20
lc=nam|pass noun	8
lc=nam|pass xcomp	-27
lc=navigat|obj	-14
lc=need|light n	15
lc=need|xcomp	-43
lc=news|n	5
lc=new|a	-6
lc=nominat|obj+	33
lc=notion|light n	25
lc=not|as	46
lc=not|ccomp	-6
lc=not|light n	20
lc=not|quote	-14
lc=number|light n	-8
lc=number|n	-18
lc=obtain|obj	-17
lc=offer|xcomp	19
lc=old|a	-11
lc=open|a	21
lc=open|obj	-40
lc=open|obj+	-7
lc=opinion|light n	47
lc=opportunity|light n	-34
lc=opposition|light n	-24
lc=opposition|n	37
lc=oppos|obj	34
lc=organiz|obj	-10
lc=overs|obj	-15
lc=participat|obl	-10
lc=part|light n	-10
lc=pas|obj	14
lc=pas|obl	-16
lc=path|light n	-7
lc=path|n	-8
lc=pay|obj	-32
lc=pay|obj+	-24
lc=pay|obl	-5
lc=peopl|light n	6
lc=percent|light n	-27
lc=persuad|obj	-15
lc=persuad|obj+xcomp	9
lc=persuad|xcomp	10
lc=plac|light v	-5
lc=plac|obj+	-10
lc=plan|light n	14
lc=plan|subj+xcomp	-15
lc=plan|xcomp	14
lc=play|obj	-45
lc=play|obj to	8
lc=plead|obl	6
lc=pledg|obj	13
lc=pledg|quote	-6
lc=pledg|subj+xcomp	-11
lc=point out|as	30
lc=point out|ccomp	13
lc=point out|obj	-11
lc=point|light v	13
lc=point|n	-19
lc=point|obl	25
lc=poised|a	-14
lc=policy|n	16
lc=popular|a	-24
lc=portray|obj	-27
lc=position|light n	24
lc=possibility|light n	-11
lc=possibility|n	-12
lc=post|ccomp	10
lc=post|obj+	-19
lc=prais|obj to	-35
lc=predict|ccomp	5
lc=predict|obj	16
lc=prefer|obj	27
lc=prefer|xcomp	21
lc=prepar|xcomp	-27
lc=president|n	-23
lc=pressur|light n	-7
lc=pres|obj	-10
lc=pres|pass advcl	13
lc=pres|pass obl	17
lc=pres|pass subj	-13
lc=problem|n be pred	-20
lc=project|obj	13
lc=promis|n	19
lc=promis|obj	28
lc=promis|quote	-20
lc=promis|subj+xcomp	-9
lc=promot|obj	46
lc=prompt|obj	-14
lc=prompt|obj+xcomp	-18
lc=proposal|n	25
lc=propos|obj	19
lc=propos|obj to	-11
lc=propos|obj+	14
lc=propos|xcomp	17
lc=prospect|light n	-6
lc=protect|obj	-11
lc=proud|a	8
lc=provid|obj	-16
lc=provid|obj to	17
lc=provid|obj+	-28
lc=pul|obj	-8
lc=pursu|obj	8
lc=push|obj	-13
lc=push|obj+	-56
lc=push|obj+xcomp	-15
lc=push|obl	24
lc=push|xcomp	15
lc=put|beside	-17
lc=put|obj	-35
lc=put|obj to	-15
lc=put|obj+	-16
lc=question|ccomp	14
lc=question|light n	-35
lc=question|n	-15
lc=question|obj	60
lc=rac|n	-10
lc=rail|obl	31
lc=rais|obj	-18
lc=rally|n	-7
lc=rally|obj	-17
lc=reach|obj to	5
lc=ready|a	-31
lc=read|ccomp	8
lc=rebut|obj	24
lc=recal|ccomp	-8
lc=recal|obj	5
lc=receiv|obj	-26
lc=receiv|obj+	-7
lc=recogniz|obj	25
lc=reduc|obj	-14
lc=referenc|n	10
lc=referenc|obj	12
lc=refer|obl	33
lc=reflect|obj	-6
lc=reflect|obl	39
lc=refus|subj+xcomp	-18
lc=refus|xcomp	11
lc=releas|n	-8
lc=releas|obj+	6
lc=releas|pass noun	-45
lc=releas|pass subj	25
lc=rely|advcl	-10
lc=remain|obl	-17
lc=remark|n	20
lc=remember|obj	28
lc=remind|obl	11
lc=reminiscent|a	-21
lc=renew|obj	8
lc=repeal|obj	5
lc=repeat|obj	12
lc=report|as	44
lc=report|insert	15
lc=report|light n	-52
lc=report|n	-20
lc=report|obj	20
lc=report|pass subj	49
lc=report|quote	-32
lc=report|xcomp	15
lc=reputation|light n	-15
lc=request|light n	-53
lc=request|n	-5
lc=request|obj	26
lc=requir|obj+xcomp	14
lc=respond|advcl	-17
lc=respond|obl	8
lc=respond|quote	37
lc=responsibl|a	-12
lc=respons|light n	9
lc=respons|n	6
lc=restrict|obj	43
lc=result|n	-12
lc=retain|obj	-9
lc=return|obl	-7
lc=retweet|obj	27
lc=reveal|ccomp	-19
lc=reveal|obj	12
lc=review|obj	10
lc=ris|obl	-23
lc=rival|n	-5
lc=run|obj	-7
lc=run|obj+	19
lc=run|obl	-16
lc=sal|n	7
lc=sat|obl	-18
lc=say|advcl	-39
lc=say|ccomp	6
lc=say|insert	15
lc=say|obj	19
lc=say|obj+ccomp	-5
lc=say|obl	-68
lc=scor|obj	-25
lc=scrambl|xcomp	-16
lc=secretary|n	-23
lc=secur|obj	-29
lc=seek|obj	28
lc=seek|xcomp	7
lc=seem|beside	-10
lc=seem|ccomp	-29
lc=seem|obl	-10
lc=seem|subj+xcomp	78
lc=seem|xcomp	-38
lc=seiz|obj	-7
lc=send out|obj	-7
lc=send|obj	-57
lc=sens|n	21
lc=series|n	-33
lc=serv|obl	-30
lc=set up|obj	-12
lc=set|a	-12
lc=set|obj	-29
lc=set|pass subj	21
lc=set|pass subj+xcomp	-24
lc=shar|obj	28
lc=shar|obj to	15
lc=shar|obj+	-26
lc=shed|obj	-6
lc=shift|obj	9
lc=shift|obj+	-5
lc=shift|obl	-6
lc=short|a	-16
lc=shot|light n	5
lc=shot|light v	23
lc=shout|obl	-10
lc=show up|obl	-7
lc=show|ccomp	-12
lc=show|insert	34
lc=show|n	-33
lc=show|obj	-12
lc=show|obj to	-27
lc=show|obj+	13
lc=show|obj+ccomp	8
lc=show|obl	12
lc=sid|n	-8
lc=sid|obl	40
lc=sign up|obl	-21
lc=sign|light n	22
lc=similar|a	-18
lc=sit|obl	-17
lc=slam|obj	7
lc=slam|obj+	-15
lc=solidify|obj	-15
lc=sound|obl	-11
lc=sound|subj+xcomp	25
lc=sound|xcomp	8
lc=sourc|n	14
lc=spark|obj	-6
lc=speak out|obl	17
lc=speak|advcl	40
lc=speak|as	-28
lc=speak|obj	-36
lc=speak|obl	-19
lc=speech|light v	-8
lc=speech|n	20
lc=spend|obj	-46
lc=spend|obj+	-21
lc=spokesman|n	-9
lc=staf|light v	5
lc=stag|light v	-15
lc=stand|obl	8
lc=start|xcomp	-7
lc=star|obl	-6
lc=statement|n	6
lc=stat|light n	-14
lc=stat|n	-85
lc=stay|obl	-29
lc=stay|xcomp	6
lc=step|obl	-12
lc=stick|obl	22
lc=stop|xcomp	-24
lc=story|light n	24
lc=story|n	19
lc=strategy|n	17
lc=stres|obj	17
lc=strong|a	-12
lc=struggl|xcomp	-10
lc=successful|a	-18
lc=suggestion|n	6
lc=suggest|quote	-13
lc=supporter|n	5
lc=support|light n	-46
lc=support|n	18
lc=support|obj	57
lc=support|obj to	-5
lc=support|obj+	-16
lc=support|xcomp	22
lc=suppos|pass subj+xcomp	-29
lc=surg|obl	-11
lc=survey|obj	-10
lc=surviv|obj	-17
lc=sur|a	-25
lc=s|ccomp	-48
lc=s|obj	-5
lc=s|obj to	-14
lc=s|obj+	24
lc=s|pass noun	10
lc=s|pass obl	11
lc=s|pass subj	-43
lc=s|pass subj+obl	7
lc=tak on|obj	-14
lc=tak over|obj	-9
lc=tak|as	9
lc=tak|obj	-32
lc=tak|obj to	28
lc=tak|obj+	-9
lc=tak|obl	-7
lc=talk|advcl	12
lc=talk|light n	-20
lc=talk|n	26
lc=tap|obj	-7
lc=target|obj	15
lc=target|pass obl	6
lc=teach|obj	-21
lc=tel|advcl	-25
lc=tel|ccomp	-6
lc=tel|insert	38
lc=tel|obl	-33
lc=tel|quote	5
lc=tend|xcomp	-43
lc=term|n	-16
lc=testimony|n	5
lc=thank|obj	7
lc=think|ccomp	11
lc=think|obl	16
lc=threaten|subj+xcomp	-7
lc=threaten|xcomp	28
lc=threat|light n	-9
lc=threat|n	5
lc=throw|obj	-26
lc=throw|obj to	36
lc=throw|obj+	-21
lc=tim|n	-36
lc=ton|n	6
lc=top|obj	-11
lc=trail|obj	-19
lc=travel|obl	-16
lc=treat|pass obl	8
lc=tru|a	-12
lc=try|as	6
lc=try|subj+xcomp	-9
lc=try|xcomp	-41
lc=turn|advcl	-16
lc=turn|n	9
lc=turn|obj	-30
lc=turn|obj to	61
lc=turn|obj+	-47
lc=turn|obl	5
lc=tweet|obj	6
lc=tweet|quote	8
lc=unabl|a	-25
lc=unclear|a	27
lc=understand|obj	17
lc=unit|obj	-9
lc=unlikely|a	-27
lc=urg|obj	8
lc=urg|xcomp	10
lc=used|obj	5
lc=used|obj to	6
lc=used|xcomp	-21
lc=using|obj	-6
lc=valu|n	6
lc=variety|light n	-11
lc=victory|light n	-7
lc=victory|light v	16
lc=victory|n	-27
lc=view|light n	32
lc=view|n	21
lc=view|pass obl	-30
lc=view|pass subj	-15
lc=vision|light n	16
lc=visit|obj	-17
lc=voic|obj	8
lc=voter|n	-9
lc=vot|light v	-43
lc=vot|n	-22
lc=vot|obj	14
lc=vot|obl	18
lc=vot|xcomp	49
lc=vouch|obl	36
lc=vow|subj+xcomp	-13
lc=vow|xcomp	10
lc=wak|n	-16
lc=walk|obl	-15
lc=want|obj+	29
lc=want|obj+xcomp	22
lc=want|subj+xcomp	-29
lc=warn|ccomp	-8
lc=warn|obl	28
lc=warn|quote	-8
lc=wary|a	29
lc=watch|xcomp	-8
lc=way|n	-22
lc=wear|obj	-21
lc=week|n	-10
lc=weigh in|obl	33
lc=widen|obj	-7
lc=willing|a	25
lc=winner|n	5
lc=win|obj	-40
lc=win|obl	-8
lc=witnes|obj	36
lc=wonder|ccomp	20
lc=word|light n	20
lc=word|light v	5
lc=work|advcl	-30
lc=work|obl	-44
lc=work|xcomp	13
lc=worry|ccomp	24
lc=worry|obj	-24
lc=writ|ccomp	31
lc=writ|insert	-9
lc=writ|obj	-13
lc=writ|obj to	20
lc=writ|obj+	-13
lc=writ|obl	-11
lc=writ|pass noun	-13
lc=writ|quote	-5
lc=year|n	-26
lk=:|colon first name|PROPN	6
lk=:|colon first noun|PROPN	5
lk=abandon|obj|NOUN	-11
lk=ability|n|clause	-25
lk=abl|a|clause	-42
lk=about|a|clause	-9
lk=accept|obj|NOUN	14
lk=acces|light n|NOUN	-5
lk=according|according first|clause	16
lk=according|according last|clause	11
lk=accord|quote|PUNCT	-23
lk=account|n|NOUN	22
lk=accus|advcl|clause	23
lk=accus|obj+|clause	13
lk=accus|obj|NOUN	27
lk=accus|obj|PROPN	-81
lk=accus|obj|pronoun	-32
lk=accus|pass advcl|clause	18
lk=accus|quote|PUNCT	-23
lk=acknowledg|obj|NOUN	11
lk=act|obl|NOUN	-13
lk=admit|ccomp|clause	-13
lk=advis|obj|NOUN	-16
lk=advocat|n|NOUN	13
lk=ad|obj+|NOUN	-25
lk=ad|obj|NOUN	-44
lk=ad|obl|NOUN	-8
lk=agr|ccomp|clause	-17
lk=agr|obl|NOUN	14
lk=agr|xcomp|clause	18
lk=aim|xcomp|clause	27
lk=alleg|ccomp|clause	11
lk=allow|obj+xcomp|clause	12
lk=allud|obl|NOUN	14
lk=announc|obj|NOUN	31
lk=answer|obj|NOUN	9
lk=apologiz|obl|NOUN	11
lk=appeal|n|NOUN	-5
lk=appear|ccomp|clause	-14
lk=appear|obl|NOUN	-40
lk=appear|subj+xcomp|ADJ	12
lk=appear|subj+xcomp|clause	70
lk=appear|xcomp|ADJ	12
lk=appear|xcomp|clause	-59
lk=applaud|obj|NOUN	25
lk=arriv|obl|NOUN	-18
lk=articl|n|NOUN	-10
lk=ask|advcl|clause	13
lk=ask|beside|clause	-10
lk=ask|ccomp|clause	7
lk=ask|obj|NOUN	-11
lk=ask|obj|relative	9
lk=ask|obl|PROPN	10
lk=ask|pass advcl|clause	26
lk=ask|pass ccomp|clause	29
lk=ask|pass obl|NOUN	19
lk=ask|pass subj+ccomp|clause	-18
lk=ask|pass subj+obl|NOUN	-16
lk=ask|pass subj|PROPN	-30
lk=ask|pass xcomp|clause	20
lk=ask|quote|PUNCT	-16
lk=ask|subj+xcomp|clause	-22
lk=assertion|n|clause	-10
lk=assur|ccomp|clause	20
lk=attack|light n|NOUN	-36
lk=attack|light n|PROPN	9
lk=attack|light v|NOUN	-6
lk=attack|n|NOUN	-6
lk=attack|n|PROPN	28
lk=attack|obj to|NOUN	6
lk=attack|obj+|clause	-11
lk=attack|obj|NOUN	13
lk=attack|obj|PROPN	16
lk=attack|obj|pronoun	-12
lk=attempt|light n|clause	-10
lk=attend|obj|NOUN	-8
lk=attention|light v|NOUN	33
lk=attract|obj|NOUN	-14
lk=avoid|xcomp|clause	-17
lk=back|obj|NOUN	-5
lk=back|obj|PROPN	51
lk=ban|obj|PROPN	-15
lk=becom|subj+xcomp|ADJ	9
lk=becom|subj+xcomp|NOUN	-35
lk=becom|xcomp|ADJ	-20
lk=begin|subj+xcomp|clause	11
lk=begin|xcomp|clause	-32
lk=believ|ccomp|clause	-13
lk=benefit|obl|NOUN	-13
lk=blam|obj to|NOUN	-15
lk=blam|obj to|clause	-9
lk=blam|obj+|NOUN	44
lk=blam|obj+|clause	-9
lk=blam|obj|PROPN	-8
lk=blast|obj to|clause	-28
lk=blast|obj|NOUN	31
lk=block|obj+|clause	-5
lk=block|obj|NOUN	22
lk=boast|obj|NOUN	-22
lk=boast|obl|NOUN	16
lk=break|obj|NOUN	-12
lk=brief|pass obl|NOUN	7
lk=bring|obj+|NOUN	13
lk=bring|obj|NOUN	-38
lk=build|obj|NOUN	-26
lk=b|beside|clause	6
lk=b|obl|NOUN	-14
lk=cal|advcl|clause	23
lk=cal|n|NOUN	30
lk=cal|n|clause	20
lk=cal|obj to|clause	-21
lk=cal|obj+xcomp|PROPN	14
lk=cal|obj+|clause	10
lk=cal|obj|NOUN	29
lk=cal|obj|PROPN	-21
lk=cal|obj|pronoun	-79
lk=cal|obj|relative	-5
lk=cal|obl|NOUN	15
lk=cal|obl|PROPN	-61
lk=cal|pass noun|NOUN	-26
lk=cal|pass obl|NOUN	-11
lk=cal|pass subj|NOUN	5
lk=cal|pass xcomp|PROPN	9
lk=cal|quote|PUNCT	8
lk=cal|xcomp|ADJ	-17
lk=cal|xcomp|NOUN	6
lk=cal|xcomp|clause	43
lk=campaign|light n|NOUN	-22
lk=campaign|n|NOUN	-21
lk=campaign|n|PROPN	12
lk=campaign|obl|NOUN	32
lk=campaign|obl|PROPN	-21
lk=capitaliz|obl|NOUN	-19
lk=captur|obj|NOUN	-8
lk=careful|a|clause	-19
lk=carry out|obj|NOUN	-21
lk=carry|obj|NOUN	-8
lk=cast|obj|NOUN	-23
lk=cas|light n|NOUN	8
lk=cas|light n|clause	15
lk=cas|light v|NOUN	9
lk=catch|obj|NOUN	-8
lk=caus|obj|NOUN	-19
lk=celebrat|obj|NOUN	-18
lk=challeng|obj to|NOUN	8
lk=challeng|obj+|NOUN	23
lk=challeng|obj|NOUN	25
lk=challeng|obj|PROPN	-6
lk=challeng|obj|pronoun	-16
lk=chang|obj|NOUN	-29
lk=charg|obj|NOUN	-7
lk=charg|pass subj+obl|NOUN	16
lk=cheer|obl|NOUN	15
lk=choos|obj|NOUN	8
lk=choos|obj|PROPN	-11
lk=choos|xcomp|clause	-30
lk=cit|obj|NOUN	28
lk=claim|n|clause	19
lk=claim|quote|PUNCT	-7
lk=claim|xcomp|clause	18
lk=clear|a|NOUN	-26
lk=clear|a|clause	40
lk=clear|obj|NOUN	-10
lk=clinch|obj|NOUN	-21
lk=comment|light n|NOUN	12
lk=comment|obl|NOUN	33
lk=compar|obj+|NOUN	9
lk=compar|obj|NOUN	-47
lk=compar|pass obl|NOUN	-8
lk=compet|obl|NOUN	-11
lk=complain|ccomp|clause	11
lk=complain|obl|NOUN	24
lk=complicat|obj|NOUN	-13
lk=com|obl|NOUN	-18
lk=com|obl|PROPN	27
lk=concern|light n|clause	25
lk=concern|n|NOUN	-5
lk=condemn|obj|NOUN	16
lk=conduct|obj|NOUN	-8
lk=confirm|ccomp|clause	19
lk=consider|obj|NOUN	24
lk=consider|pass xcomp|NOUN	-22
lk=consider|xcomp|clause	9
lk=continu|ccomp|clause	11
lk=continu|obj|NOUN	-8
lk=continu|obl|NOUN	14
lk=continu|xcomp|clause	-41
lk=control|obj|NOUN	-14
lk=convinc|pass ccomp|clause	-23
lk=creat|obj|NOUN	-18
lk=critical|a|NOUN	13
lk=critical|a|clause	-21
lk=criticism|light n|NOUN	-11
lk=criticism|n|NOUN	9
lk=criticiz|obj to|clause	-32
lk=criticiz|obj+|clause	8
lk=criticiz|obj|NOUN	29
lk=criticiz|pass advcl|clause	11
lk=cut|obj|NOUN	-19
lk=day|n|NOUN	-10
lk=deal|obl|NOUN	-25
lk=debat|n|NOUN	15
lk=debat|n|PROPN	-23
lk=decid|subj+xcomp|clause	17
lk=decision|light n|clause	17
lk=decision|light v|NOUN	-8
lk=decision|n|clause	11
lk=declar|ccomp|clause	24
lk=declar|obj|NOUN	34
lk=declin|subj+xcomp|clause	-23
lk=declin|xcomp|clause	14
lk=decry|obj|NOUN	31
lk=defeat|obj|PROPN	-12
lk=defend|obj to|NOUN	-27
lk=defend|obj+|NOUN	29
lk=defend|obj+|clause	-20
lk=defend|obj|PROPN	36
lk=deliver|obj to|clause	31
lk=demand|obj|NOUN	34
lk=demonstrat|obj|NOUN	-26
lk=deny|obj+|clause	-12
lk=describ|obj|NOUN	7
lk=describ|obj|pronoun	-5
lk=describ|obj|relative	-11
lk=describ|quote|PUNCT	30
lk=design|pass advcl|clause	25
lk=detail|obj|NOUN	30
lk=determin|ccomp|clause	18
lk=develop|obj|NOUN	-8
lk=died|obl|NOUN	-10
lk=difficult|a|clause	-16
lk=diminish|obj|NOUN	-5
lk=director|n|PROPN	-16
lk=disclos|obj|NOUN	5
lk=discus|obj|NOUN	30
lk=dismis|obj|NOUN	9
lk=distanc|obj to|NOUN	47
lk=dominat|obj|NOUN	-17
lk=doubl down|obl|NOUN	20
lk=downplay|obj|NOUN	18
lk=do|obj+|clause	-5
lk=do|obj|NOUN	-14
lk=do|obj|pronoun	-6
lk=draw|obj+|NOUN	-25
lk=drop|obj|NOUN	-13
lk=drop|obl|NOUN	-6
lk=eager|a|clause	19
lk=earn|obj|NOUN	-34
lk=echo|obj|NOUN	22
lk=effort|n|clause	-34
lk=election|light v|NOUN	20
lk=elect|pass subj+obl|PROPN	6
lk=email|obj|NOUN	15
lk=embrac|obj|NOUN	38
lk=emerg|obl|NOUN	-33
lk=emphasiz|obj|NOUN	21
lk=employ|obj|NOUN	-5
lk=encounter|obj|NOUN	-11
lk=endorsement|light n|NOUN	-10
lk=endors|obj to|NOUN	-5
lk=endors|obj to|clause	-16
lk=endors|obj|NOUN	-48
lk=endors|obj|PROPN	47
lk=endors|obj|pronoun	35
lk=end|n|NOUN	-5
lk=engag|obl|NOUN	5
lk=enough|a|clause	-8
lk=ensur|ccomp|clause	-32
lk=enter|obj|NOUN	-28
lk=erupt|obl|NOUN	-6
lk=estimat|ccomp|clause	-5
lk=evidenc|light n|clause	-21
lk=evidenc|n|NOUN	12
lk=evidenc|n|clause	9
lk=exist|obl|NOUN	-6
lk=expand|obj|NOUN	-30
lk=expand|obl|NOUN	15
lk=expect|obj+xcomp|clause	42
lk=expect|obj|NOUN	30
lk=expect|pass noun|NOUN	-5
lk=expect|pass subj+xcomp|clause	15
lk=expect|pass subj|NOUN	-24
lk=experienc|obj|NOUN	22
lk=explain|obj|ADV	-10
lk=exploit|obj|NOUN	17
lk=expos|obj|NOUN	5
lk=expres|obj|NOUN	17
lk=fac|n|NOUN	5
lk=fac|obj|NOUN	-69
lk=fail|xcomp|clause	-24
lk=familiar|a|NOUN	-36
lk=favor|n|NOUN	19
lk=fear|n|NOUN	5
lk=fear|obj|NOUN	13
lk=feel|ccomp|clause	-26
lk=feel|subj+xcomp|clause	-12
lk=feel|xcomp|ADJ	-23
lk=feel|xcomp|clause	19
lk=fight|obl|NOUN	-8
lk=fil|pass noun|NOUN	-10
lk=find|obj+xcomp|clause	-9
lk=find|obj+|NOUN	11
lk=find|obj|NOUN	-26
lk=find|obj|PROPN	-6
lk=find|xcomp|ADJ	14
lk=first|a|NOUN	-10
lk=fir|obj|NOUN	7
lk=flew|obl|NOUN	-8
lk=fly|obl|NOUN	-5
lk=focus|n|NOUN	12
lk=focus|obl|NOUN	17
lk=focus|obl|PROPN	13
lk=focus|pass advcl|clause	-10
lk=focus|pass obl|NOUN	-9
lk=focu|obl|NOUN	25
lk=forc|obj+xcomp|clause	-12
lk=forc|xcomp|clause	-14
lk=form|obj|NOUN	-6
lk=fuel|obj|NOUN	-8
lk=gain|obj|NOUN	-29
lk=garner|obj|NOUN	-16
lk=generat|obj|NOUN	-7
lk=get|obj+xcomp|clause	-13
lk=get|obj|NOUN	-13
lk=giv|obj to|clause	19
lk=giv|obj+|NOUN	-38
lk=giv|obj+|clause	-14
lk=giv|obj|NOUN	-5
lk=go on|advcl|clause	-25
lk=going|obl|PROPN	6
lk=going|xcomp|clause	-46
lk=governor|n|NOUN	7
lk=go|advcl|clause	-24
lk=go|obl|NOUN	-9
lk=handling|n|NOUN	-7
lk=hav|beside|clause	35
lk=hav|obj to|clause	18
lk=hav|obj+xcomp|clause	-11
lk=hav|obj+|clause	-15
lk=hav|obj|NOUN	-40
lk=hav|xcomp|clause	-11
lk=head|obl|NOUN	-15
lk=hear|ccomp|clause	-31
lk=hear|obj|NOUN	15
lk=help|obj+xcomp|clause	-30
lk=help|subj+xcomp|clause	-9
lk=help|xcomp|clause	-18
lk=highlight|obj|NOUN	33
lk=hit|obj|NOUN	-39
lk=hold|obj+|clause	-11
lk=hold|obj|NOUN	-26
lk=hold|obl|NOUN	21
lk=hold|pass subj+obl|NOUN	5
lk=hop|n|clause	18
lk=hop|obl|NOUN	11
lk=hop|xcomp|clause	9
lk=huddl|obl|NOUN	-10
lk=idea|light n|NOUN	5
lk=idea|n|clause	20
lk=identify|obl|NOUN	29
lk=ignor|obj|NOUN	25
lk=impos|obj|NOUN	-9
lk=improv|obj|NOUN	-7
lk=includ|obj|PROPN	-45
lk=increas|obj|NOUN	-32
lk=insist|ccomp|clause	18
lk=intend|pass xcomp|clause	13
lk=interest|light n|clause	28
lk=interview|n|PROPN	-29
lk=interview|obj|NOUN	-10
lk=investigation|n|NOUN	-8
lk=invok|obj|NOUN	7
lk=involved|a|NOUN	-14
lk=issu|light v|NOUN	18
lk=issu|obj|NOUN	8
lk=issu|pass noun|NOUN	-5
lk=join|obj|NOUN	-6
lk=jok|obl|NOUN	7
lk=keep|xcomp|clause	-16
lk=kind|n|NOUN	-8
lk=know|ccomp|clause	-21
lk=know|obj+|NOUN	-11
lk=know|obj|NOUN	6
lk=know|obj|pronoun	23
lk=know|obl|NOUN	-11
lk=know|pass advcl|clause	6
lk=know|pass noun|PROPN	13
lk=know|pass subj|NOUN	27
lk=know|pass subj|PROPN	-10
lk=lament|obj|NOUN	-9
lk=launch|obj|NOUN	-5
lk=lawsuit|light n|PROPN	12
lk=lay out|obj|NOUN	15
lk=lead|obl|NOUN	-7
lk=learn|ccomp|clause	13
lk=leav|obj|NOUN	-33
lk=let|xcomp|clause	-6
lk=likely|a|clause	-8
lk=lik|xcomp|clause	9
lk=limit|obj|NOUN	6
lk=listen|obl|NOUN	-16
lk=list|obj|NOUN	39
lk=look|light n|NOUN	-6
lk=look|obl|NOUN	28
lk=look|subj+xcomp|ADJ	30
lk=look|subj+xcomp|clause	-28
lk=look|xcomp|ADJ	-45
lk=look|xcomp|clause	12
lk=los|obj|NOUN	-29
lk=lot|n|NOUN	-7
lk=maintain|obj|NOUN	-30
lk=mak up|obj|NOUN	-21
lk=mak|beside|clause	37
lk=mak|ccomp|clause	25
lk=mak|obj to|NOUN	16
lk=mak|obj+xcomp|ADJ	-47
lk=mak|obj+xcomp|clause	-29
lk=mak|obj+|NOUN	-41
lk=mak|obj+|clause	8
lk=mak|obj|NOUN	-7
lk=mak|obl|NOUN	16
lk=mak|pass subj|NOUN	6
lk=mak|xcomp|clause	-6
lk=manag|obj|NOUN	-14
lk=manag|xcomp|clause	-7
lk=many|a|NOUN	-28
lk=mark|obj|NOUN	-24
lk=mean|ccomp|clause	-39
lk=mean|obj|NOUN	-8
lk=mean|pass subj+xcomp|clause	25
lk=mean|xcomp|clause	-21
lk=meet|obl|NOUN	-7
lk=mention|obj to|NOUN	-7
lk=mention|obj+|NOUN	43
lk=mention|obj|PROPN	-17
lk=messag|light n|NOUN	15
lk=messag|n|NOUN	20
lk=mock|obj|NOUN	23
lk=month|n|NOUN	-10
lk=most|a|NOUN	-14
lk=much|a|NOUN	-7
lk=nam|light v|NOUN	-7
lk=nam|obj|NOUN	11
lk=nam|pass noun|NOUN	8
lk=nam|pass obl|NOUN	-5
lk=nam|pass xcomp|PROPN	-22
lk=need|xcomp|clause	-39
lk=news|n|NOUN	5
lk=notion|light n|clause	27
lk=not|as|clause	46
lk=not|ccomp|clause	-6
lk=not|obj|NOUN	22
lk=not|quote|PUNCT	-14
lk=number|light n|NOUN	-6
lk=number|n|NOUN	-11
lk=obtain|obj|NOUN	-17
lk=offer|obj to|NOUN	20
lk=offer|obj to|clause	-13
lk=offer|obj+|NOUN	14
lk=offer|obj+|clause	-33
lk=offer|xcomp|clause	19
lk=open|obj|NOUN	-37
lk=opportunity|light n|clause	-29
lk=opposition|n|NOUN	34
lk=oppos|obj|NOUN	26
lk=oppos|obj|pronoun	12
lk=organiz|obj|NOUN	-7
lk=part|n|NOUN	6
lk=pas|obj+|NOUN	-22
lk=pas|obj|NOUN	10
lk=pas|obl|NOUN	-12
lk=pay|obj to|NOUN	7
lk=pay|obj|NOUN	-20
lk=percent|light n|NOUN	-19
lk=person|n|NOUN	7
lk=persuad|obj+xcomp|clause	9
lk=persuad|obj|NOUN	-15
lk=persuad|xcomp|clause	10
lk=plan|light n|clause	21
lk=plan|light v|NOUN	6
lk=plan|n|NOUN	-24
lk=plan|n|clause	9
lk=plan|subj+xcomp|clause	-15
lk=plan|xcomp|clause	14
lk=play|obj|NOUN	-40
lk=pledg|obj|NOUN	13
lk=pledg|quote|PUNCT	-6
lk=pledg|subj+xcomp|clause	-11
lk=point out|as|clause	30
lk=point out|ccomp|clause	13
lk=point out|obj|NOUN	-10
lk=point|n|NOUN	-9
lk=point|obl|NOUN	35
lk=point|obl|PROPN	-23
lk=poised|a|clause	-14
lk=portray|obj|PROPN	-5
lk=position|light n|NOUN	13
lk=possibility|light n|clause	-9
lk=prais|obj to|clause	-25
lk=prais|obj|NOUN	24
lk=prais|obj|PROPN	-6
lk=predict|obj|NOUN	18
lk=prefer|xcomp|clause	21
lk=prepar|obl|NOUN	6
lk=prepar|xcomp|clause	-27
lk=pres|pass advcl|clause	13
lk=pres|pass obl|NOUN	6
lk=problem|n be pred|clause	-20
lk=project|obj|NOUN	13
lk=promis|light n|clause	5
lk=promis|obj|NOUN	27
lk=promis|quote|PUNCT	-20
lk=promis|subj+xcomp|clause	-9
lk=promot|obj|NOUN	42
lk=prompt|obj+xcomp|clause	-18
lk=prompt|obj|NOUN	-8
lk=propos|xcomp|clause	17
lk=protect|obj|NOUN	-8
lk=provid|obj to|clause	7
lk=provid|obj+|NOUN	-10
lk=provid|obj|NOUN	-10
lk=prov|subj+xcomp|ADJ	-14
lk=prov|subj+xcomp|clause	6
lk=prov|xcomp|ADJ	-22
lk=prov|xcomp|clause	14
lk=pursu|obj|NOUN	9
lk=push|obj+xcomp|clause	-15
lk=push|obj+|NOUN	-30
lk=push|obj|NOUN	-18
lk=push|obj|PROPN	-17
lk=push|obl|NOUN	24
lk=put|obj+|NOUN	-30
lk=put|obj|NOUN	-8
lk=put|obj|pronoun	-13
lk=question|ccomp|clause	14
lk=question|light n|NOUN	-32
lk=question|light n|clause	-6
lk=question|light v|NOUN	-24
lk=question|light v|clause	14
lk=question|n|NOUN	-24
lk=question|obj|NOUN	64
lk=rail|obl|NOUN	8
lk=rais|obj to|NOUN	-12
lk=rais|obj to|clause	6
lk=rais|obj|NOUN	-20
lk=rais|obj|SYM	-10
lk=rally|obj|NOUN	-14
lk=ready|a|clause	-16
lk=rebut|obj|NOUN	16
lk=recal|ccomp|clause	-8
lk=recal|obj|NOUN	12
lk=receiv|obj|NOUN	-19
lk=reduc|obj|NOUN	-14
lk=refer|obl|NOUN	42
lk=reflect|obl|NOUN	30
lk=refus|subj+xcomp|clause	-18
lk=refus|xcomp|clause	11
lk=reject|obj|NOUN	-5
lk=releas|n|NOUN	-5
lk=releas|pass noun|NOUN	-43
lk=releas|pass subj|NOUN	27
lk=rely|advcl|clause	-10
lk=remain|obl|NOUN	-10
lk=remind|obl|NOUN	14
lk=renew|obj|NOUN	16
lk=repeat|obj|NOUN	19
lk=reply|ccomp|clause	-8
lk=report|as|clause	44
lk=report|insert|clause	24
lk=report|n|clause	-10
lk=report|obj|NOUN	34
lk=report|obl|PROPN	-21
lk=report|quote|PUNCT	-32
lk=report|xcomp|clause	15
lk=represent|obj|NOUN	-17
lk=request|obj|NOUN	26
lk=requir|obj+xcomp|clause	14
lk=respond|advcl|clause	-17
lk=respond|obl|NOUN	9
lk=respond|quote|PUNCT	37
lk=responsibl|a|clause	-6
lk=respons|n|NOUN	7
lk=restrict|obj|NOUN	43
lk=result|n|NOUN	-11
lk=retain|obj|NOUN	-9
lk=return|obl|NOUN	-34
lk=reveal|ccomp|clause	-19
lk=reveal|obj|NOUN	23
lk=revers|obj|NOUN	5
lk=ris|obl|NOUN	-19
lk=run|obj+|clause	8
lk=sat|obl|NOUN	-10
lk=say|advcl|clause	-39
lk=say|ccomp|INTJ	9
lk=say|ccomp|NOUN	11
lk=say|ccomp|PROPN	-6
lk=say|ccomp|clause	6
lk=say|insert|clause	27
lk=say|obj+ccomp|clause	-7
lk=say|obj|ADJ	22
lk=say|obj|NOUN	15
lk=say|obl|NOUN	-62
lk=say|obl|NUM	8
lk=say|obl|PROPN	-27
lk=scor|obj|NOUN	-25
lk=scrambl|xcomp|clause	-16
lk=secretary|n|NOUN	-6
lk=secur|obj|NOUN	-28
lk=seek|obj|NOUN	38
lk=seek|xcomp|clause	7
lk=seem|beside|clause	-10
lk=seem|ccomp|clause	-29
lk=seem|subj+xcomp|ADJ	21
lk=seem|subj+xcomp|clause	65
lk=seem|xcomp|clause	-33
lk=seiz|obj|NOUN	-7
lk=seiz|obl|NOUN	-37
lk=send out|obj|NOUN	-7
lk=send|obj|NOUN	-45
lk=sens|n|NOUN	17
lk=series|n|NOUN	-30
lk=serv|obl|NOUN	-21
lk=set up|obj|NOUN	-12
lk=set|a|clause	-12
lk=set|obj|NOUN	-28
lk=set|pass subj+xcomp|clause	-24
lk=set|pass subj|NOUN	22
lk=shar|obj|NOUN	25
lk=shift|obj|NOUN	9
lk=short|a|NOUN	-14
lk=shot|light v|NOUN	27
lk=shout|obl|NOUN	-10
lk=show up|obl|NOUN	-7
lk=show|ccomp|clause	-14
lk=show|insert|clause	41
lk=show|n|NOUN	-18
lk=show|obj to|NOUN	-5
lk=show|obj|NOUN	-5
lk=show|obl|NOUN	14
lk=sid|n|NOUN	-5
lk=sign up|obl|NOUN	-16
lk=sign|light n|clause	15
lk=sign|n|clause	-31
lk=sit|obl|NOUN	-8
lk=slam|obj to|clause	-15
lk=slam|obj|PROPN	20
lk=solidify|obj|NOUN	-15
lk=sound|subj+xcomp|ADJ	26
lk=sound|xcomp|ADJ	9
lk=spark|obj|NOUN	-6
lk=speak out|obl|NOUN	8
lk=speak|advcl|clause	40
lk=speak|obl|PROPN	-14
lk=speech|n|NOUN	30
lk=spend|obj+|clause	-12
lk=spend|obj|NOUN	-15
lk=stand|obl|pronoun	35
lk=start|xcomp|clause	-7
lk=statement|light n|NOUN	32
lk=stat|ccomp|clause	9
lk=stat|n|NOUN	-7
lk=stat|n|PROPN	-47
lk=stay|obl|NOUN	-20
lk=step|obl|NOUN	-10
lk=stick|obl|NOUN	25
lk=stop|xcomp|clause	-24
lk=story|light n|NOUN	10
lk=strategy|n|clause	21
lk=stres|obj|NOUN	17
lk=struggl|xcomp|clause	-10
lk=suggestion|n|clause	9
lk=suggest|quote|PUNCT	-13
lk=supporter|n|NOUN	-10
lk=supporter|n|PROPN	18
lk=support|light n|NOUN	-24
lk=support|light n|PROPN	-10
lk=support|light v|clause	-16
lk=support|n|NOUN	-11
lk=support|n|PROPN	40
lk=support|obj to|clause	-11
lk=support|obj+|clause	-21
lk=support|obj|NOUN	15
lk=support|obj|PROPN	25
lk=support|obj|pronoun	5
lk=support|xcomp|clause	22
lk=suppos|pass subj+xcomp|clause	-29
lk=survey|obj|NOUN	-10
lk=surviv|obj|NOUN	-10
lk=sur|a|clause	-12
lk=s|ccomp|clause	-48
lk=s|obj+|NOUN	21
lk=s|obj|NOUN	10
lk=s|obj|PROPN	-51
lk=s|obj|pronoun	-11
lk=s|pass noun|NOUN	10
lk=s|pass obl|NOUN	13
lk=s|pass subj+obl|NOUN	12
lk=s|pass subj|NOUN	-19
lk=s|xcomp|clause	-16
lk=tak|as|clause	9
lk=tak|obj to|clause	36
lk=tak|obj+|NOUN	-10
lk=tak|obj|NOUN	-22
lk=talk|advcl|clause	12
lk=talk|obl|PROPN	9
lk=target|obj|NOUN	19
lk=target|pass obl|NOUN	6
lk=teach|obj|NOUN	-17
lk=tel|advcl|clause	-25
lk=tel|insert|clause	42
lk=tel|obl|NOUN	-10
lk=tel|obl|PROPN	-16
lk=tel|quote|PUNCT	5
lk=tend|xcomp|clause	-43
lk=thank|obj|NOUN	8
lk=think|ccomp|clause	11
lk=threaten|subj+xcomp|clause	-7
lk=threaten|xcomp|clause	28
lk=threat|n|NOUN	5
lk=throw|obj to|NOUN	5
lk=throw|obj+|NOUN	-6
lk=throw|obj|NOUN	-21
lk=tim|n|clause	-5
lk=tout|obj|NOUN	11
lk=try|as|clause	6
lk=try|subj+xcomp|clause	-9
lk=try|xcomp|clause	-40
lk=turn|n|NOUN	12
lk=turn|obj to|NOUN	28
lk=turn|obj+|NOUN	-30
lk=turn|obj|NOUN	-24
lk=tweet|obj|NOUN	13
lk=tweet|quote|PUNCT	8
lk=unabl|a|clause	-25
lk=unclear|a|clause	29
lk=undermin|obj|NOUN	-13
lk=understand|ccomp|clause	-8
lk=unlikely|a|clause	-27
lk=urg|obj|NOUN	19
lk=urg|xcomp|clause	10
lk=used|obj to|clause	6
lk=used|obj|NOUN	11
lk=used|xcomp|clause	-20
lk=using|obj+|clause	-6
lk=using|obj|NOUN	-24
lk=valu|n|NOUN	7
lk=variety|light n|NOUN	-11
lk=victory|light v|NOUN	18
lk=victory|n|NOUN	-10
lk=view|n|NOUN	30
lk=view|pass obl|NOUN	-23
lk=voic|obj|NOUN	8
lk=vot|light n|PROPN	-15
lk=vot|light v|NOUN	-12
lk=vot|obl|NOUN	-12
lk=vot|obl|NUM	-6
lk=vot|obl|PROPN	28
lk=vot|xcomp|clause	24
lk=vow|subj+xcomp|clause	-13
lk=vow|xcomp|clause	10
lk=wait|obl|NOUN	-12
lk=wak|n|NOUN	-13
lk=walk|obl|NOUN	-15
lk=want|obj+xcomp|clause	30
lk=want|obj|NOUN	27
lk=want|obj|PROPN	-9
lk=want|subj+xcomp|clause	-25
lk=want|xcomp|clause	7
lk=warn|ccomp|clause	-8
lk=warn|obl|NOUN	32
lk=warn|quote|PUNCT	-8
lk=watch|obj|NOUN	7
lk=watch|xcomp|clause	-8
lk=way|n|clause	-5
lk=wear|obj|NOUN	-19
lk=weigh in|obl|NOUN	33
lk=widen|obj|NOUN	-7
lk=willing|a|clause	25
lk=win|obj|NOUN	-58
lk=win|obj|NUM	5
lk=witnes|obj|NOUN	36
lk=wonder|ccomp|clause	16
lk=work|advcl|clause	-30
lk=work|obl|NOUN	-20
lk=work|obl|PROPN	-9
lk=work|xcomp|clause	13
lk=worry|ccomp|clause	24
lk=worry|obj|NOUN	-24
lk=writ|ccomp|clause	26
lk=writ|insert|clause	-6
lk=writ|obj|NOUN	-16
lk=writ|obl|NOUN	-7
lk=writ|pass noun|NOUN	-6
lk=year|n|NOUN	-12
lp=:|colon first name	24
lp=:|colon first noun	16
lp=:|colon name	14
lp=:|colon noun	12
lp=abandon|obj	-11
lp=ability|n/to	-25
lp=abl|a/to	-40
lp=accept|obj	33
lp=acces|light n/to	-5
lp=according|according amid/whole	20
lp=according|according first/whole	24
lp=according|according last/near	-23
lp=according|according last/whole	31
lp=according|according last/wider	-22
lp=accus|advcl/of	23
lp=accus|obj	-46
lp=accus|obj to/of	-10
lp=accus|obj+/of	33
lp=accus|pass advcl/of	18
lp=accus|pass subj	-21
lp=accus|quote/before other	-15
lp=achiev|obj	-6
lp=acknowledg|ccomp/that	-13
lp=acknowledg|obj	21
lp=addition|n/to	-19
lp=admit|ccomp/that	-10
lp=adopt|obj	-8
lp=adviser|n/to	-10
lp=advis|obj	-30
lp=advocat|n/for	18
lp=advocat|obl/for	8
lp=ad|ccomp/bare	17
lp=ad|ccomp/nonfinite	28
lp=ad|ccomp/that	-19
lp=ad|obj	-47
lp=ad|obj+/to	-20
lp=ad|quote/after	7
lp=ad|quote/before ,	14
lp=ad|quote/before other	-15
lp=agr|ccomp/that	-23
lp=agr|obl/on	-6
lp=agr|obl/with	40
lp=agr|xcomp/to	18
lp=aim|light v/at	16
lp=aim|xcomp/to	27
lp=air|obj	17
lp=alleg|ccomp/that	6
lp=amendment|n/to	-6
lp=announc|obj	28
lp=announc|pass subj	13
lp=answer|obj	8
lp=apologiz|obl/for	10
lp=appearanc|n/on	-19
lp=appear|obl/on	-12
lp=appear|subj+xcomp/pred	12
lp=appear|subj+xcomp/to	65
lp=appear|xcomp/pred	12
lp=appear|xcomp/to	-56
lp=applaud|obj	7
lp=argu|ccomp/that	-6
lp=articl|n/about	-18
lp=ask|advcl/if	18
lp=ask|beside/other	-9
lp=ask|ccomp/bare	10
lp=ask|obl/about	-10
lp=ask|obl/for	50
lp=ask|pass obl/about	19
lp=ask|pass subj	-30
lp=ask|pass xcomp/to	20
lp=ask|quote/before other	-11
lp=ask|subj+xcomp/to	-22
lp=assail|obj	16
lp=assertion|n/that	-10
lp=assur|ccomp/that	24
lp=attack|n/in	-5
lp=attack|n/on	30
lp=attack|obj	10
lp=attempt|light n/to	-10
lp=attend|obj	-11
lp=attention|light v/to	47
lp=attract|obj	-17
lp=author|n/of	-11
lp=avoid|xcomp/ing	-16
lp=await|obj	-9
lp=back|obj	49
lp=ban|light n/on	-6
lp=ban|obj	17
lp=bash|obj	23
lp=bear|obj	-5
lp=beat|obj	-23
lp=becom|xcomp/pred	-13
lp=begin|xcomp/ing	-7
lp=begin|xcomp/to	-14
lp=believ|ccomp/bare	-13
lp=believ|obj	9
lp=benefit|obl/from	-11
lp=blam|obj	-5
lp=blam|obj to/for	-35
lp=blam|obj+/for	22
lp=blast|obj	13
lp=blast|obj to/for	13
lp=block|obj	21
lp=boast|obj	-22
lp=break|obj	-12
lp=brief|pass obl/on	7
lp=bring|obj	-49
lp=bring|obj+/to	11
lp=build|obj	-32
lp=b|beside/other	5
lp=cal|advcl/to	22
lp=cal|insert	-30
lp=cal|light n/for	21
lp=cal|light n/to	-22
lp=cal|n/for	5
lp=cal|n/to	43
lp=cal|obj	-21
lp=cal|obj+xcomp/pred	8
lp=cal|obl/for	10
lp=cal|obl/on	-51
lp=cal|pass noun	-34
lp=cal|pass obl/on	7
lp=cal|pass xcomp/pred	11
lp=cal|subj+xcomp/pred	-7
lp=cal|xcomp/pred	-6
lp=cal|xcomp/to	41
lp=campaign|n/for	-9
lp=campaign|obl/with	-13
lp=candidat|light v/in	8
lp=candidat|n/for	-6
lp=capitaliz|obl/on	-20
lp=captur|obj	-20
lp=carry out|obj	-21
lp=carry|obj	-21
lp=cast|obj	-33
lp=cas|light v/to	-13
lp=catch|obj	-11
lp=caus|obj	-20
lp=celebrat|obj	-30
lp=chairman|n/of	-9
lp=chair|obj	-7
lp=champion|obj	16
lp=chanc|n/to	-26
lp=chang|obj	-35
lp=charg|obj	-22
lp=charg|pass subj+obl/with	16
lp=chief|n/of	-6
lp=choos|xcomp/to	-28
lp=cit|obj	10
lp=claim|ccomp/bare	19
lp=claim|ccomp/that	-21
lp=claim|n/that	18
lp=claim|xcomp/to	18
lp=clear|a/that	7
lp=clear|obj	-13
lp=clinch|obj	-21
lp=collect|obj	-9
lp=comment|obl/on	42
lp=commitment|light n/to	5
lp=compar|obj	-45
lp=compar|obj to/to	6
lp=compar|obj+/to	23
lp=compar|pass obl/with	-7
lp=complain|ccomp/that	21
lp=complicat|obj	-13
lp=com|advcl/as	-17
lp=com|obl/from	-5
lp=concerned|a/about	-7
lp=condemn|obj	5
lp=conduct|obj	-11
lp=confirm|pass subj	19
lp=consider|obj	10
lp=consider|pass subj+xcomp/pred	19
lp=consider|xcomp/ing	9
lp=continu|as	-5
lp=continu|obj	-8
lp=continu|xcomp/to	-53
lp=contradict|obj	16
lp=contrast|obj+/with	18
lp=control|obj	-25
lp=convinc|ccomp/that	-7
lp=cost|obj	-8
lp=count|pass subj	-8
lp=cover|obj	24
lp=credit|obj	-5
lp=critical|a/of	22
lp=criticism|light n/of	10
lp=criticism|n/of	28
lp=criticiz|obj	6
lp=criticiz|obj to/for	-23
lp=criticiz|obj+/for	29
lp=criticiz|pass advcl/for	11
lp=criticiz|pass subj	-16
lp=cros|obj	-6
lp=cut|obj	-20
lp=deal|obl/with	-14
lp=debat|light n/over	14
lp=debat|n/on	10
lp=decid|ccomp/bare	-24
lp=decid|subj+xcomp/to	17
lp=decision|n/to	11
lp=declar|ccomp/bare	19
lp=declar|obj	7
lp=declar|pass xcomp/pred	-15
lp=declin|subj+xcomp/to	-23
lp=declin|xcomp/to	14
lp=decry|obj	35
lp=defeat|obj	-27
lp=defend|obj	43
lp=defin|obj	22
lp=demand|obj	26
lp=demonstrat|obj	-14
lp=denounc|obj	7
lp=deny|ccomp/that	23
lp=describ|obj	-5
lp=describ|quote/before other	52
lp=design|pass advcl/to	25
lp=detail|obj	30
lp=determin|ccomp/if	8
lp=develop|obj	-8
lp=devot|obj	-12
lp=devot|obj+/to	13
lp=differenc|light n/between	-6
lp=difficult|a/to	-11
lp=diminish|obj	-10
lp=director|n/of	-17
lp=disclos|obj	17
lp=discus|obj	37
lp=display|obj	30
lp=distanc|obj to/from	66
lp=distanc|obj+/from	-30
lp=doing|obj	-23
lp=dominat|obj	-19
lp=doubt|light n/about	-19
lp=downplay|obj	18
lp=do|obj	-25
lp=driv|obj	-11
lp=drop|obj	-15
lp=eager|a/to	6
lp=earn|obj	-43
lp=echo|obj	11
lp=effort|n/to	-36
lp=elect|obj	10
lp=elect|pass subj+obl/to	6
lp=elevat|obj	-7
lp=email|obj	6
lp=embrac|obj	26
lp=emerg|obl/as	-22
lp=emphasiz|obj	21
lp=employ|obj	-5
lp=encounter|obj	-11
lp=endorsement|light n/of	-17
lp=endorsement|n/of	58
lp=endors|obj	28
lp=endors|obj to/	-8
lp=end|n/of	-15
lp=enjoy|obj	15
lp=enough|a/to	-8
lp=ensur|ccomp/bare	-10
lp=enter|obj	-39
lp=evidenc|n/of	19
lp=expand|obj	-31
lp=expect|obj	17
lp=expect|obj+xcomp/to	42
lp=expect|pass noun	-12
lp=expect|pass subj	-19
lp=expect|pass subj+xcomp/to	15
lp=experienc|obj	20
lp=explain|ccomp/bare	-24
lp=explain|ccomp/wh	11
lp=explain|obj	6
lp=exploit|obj	17
lp=expres|obj	17
lp=fac|n/of	7
lp=fac|obj	-34
lp=fail|xcomp/to	-24
lp=fal|obl/in	7
lp=familiar|a/with	-5
lp=favor|n/of	33
lp=favor|obj	29
lp=fear|ccomp/bare	-8
lp=fear|ccomp/that	6
lp=fear|obj	9
lp=featur|obj	-5
lp=feel|ccomp/bare	-5
lp=feel|subj+xcomp/verb	-12
lp=feel|xcomp/pred	-23
lp=feel|xcomp/verb	19
lp=fil|pass noun	-10
lp=find|obj	-48
lp=find|xcomp/pred	12
lp=finish|obj	-8
lp=fir|obj	31
lp=fir|pass subj	16
lp=focus|n/on	15
lp=focus|obl/on	56
lp=focu|obl/on	32
lp=forc|obj+xcomp/to	-12
lp=forc|xcomp/to	-11
lp=form|obj	-20
lp=found|obj	-9
lp=front|n/of	-12
lp=fuel|obj	-11
lp=fund|obj	-14
lp=gain|obj	-33
lp=garner|obj	-16
lp=generat|obj	-8
lp=giv|obj to/to	24
lp=giv|obj+/to	-9
lp=go on|advcl/to	-13
lp=going|xcomp/to	-46
lp=go|advcl/to	-22
lp=go|obl/after	32
lp=go|obl/against	-17
lp=go|obl/on	-15
lp=grappl|obl/with	11
lp=hammer|obj	15
lp=handling|n/of	-10
lp=hav|beside/other	32
lp=hav|obj	-33
lp=hav|obj to/	7
lp=hav|obj+xcomp/verb	-25
lp=hav|xcomp/to	-42
lp=hear|obj	19
lp=help|obj+xcomp/verb	-29
lp=help|subj+xcomp/verb	-7
lp=help|xcomp/verb	-9
lp=highlight|obj	29
lp=hir|obj	8
lp=hit|obj	-20
lp=hit|obj+/for	22
lp=hold|obj	-30
lp=hold|obj+/for	-5
lp=hop|n/of ing	10
lp=hop|obl/for	36
lp=hop|xcomp/to	9
lp=identify|obj	10
lp=identify|obl/as	6
lp=ignor|obj	49
lp=imply|ccomp/that	-10
lp=impos|obj	-11
lp=improv|obj	-7
lp=includ|obj	-31
lp=increas|obj	-32
lp=indicat|ccomp/bare	10
lp=insist|ccomp/bare	6
lp=intend|pass xcomp/to	13
lp=interested|a/in	15
lp=interest|light n/in ing	28
lp=interview|n/on	-11
lp=interview|obj	-29
lp=introduc|obj	22
lp=introduc|pass subj	30
lp=invit|obj	-13
lp=invok|obj	20
lp=involv|obj	-10
lp=issu|obj	8
lp=issu|pass noun	-5
lp=join|obj	-16
lp=jok|ccomp/that	8
lp=keep|xcomp/ing	-15
lp=kil|obj	-15
lp=kind|n/of	-8
lp=knock|obj	12
lp=know|ccomp/bare	-8
lp=know|ccomp/that	5
lp=know|ccomp/wh	-29
lp=know|obj	32
lp=know|pass advcl/for	15
lp=know|pass obl/for	34
lp=lash out|obl/at	39
lp=launch|obj	-13
lp=lay out|obj	23
lp=leader|n/in	8
lp=leader|n/of	-6
lp=leav|obj	-10
lp=leav|obj+xcomp/pred	-5
lp=let|xcomp/verb	-6
lp=lik|obj	26
lp=lik|xcomp/to	9
lp=limit|obj	6
lp=listen|obl/to	-6
lp=list|obj	28
lp=look|obl/at	-13
lp=look|obl/to	13
lp=look|subj+xcomp/pred	30
lp=look|subj+xcomp/to	-20
lp=look|xcomp/pred	-45
lp=look|xcomp/to	16
lp=los|obj	-35
lp=lot|n/of	-16
lp=lov|obj	25
lp=maintain|obj	-30
lp=majority|n/of	-6
lp=mak up|obj	-25
lp=mak|beside/other	38
lp=mak|obj to/	5
lp=mak|obj+/to	-16
lp=mak|obj+xcomp/pred	-48
lp=mak|obj+xcomp/verb	-19
lp=mak|pass noun	-5
lp=mak|xcomp/ing	-32
lp=mak|xcomp/pred	-6
lp=manag|obj	-18
lp=manag|xcomp/to	-7
lp=many|a/of	-33
lp=mark|obj	-24
lp=marry|obj	-14
lp=mean|ccomp/bare	-41
lp=mean|xcomp/ing	-10
lp=meet|obj	-10
lp=meet|obl/with	-17
lp=member|n/of	-22
lp=mention|light n/of	42
lp=mention|obj to/by	-6
lp=mention|obj+/by	31
lp=messag|n/of	15
lp=mis|obj	-9
lp=mock|obj	23
lp=most|a/of	-19
lp=mov|obl/to	-13
lp=much|a/of	-51
lp=nam|pass noun	8
lp=nam|pass xcomp/pred	-27
lp=navigat|obj	-14
lp=need|xcomp/to	-35
lp=notion|light n/that	5
lp=not|as	46
lp=not|quote/before other	-27
lp=number|light n/of	-5
lp=number|n/of	-15
lp=obtain|obj	-17
lp=offer|obj to/to	9
lp=offer|obj+/to	-29
lp=open|a/to	11
lp=open|obj	-40
lp=opportunity|light n/to	-22
lp=opposition|light n/to	-21
lp=opposition|n/to	30
lp=oppos|obj	34
lp=organiz|obj	-10
lp=overs|obj	-15
lp=pas|obj	14
lp=pay|obj	-32
lp=pay|obj to/to	6
lp=percent|light n/of	-11
lp=percent|n/in	9
lp=percent|n/of	-25
lp=persuad|obj	-15
lp=plan|light n/to	14
lp=plan|n/to	11
lp=plan|subj+xcomp/to	-12
lp=plan|xcomp/to	8
lp=play|obj	-45
lp=pledg|obj	13
lp=pledg|quote/before other	-6
lp=pledg|subj+xcomp/to	-11
lp=point out|as	30
lp=point out|ccomp/that	16
lp=point out|obj	-11
lp=poised|a/to	-6
lp=portray|obj	-27
lp=position|light n/on	14
lp=prais|obj to/for	-16
lp=predict|obj	16
lp=prefer|obj	27
lp=prefer|xcomp/to	21
lp=prepar|xcomp/to	-27
lp=president|n/of	-13
lp=pres|obj	-10
lp=pres|pass subj	-13
lp=problem|n be pred	-20
lp=project|obj	13
lp=promis|light n/to	11
lp=promis|obj	28
lp=promis|subj+xcomp/to	-9
lp=promot|obj	46
lp=prompt|obj	-14
lp=prompt|obj+xcomp/to	-18
lp=propos|obj	19
lp=protect|obj	-11
lp=provid|obj	-16
lp=provid|obj to/to	8
lp=provid|obj to/with	6
lp=prov|subj+xcomp/pred	-14
lp=prov|subj+xcomp/to	6
lp=prov|xcomp/pred	-22
lp=prov|xcomp/to	14
lp=pul|obj	-8
lp=pursu|obj	8
lp=push|obj	-13
lp=push|obj+/to	-17
lp=push|obj+xcomp/to	-15
lp=push|obl/for	7
lp=put|beside/other	-17
lp=put|obj	-35
lp=question|ccomp/if	14
lp=question|light n/about	-14
lp=question|n/about	-9
lp=question|n/of	9
lp=question|obj	60
lp=rail|obl/against	29
lp=rais|obj	-18
lp=rais|obj to/	8
lp=rally|obj	-17
lp=ready|a/to	-16
lp=read|ccomp/bare	8
lp=rebut|obj	24
lp=recal|obj	5
lp=receiv|obj	-26
lp=recogniz|obj	25
lp=reduc|obj	-14
lp=referenc|n/to	14
lp=referenc|obj	12
lp=refer|obl/as	-11
lp=refer|obl/to	38
lp=reflect|obj	-6
lp=reflect|obl/on	27
lp=refus|subj+xcomp/to	-18
lp=refus|xcomp/to	11
lp=releas|pass noun	-45
lp=releas|pass subj	25
lp=remember|obj	28
lp=remind|obl/of	17
lp=renew|obj	8
lp=repeal|obj	5
lp=repeat|obj	12
lp=reply|ccomp/bare	10
lp=report|as	44
lp=report|ccomp/bare	19
lp=report|ccomp/nonfinite	-23
lp=report|insert	15
lp=report|obj	20
lp=report|obl/from	13
lp=report|obl/on	-13
lp=report|pass subj	49
lp=report|xcomp/ing	15
lp=request|obj	26
lp=requir|obj+xcomp/to	14
lp=respond|obl/to	24
lp=respond|obl/with	-14
lp=responsibl|a/for	-10
lp=respons|n/to	17
lp=restrict|obj	43
lp=result|n/of	-10
lp=retain|obj	-9
lp=retweet|obj	27
lp=reveal|ccomp/that	-14
lp=reveal|obj	12
lp=review|obj	10
lp=run|obj	-7
lp=run|obj+/	25
lp=run|obl/for	-32
lp=say|advcl/as	-19
lp=say|beside/,	-15
lp=say|beside/other	11
lp=say|ccomp/if	-12
lp=say|ccomp/wh	36
lp=say|insert	15
lp=say|obj	19
lp=say|obl/at	-21
lp=say|obl/in	19
lp=say|obl/of	-26
lp=say|quote/after	19
lp=say|quote/before ,	-30
lp=scor|obj	-25
lp=scrambl|xcomp/to	-16
lp=secretary|n/of	-7
lp=secur|obj	-29
lp=seek|obj	28
lp=seek|xcomp/to	7
lp=seem|beside/other	-10
lp=seem|subj+xcomp/pred	18
lp=seem|subj+xcomp/to	48
lp=seem|subj+xcomp/verb	24
lp=seem|xcomp/to	-24
lp=seiz|obj	-7
lp=send out|obj	-7
lp=send|obj	-57
lp=send|obj+/to	-31
lp=sens|n/of	15
lp=series|n/of	-27
lp=serv|obl/as	-7
lp=set up|obj	-12
lp=set|a/to	-9
lp=set|obj	-29
lp=set|pass subj	21
lp=set|pass subj+xcomp/to	-24
lp=shar|obj	28
lp=shed|obj	-6
lp=shift|obj	9
lp=short|a/of	-14
lp=show|ccomp/that	-7
lp=show|insert	34
lp=show|obj	-12
lp=show|obj+/with	7
lp=sid|obl/with	46
lp=sign up|obl/for	-13
lp=similar|a/to	-8
lp=slam|obj	7
lp=slam|obj+/for	-15
lp=solidify|obj	-15
lp=sound|subj+xcomp/pred	26
lp=sound|xcomp/pred	9
lp=spark|obj	-6
lp=speak|advcl/to	16
lp=speak|as	-28
lp=speak|obj	-36
lp=speak|obl/about	28
lp=speak|obl/at	-41
lp=speak|obl/in	-9
lp=speak|obl/of	58
lp=speak|obl/on	-23
lp=speak|obl/to	-16
lp=speak|obl/with	-41
lp=spend|obj	-46
lp=spokesman|n/for	-8
lp=stat|ccomp/that	5
lp=stat|n/of	-35
lp=stick|obl/to	19
lp=stop|xcomp/ing	-11
lp=story|n/of	22
lp=strategy|n/to	10
lp=stres|obj	17
lp=struggl|xcomp/to	-10
lp=suggestion|n/that	9
lp=supporter|n/of	10
lp=support|light n/of	-11
lp=support|n/for	9
lp=support|n/of	30
lp=support|obj	57
lp=support|xcomp/ing	22
lp=suppos|pass subj+xcomp/to	-29
lp=survey|obj	-10
lp=surviv|obj	-17
lp=sur|a/bare	-30
lp=s|ccomp/bare	-5
lp=s|ccomp/that	-19
lp=s|obj	-5
lp=s|obj+xcomp/verb	9
lp=s|pass noun	10
lp=s|pass obl/as	16
lp=s|pass subj	-43
lp=s|pass subj+obl/as	10
lp=s|xcomp/verb	-29
lp=tak on|obj	-14
lp=tak over|obj	-9
lp=tak|as	9
lp=tak|obj	-32
lp=tak|obj to/	19
lp=tak|obj to/for	6
lp=tak|obj+/for	-6
lp=tak|obj+/to	-15
lp=talk|advcl/about	19
lp=talk|obl/about	5
lp=talk|obl/to	-7
lp=tap|obj	-7
lp=target|obj	15
lp=teach|obj	-21
lp=tel|ccomp/bare	-28
lp=tel|ccomp/nonfinite	7
lp=tel|ccomp/that	24
lp=tel|insert	38
lp=tel|obl/in	-11
lp=tel|obl/on	-9
lp=tel|quote/after	42
lp=tel|quote/before other	-54
lp=tend|xcomp/to	-43
lp=thank|obj	7
lp=think|ccomp/bare	18
lp=threaten|subj+xcomp/to	-7
lp=threaten|xcomp/to	28
lp=throw|obj	-26
lp=top|obj	-11
lp=trail|obj	-19
lp=try|as	6
lp=try|subj+xcomp/to	-8
lp=try|xcomp/to	-39
lp=turn|obj	-30
lp=turn|obj to/to	40
lp=turn|obj+/to	-12
lp=turn|obl/to	14
lp=tweet|ccomp/that	27
lp=tweet|obj	6
lp=unabl|a/to	-25
lp=understand|obj	17
lp=unit|obj	-9
lp=unlikely|a/to	-19
lp=urg|obj	8
lp=urg|xcomp/to	10
lp=used|obj	5
lp=used|obj to/to	9
lp=used|xcomp/to	-21
lp=using|obj	-6
lp=us|n/of	-16
lp=valu|n/of	6
lp=victory|light v/in	21
lp=view|n/of	15
lp=view|pass obl/as	-24
lp=view|pass subj	-15
lp=visit|obj	-17
lp=voic|obj	8
lp=vot|light n/for	7
lp=vot|obj	14
lp=vot|obl/against	-14
lp=vot|obl/for	61
lp=vot|obl/in	-42
lp=vot|obl/on	-17
lp=vot|xcomp/to	24
lp=vouch|obl/for	36
lp=vow|subj+xcomp/to	-13
lp=vow|xcomp/to	10
lp=wak|n/of	-16
lp=want|obj+xcomp/to	7
lp=want|subj+xcomp/to	-25
lp=want|xcomp/to	15
lp=warn|ccomp/that	-21
lp=warn|quote/before other	-6
lp=watch|xcomp/verb	-8
lp=wear|obj	-21
lp=widen|obj	-7
lp=willing|a/to	25
lp=winner|n/of	6
lp=win|obj	-40
lp=witnes|obj	36
lp=wonder|ccomp/if	26
lp=work|advcl/to	-22
lp=work|obl/for	-27
lp=work|obl/on	-5
lp=work|xcomp/to	14
lp=worry|obj	-24
lp=writ|ccomp/bare	17
lp=writ|ccomp/that	7
lp=writ|insert	-9
lp=writ|obj	-13
lp=writ|obl/about	10
lp=writ|obl/to	-8
lp=writ|pass noun	-13
lp=writ|quote/after	14
lp=writ|quote/before other	-31
lp=year|n/of	-5
lq=:|no	68
lq=abandon|no	-14
lq=ability|no	-38
lq=abl|no	-42
lq=about|no	-9
lq=accelerat|no	-8
lq=accept|no	25
lq=acces|no	-26
lq=accompany|no	-8
lq=according|all	30
lq=according|no	5
lq=accord|all	-23
lq=account|no	14
lq=accus|all	-20
lq=accus|most	12
lq=accus|no	5
lq=achiev|no	-9
lq=acknowledg|all	-23
lq=acknowledg|no	21
lq=acquiesc|no	40
lq=act|no	-38
lq=addition|no	-20
lq=addres|no	-7
lq=admit|all	25
lq=admit|no	13
lq=advanc|no	-23
lq=advantag|no	-40
lq=advic|no	32
lq=adviser|no	-27
lq=advocat|no	22
lq=ad|all	26
lq=ad|no	-61
lq=ad|some	29
lq=affect|no	-23
lq=agenda|no	-9
lq=agreement|no	26
lq=agr|no	30
lq=aid|no	-7
lq=air|no	11
lq=alarm|no	11
lq=alienat|no	-6
lq=allegianc|no	24
lq=alleg|no	8
lq=allow|no	19
lq=allud|no	37
lq=amas|no	-17
lq=amendment|no	-19
lq=angry|no	20
lq=announcement|no	9
lq=announc|no	31
lq=answer|all	-5
lq=apologiz|no	12
lq=apology|no	13
lq=apparent|no	-12
lq=appeal|no	-9
lq=appear|no	27
lq=appear|some	-5
lq=applaud|no	17
lq=appoint|no	31
lq=approach|no	-23
lq=approv|no	42
lq=argu|all	-24
lq=argu|no	28
lq=argu|some	15
lq=arriv|no	-44
lq=articl|no	-24
lq=articulat|no	20
lq=ask|all	7
lq=ask|most	10
lq=ask|no	19
lq=ask|some	18
lq=assail|no	22
lq=assault|no	-8
lq=assembl|no	-8
lq=assert|no	8
lq=assessment|no	40
lq=attack|no	9
lq=attempt|no	-17
lq=attend|no	-27
lq=attention|no	37
lq=attract|no	-41
lq=attribut|no	52
lq=authoriz|no	14
lq=availabl|no	-11
lq=averag|no	-22
lq=avoid|no	-39
lq=await|no	-10
lq=award|no	-21
lq=awar|no	22
lq=back|no	39
lq=ban|no	12
lq=bar|no	8
lq=bash|no	17
lq=bas|no	-53
lq=battl out|no	-11
lq=battl|no	-8
lq=bear|no	-11
lq=beaten|no	-11
lq=beat|no	-41
lq=becom|all	5
lq=becom|no	-59
lq=begin|all	15
lq=begin|no	-50
lq=begin|some	13
lq=beg|no	-10
lq=believ|no	26
lq=benefit|no	-40
lq=best|no	-22
lq=bet|no	-15
lq=bid|no	-48
lq=bil|no	11
lq=blam|no	14
lq=blast|no	17
lq=block|no	7
lq=boast|no	5
lq=bolster|no	-28
lq=book|no	-16
lq=boost|no	-8
lq=boo|no	37
lq=born|no	-14
lq=bother|no	-17
lq=bound|no	-11
lq=brand|no	5
lq=break down|no	-12
lq=break|no	-62
lq=bring|no	-27
lq=broadcast|no	9
lq=build|no	-71
lq=buy|no	-14
lq=b|no	-28
lq=cal out|no	12
lq=cal|all	8
lq=campaign|no	-23
lq=cancel|no	-17
lq=candidacy|no	-10
lq=capitaliz|no	-23
lq=captur|no	-17
lq=cap|no	-11
lq=careful|no	-27
lq=carry out|no	-31
lq=carry|no	-13
lq=car|no	19
lq=cast|no	-9
lq=cas|no	43
lq=caus|no	-56
lq=caution|no	20
lq=celebrat|no	-22
lq=chairman|no	-14
lq=chair|no	-25
lq=challeng|no	36
lq=champion|no	31
lq=chanc|no	-18
lq=chang|no	-38
lq=chant|all	44
lq=charg|no	17
lq=check|no	-23
lq=cheer|no	10
lq=chid|no	-11
lq=chief|no	-17
lq=circulat|no	14
lq=cit|all	11
lq=claim|all	-30
lq=claim|no	33
lq=clinch|no	-36
lq=clos|no	-63
lq=collaborat|no	-5
lq=collaps|no	-11
lq=collect|no	-36
lq=command|no	-34
lq=commitment|no	11
lq=compar|no	-9
lq=compet|no	-24
lq=complaint|no	9
lq=complain|no	30
lq=complet|no	-15
lq=complicat|no	-20
lq=com|no	-36
lq=conced|no	21
lq=conclud|some	5
lq=condemn|no	10
lq=condition|no	-20
lq=conduct|no	-80
lq=confidenc|no	11
lq=confident|no	26
lq=confirm|no	23
lq=congratulat|no	11
lq=connection|no	-9
lq=consensus|no	41
lq=consider|no	7
lq=contact|no	-7
lq=contemplat|no	19
lq=contest|no	-8
lq=continu|all	24
lq=continu|no	-73
lq=contradict|no	9
lq=contrast|no	12
lq=contribut|no	-29
lq=control|no	-20
lq=conven|no	-22
lq=convert|no	-13
lq=convinc|no	-8
lq=coordinat|no	-14
lq=cop|no	-9
lq=cost|no	-43
lq=count|no	21
lq=coverag|no	18
lq=cover|no	25
lq=craft|no	6
lq=creat|no	-13
lq=credit|no	5
lq=crisscros|no	-6
lq=critical|no	19
lq=criticiz|no	31
lq=criticiz|some	-12
lq=critiqu|no	20
lq=cros|no	-22
lq=crowd|no	-29
lq=crown|no	-13
lq=cruis|no	-13
lq=cut|no	-37
lq=dat|no	-10
lq=day|no	-43
lq=deal|no	-11
lq=debat|no	37
lq=decid|no	21
lq=decision|no	24
lq=decry|no	22
lq=dedicat|no	9
lq=deem|no	64
lq=defeat|no	-27
lq=defend|no	45
lq=defens|no	52
lq=defin|no	24
lq=degr|no	22
lq=delegat|no	-49
lq=delet|no	-10
lq=demand|no	22
lq=demonstrat|no	-27
lq=denounc|no	28
lq=dent|no	-5
lq=deny|no	21
lq=deploy|no	-18
lq=depriv|no	-5
lq=descend|no	-21
lq=describ|all	10
lq=describ|most	9
lq=deserv|no	-34
lq=design|no	22
lq=desir|no	19
lq=detail|no	32
lq=determin|no	10
lq=develop|no	-23
lq=devot|no	-21
lq=died|no	-31
lq=differ|no	-15
lq=difficult|no	-15
lq=diminish|no	-14
lq=director|no	-33
lq=disagr|no	45
lq=disavow|no	10
lq=disclos|no	11
lq=discover|no	12
lq=discus|no	14
lq=dislik|no	53
lq=dismis|no	13
lq=dispatch|no	-26
lq=display|no	9
lq=disput|no	10
lq=disrupt|no	-21
lq=distanc|no	36
lq=distribut|no	-18
lq=divid|no	-21
lq=division|no	-6
lq=document|no	53
lq=doing|no	-45
lq=dominat|no	-51
lq=donat|no	-34
lq=doubl down|no	20
lq=doubt|no	23
lq=downplay|no	18
lq=dozen|no	-9
lq=do|no	-57
lq=draw|no	-19
lq=driv|no	-59
lq=drop|no	-18
lq=eager|no	12
lq=earn|no	-28
lq=eat|no	-6
lq=echo|no	48
lq=eclips|no	-25
lq=effect|no	-6
lq=effort|no	-31
lq=election|no	7
lq=email|most	-12
lq=email|no	9
lq=embrac|no	25
lq=emerg|no	-56
lq=emphasis|no	-20
lq=employ|no	-34
lq=enabl|no	-16
lq=encounter|no	-17
lq=encourag|no	14
lq=endorsement|no	23
lq=endors|most	-19
lq=endors|no	45
lq=end|no	-6
lq=enjoy|no	11
lq=enough|no	-13
lq=ensur|no	-30
lq=enter|no	-59
lq=enthusiasm|no	21
lq=envision|no	9
lq=escalat|no	6
lq=escap|no	-11
lq=evidenc|no	6
lq=exampl|no	13
lq=exceed|no	-18
lq=exchang|no	-25
lq=exist|no	-18
lq=exit|no	-6
lq=expand|no	-7
lq=expectation|no	5
lq=expect|no	16
lq=experienc|no	17
lq=explain|all	-27
lq=explain|no	7
lq=explain|some	28
lq=explanation|no	-8
lq=exploit|no	30
lq=expres|no	29
lq=extend|no	-40
lq=ey|no	17
lq=fact|no	-34
lq=fac|no	-52
lq=failur|no	-8
lq=fail|no	-40
lq=faith|no	8
lq=fal|no	-30
lq=far|no	-8
lq=fat|no	5
lq=favor|no	62
lq=fear|no	25
lq=featur|no	-46
lq=field|no	-16
lq=figur|no	-27
lq=financ|no	-11
lq=find|no	-8
lq=finish|no	-44
lq=first|no	-20
lq=fir|no	21
lq=fit|no	-16
lq=flag|no	5
lq=fled|no	-5
lq=flew|no	-31
lq=float|no	-15
lq=flood|no	-5
lq=fly|no	-12
lq=focus|no	23
lq=focu|no	30
lq=follow|no	-27
lq=forc|no	-41
lq=form|no	-28
lq=found|no	-48
lq=front|no	-8
lq=fr|no	-26
lq=fuel|no	-38
lq=fund|no	-25
lq=gain|no	-31
lq=galvaniz|no	-11
lq=garner|no	-23
lq=gather|no	-52
lq=generat|no	-9
lq=get|no	-65
lq=giv|all	8
lq=giv|no	-24
lq=giv|some	-10
lq=goal|no	12
lq=going|no	-38
lq=good|no	-7
lq=go|no	-15
lq=grab|no	-18
lq=grant|no	5
lq=grappl|no	10
lq=greet|no	8
lq=grow up|no	-6
lq=grow|no	-60
lq=guarant|no	-7
lq=hail|no	13
lq=halt|no	-6
lq=hammer|no	9
lq=handling|no	-11
lq=handl|no	-8
lq=hand|no	-35
lq=happen|no	-34
lq=hat|no	46
lq=hav|all	15
lq=hav|no	-41
lq=hav|some	-31
lq=headlin|no	7
lq=head|no	-38
lq=help|no	-74
lq=herald|no	32
lq=higher|no	-5
lq=highlight|no	28
lq=high|no	-21
lq=hint|no	36
lq=history|no	-26
lq=hold up|no	13
lq=hold|no	-13
lq=hopeful|no	38
lq=hop|no	16
lq=host|no	-26
lq=hour|no	-7
lq=huddl|no	-20
lq=hundred|no	-30
lq=hurt|no	-7
lq=idea|no	31
lq=identify|no	54
lq=ignor|no	53
lq=imag|no	-14
lq=importanc|no	-9
lq=important|no	-18
lq=improv|no	-27
lq=inability|no	9
lq=increas|no	-25
lq=influenc|no	-24
lq=inform|no	40
lq=inject|no	-18
lq=insist|most	13
lq=inspir|no	-22
lq=insult|no	34
lq=intend|no	10
lq=interested|no	41
lq=interest|no	35
lq=interject|all	20
lq=interpret|no	21
lq=interrupt|no	-20
lq=interview|no	-7
lq=introduc|no	35
lq=invest|no	-28
lq=invit|no	-51
lq=invok|no	37
lq=involved|no	-17
lq=issu|all	-19
lq=issu|no	15
lq=job|no	-24
lq=join|no	-61
lq=judg|no	5
lq=justify|no	42
lq=keep up|no	-20
lq=keep|no	-36
lq=kick off|no	-21
lq=kil|no	-53
lq=kind|no	-31
lq=know|all	-60
lq=know|no	24
lq=label|no	-25
lq=lag|no	-11
lq=land|no	-7
lq=languag|no	11
lq=lash out|no	45
lq=lawsuit|no	24
lq=law|no	-6
lq=lay out|no	46
lq=lay|no	-42
lq=lead|no	-84
lq=lean|no	25
lq=learn|no	48
lq=leav|no	-63
lq=legislation|no	20
lq=lent|no	-17
lq=letter|no	-18
lq=let|no	-21
lq=leverag|no	-19
lq=licens|no	-9
lq=likely|no	-8
lq=liken|no	9
lq=lik|no	44
lq=lin up|no	43
lq=link|no	26
lq=listen|no	-22
lq=list|no	29
lq=liv|no	-24
lq=lobby|no	-15
lq=lock up|no	-15
lq=lock|no	-15
lq=look|no	34
lq=loom|no	-27
lq=los|no	-82
lq=lov|no	45
lq=lur|no	-9
lq=maintain|no	-50
lq=majority|no	-43
lq=mak up|no	-47
lq=mak|no	-19
lq=manag|no	-41
lq=mandat|no	17
lq=many|no	-43
lq=man|no	-5
lq=margin|no	-42
lq=mark|no	-46
lq=marry|no	-24
lq=match|no	-27
lq=matter|no	-6
lq=mean|no	-10
lq=meeting|no	-10
lq=meet|no	-85
lq=member|no	-53
lq=mention|no	33
lq=messag|no	46
lq=million|no	-10
lq=mind|no	-8
lq=mis|no	-14
lq=mix|no	-5
lq=mock|some	-7
lq=moderat|no	15
lq=money|no	-22
lq=month|no	-20
lq=mor|no	-27
lq=most|no	-26
lq=mov|no	-24
lq=much|no	-20
lq=nam|no	31
lq=navigat|no	-14
lq=need|no	-19
lq=new|no	-6
lq=night|no	-15
lq=nomination|no	-33
lq=nominat|no	63
lq=nomin|no	-17
lq=notic|no	5
lq=notion|no	9
lq=not|all	-15
lq=not|most	-33
lq=not|no	16
lq=not|some	55
lq=number|no	-64
lq=obtain|no	-31
lq=offic|no	-9
lq=opinion|no	54
lq=opportunity|no	-21
lq=opposition|no	36
lq=oppos|no	27
lq=opt|no	23
lq=order|no	36
lq=organiz|no	-31
lq=overshadow|no	-15
lq=overs|no	-10
lq=overtak|no	-5
lq=own|no	-24
lq=ow|no	-10
lq=pack|no	-7
lq=participat|no	-10
lq=party|no	-20
lq=part|no	-27
lq=pas|no	30
lq=path|no	-42
lq=pay|no	-60
lq=pepper|no	22
lq=percent|no	-38
lq=perform|no	-17
lq=persuad|no	40
lq=pick up|no	-26
lq=pick|no	-12
lq=pit|no	-14
lq=plan|no	35
lq=plan|some	-29
lq=play|no	-47
lq=pledg|most	26
lq=plot|no	10
lq=point out|no	20
lq=point|no	29
lq=poised|no	-14
lq=pol|no	-19
lq=popular|no	-24
lq=portray|no	-12
lq=possibility|no	-37
lq=post|most	-10
lq=pour|no	-19
lq=power|no	-26
lq=practic|no	-13
lq=prais|no	32
lq=predict|no	25
lq=prefer|no	65
lq=prepar|no	-35
lq=present|no	18
lq=pressur|no	16
lq=pres|no	20
lq=primary|no	-26
lq=prim|no	-11
lq=problem|no	-37
lq=prob|no	18
lq=proceed|no	-14
lq=profil|no	6
lq=prohibit|no	36
lq=promis|all	-28
lq=promis|most	29
lq=promis|no	15
lq=promot|no	25
lq=prompt|no	-69
lq=propel|no	-19
lq=proposal|no	13
lq=propos|no	18
lq=prosecut|no	-14
lq=prospect|no	-21
lq=protect|no	-22
lq=proud|no	8
lq=provid|no	-20
lq=prov|no	-6
lq=publish|all	8
lq=publish|most	-19
lq=pul|no	-31
lq=punch|no	-9
lq=purchas|no	-14
lq=put out|no	13
lq=put|all	20
lq=put|no	-48
lq=qualify|no	-16
lq=question|no	21
lq=quot|all	-11
lq=quot|no	-9
lq=rac|no	-65
lq=rail|no	32
lq=rais|no	-10
lq=rally|no	-13
lq=ratchet up|no	-12
lq=ratify|no	21
lq=rating|no	-8
lq=rat|no	-10
lq=reach|no	-15
lq=react|no	-8
lq=ready|no	-34
lq=read|all	34
lq=read|no	-9
lq=reaffirm|no	43
lq=reassur|no	7
lq=rebuf|no	-13
lq=rebut|no	24
lq=recal|no	6
lq=receiv|no	-56
lq=reception|no	5
lq=recogniz|no	47
lq=record|no	-13
lq=recount|no	-9
lq=recruit|no	-7
lq=reduc|no	-25
lq=referenc|no	39
lq=refer|all	-38
lq=refer|no	43
lq=refus|all	-24
lq=refus|no	12
lq=reiterat|no	14
lq=reject|no	29
lq=relationship|no	-23
lq=relat|no	-18
lq=releas|no	13
lq=relish|no	42
lq=rely|no	-5
lq=remain|no	-44
lq=remark|all	-10
lq=remark|no	9
lq=remember|no	40
lq=remind|no	20
lq=reminiscent|no	-21
lq=remov|no	-18
lq=renew|no	10
lq=replac|no	-8
lq=reply|all	15
lq=reply|no	12
lq=report|all	-49
lq=report|no	13
lq=report|some	60
lq=repudiat|no	16
lq=reputation|no	-25
lq=request|no	18
lq=requir|no	25
lq=reserv|no	5
lq=resist|no	7
lq=resolv|no	-16
lq=respond|all	19
lq=respond|no	-8
lq=responsibl|no	-12
lq=respons|no	24
lq=restrict|no	33
lq=rest|no	-24
lq=result|no	-39
lq=retain|no	-17
lq=return|no	-25
lq=retweet|no	10
lq=revers|no	5
lq=rever|no	5
lq=review|no	19
lq=rid|no	14
lq=right|no	-23
lq=risk|no	-5
lq=ris|no	-65
lq=rival|no	-25
lq=rol out|no	-29
lq=rol|no	-28
lq=ruling|no	17
lq=rul|no	31
lq=run|no	-46
lq=rush|no	-31
lq=sal|no	6
lq=sat|no	-21
lq=sav|no	-12
lq=say|all	7
lq=say|most	-14
lq=say|no	13
lq=say|some	-13
lq=schedul|no	-29
lq=school|no	5
lq=scor|no	-13
lq=scrambl|no	-46
lq=seal|no	-5
lq=search|no	7
lq=seat|no	-19
lq=secretary|no	-39
lq=secur|no	-43
lq=seek|no	28
lq=seem|no	21
lq=seem|some	22
lq=seiz|no	-10
lq=select|no	-22
lq=sel|no	-29
lq=senator|no	-21
lq=send out|no	-5
lq=send|no	-33
lq=sens|no	13
lq=sentenc|no	-8
lq=separat|no	-7
lq=serv|no	-54
lq=set off|no	-21
lq=set up|no	-29
lq=set|no	-22
lq=shak|no	-5
lq=sharpen|no	-18
lq=shar|all	-15
lq=shar|no	23
lq=shed|no	-7
lq=shift|no	-13
lq=shook|no	-13
lq=shoot|all	28
lq=shoot|no	-41
lq=short|no	-16
lq=shot|no	27
lq=shout|all	41
lq=shout|no	-15
lq=show|all	-33
lq=show|most	16
lq=shrug off|no	12
lq=sid|no	22
lq=sign|no	40
lq=similar|no	-16
lq=singl out|no	39
lq=sit|no	-33
lq=skeptical|no	6
lq=slam|all	-37
lq=slam|no	21
lq=sound|no	12
lq=sourc|no	7
lq=spark|no	-16
lq=spar|no	22
lq=speak out|no	22
lq=speak|all	-23
lq=speak|most	-5
lq=speculat|no	23
lq=speech|no	15
lq=spend|no	-66
lq=split|no	-32
lq=spokesman|no	-9
lq=spread|no	-9
lq=stak|no	-28
lq=stanc|no	6
lq=standing|no	-6
lq=start|no	-33
lq=star|no	-18
lq=statement|no	8
lq=stat|most	-5
lq=stat|no	-8
lq=stay|no	-9
lq=step down|no	-12
lq=step|no	-22
lq=stick|no	6
lq=stir|no	-17
lq=stop|no	-36
lq=story|no	37
lq=strategy|no	24
lq=strength|no	-9
lq=stres|no	8
lq=stretch|no	-9
lq=string|no	-5
lq=strong|no	-8
lq=struggl|no	-24
lq=study|no	-13
lq=submit|no	27
lq=succeed|no	-21
lq=successful|no	-15
lq=succes|no	-18
lq=sued|no	18
lq=suffer|no	-23
lq=suggestion|no	13
lq=suggest|all	-25
lq=suggest|some	26
lq=sum up|no	16
lq=support|no	47
lq=suppos|no	-50
lq=surg|no	-30
lq=surround|no	-14
lq=survey|no	-42
lq=surviv|no	-32
lq=sur|no	-17
lq=swept|no	-21
lq=swing|no	8
lq=swip|no	21
lq=switch|no	-10
lq=s|no	-9
lq=tack|no	-6
lq=tak in|no	-6
lq=tak on|no	-19
lq=tak|all	-12
lq=tak|no	-33
lq=talk|all	-40
lq=talk|no	5
lq=tap|no	-34
lq=task|no	-20
lq=tax|no	7
lq=tel|all	38
lq=tel|most	-18
lq=tel|no	7
lq=tel|some	-47
lq=tend|no	-25
lq=term|no	-41
lq=test|no	-35
lq=thanks|no	-12
lq=thank|all	6
lq=thank|no	11
lq=thing|no	-19
lq=think|all	-11
lq=think|no	28
lq=think|some	-8
lq=third|no	-22
lq=thousand|no	-8
lq=threaten|no	16
lq=threat|no	7
lq=thwart|no	-16
lq=tied|no	-31
lq=tim|no	-26
lq=titl|all	40
lq=ti|no	-16
lq=top|no	-30
lq=total|no	-20
lq=touch|no	35
lq=trad|no	-20
lq=trail|no	-53
lq=train|no	-6
lq=transform|no	-20
lq=travel|no	-37
lq=trend|no	15
lq=tribut|no	21
lq=trounc|no	-15
lq=trust|no	24
lq=tru|no	-11
lq=try|no	-70
lq=turn down|no	-5
lq=turn out|no	-51
lq=turn over|no	-14
lq=tweet|all	9
lq=tweet|most	-16
lq=tweet|no	5
lq=ty|no	-24
lq=unabl|no	-20
lq=unclear|no	27
lq=uncover|no	-21
lq=underscor|no	-24
lq=understand|no	11
lq=unit|no	-7
lq=unlikely|no	-23
lq=updat|no	-7
lq=urg|all	-14
lq=used|no	-59
lq=used|some	9
lq=using|no	-26
lq=us|no	-15
lq=variety|no	-16
lq=version|no	-15
lq=veto|no	20
lq=vet|no	-19
lq=video|no	-13
lq=violat|no	-8
lq=visit|no	-59
lq=voic|no	11
lq=volunteer|no	-6
lq=voter|no	-38
lq=vot|all	-6
lq=vot|no	25
lq=vouch|no	36
lq=vow|no	34
lq=wait|no	-14
lq=wak|no	-16
lq=want|no	25
lq=warn|no	16
lq=wary|no	29
lq=war|no	-7
lq=wav|no	-40
lq=way|no	-8
lq=wear|no	-36
lq=week|no	-26
lq=weigh in|no	33
lq=weigh|no	-8
lq=welcom|no	6
lq=widen|no	-19
lq=willingnes|no	-5
lq=willing|no	25
lq=win|no	-80
lq=withdraw|no	11
lq=withheld|no	-7
lq=witnes|no	35
lq=wonder|no	29
lq=word|no	29
lq=work|no	-60
lq=worry|no	-16
lq=worth|no	-9
lq=wrest|no	-6
lq=writ|all	17
lq=writ|most	-7
lq=writ|no	-29
lq=writ|some	-6
lq=year|no	-35
lq=yel|all	29
lq=zero|no	9
ls=:|some	74
ls=abandon|some	-13
ls=ability|some	-38
ls=abl|some	-42
ls=about|some	-9
ls=accelerat|some	-8
ls=accept|some	27
ls=acces|some	-22
ls=accompany|some	-8
ls=according|some	17
ls=accord|some	-24
ls=accusation|some	-18
ls=accus|none	15
ls=achiev|some	-8
ls=acknowledg|some	8
ls=act|some	-40
ls=addition|some	-14
ls=addres|none	-11
ls=admit|some	25
ls=advanc|some	-16
ls=advantag|some	-29
ls=advic|some	32
ls=adviser|none	-9
ls=advis|some	-23
ls=advocat|some	36
ls=ad|none	-26
ls=affect|some	-29
ls=agenda|some	-11
ls=agreement|none	16
ls=agreement|some	6
ls=agr|some	31
ls=aim|none	-19
ls=aim|some	17
ls=alarm|some	12
ls=align|none	-8
ls=allegation|some	-6
ls=allegianc|some	24
ls=alleg|some	15
ls=allow|some	18
ls=allud|some	33
ls=amendment|some	-14
ls=analysis|some	-8
ls=anger|none	21
ls=anger|some	-36
ls=angry|some	20
ls=announcement|some	13
ls=announc|none	26
ls=answer|some	-14
ls=apologiz|some	22
ls=apology|some	13
ls=apparent|some	-12
ls=appearanc|some	-13
ls=appear|none	87
ls=appear|some	-103
ls=append|some	6
ls=applaud|some	9
ls=appoint|some	31
ls=approach|some	-19
ls=approv|none	34
ls=argument|none	-21
ls=argument|some	18
ls=argu|some	14
ls=arriv|some	-46
ls=articl|none	-16
ls=articulat|some	20
ls=ask|none	50
ls=assail|some	5
ls=assault|some	-5
ls=assembl|some	-12
ls=assertion|some	-20
ls=assessment|some	26
ls=assum|none	17
ls=assum|some	-20
ls=attack|none	-19
ls=attack|some	15
ls=attempt|some	-31
ls=attend|some	-25
ls=attention|some	24
ls=attract|some	-37
ls=attribut|none	28
ls=attribut|some	27
ls=audienc|some	-6
ls=authoriz|none	-33
ls=authoriz|some	41
ls=availabl|some	-12
ls=averag|some	-16
ls=avoid|some	-36
ls=await|some	-10
ls=award|some	-15
ls=awar|some	7
ls=back|none	-9
ls=back|some	45
ls=ban|some	5
ls=bar|some	10
ls=bas|none	-37
ls=bas|some	-6
ls=battl out|some	-11
ls=bear|some	-15
ls=beat|some	-42
ls=becom|some	-45
ls=begin|none	10
ls=begin|some	-25
ls=believ|some	31
ls=bemoan|some	45
ls=benefit|some	-40
ls=best|some	-21
ls=bet|some	-7
ls=bid|some	-48
ls=blam|none	-7
ls=blast out|some	5
ls=blast|some	6
ls=blow|some	-5
ls=bolster|some	-24
ls=book|some	-13
ls=boo|none	22
ls=boo|some	8
ls=born|none	-14
ls=bother|some	-14
ls=bound|some	-11
ls=break down|some	-23
ls=break|some	-58
ls=bring up|some	20
ls=bring|some	-32
ls=broadcast|some	19
ls=broker|some	-6
ls=build|some	-64
ls=burn|some	-8
ls=buy|some	-20
ls=b|some	-31
ls=cal out|some	15
ls=cal|some	10
ls=cancel|some	-21
ls=candidacy|some	-22
ls=candidat|none	-7
ls=capitaliz|some	-23
ls=captur|some	-13
ls=cap|some	-11
ls=careful|some	-27
ls=carry out|some	-30
ls=carry|some	-15
ls=cast|some	7
ls=cas|some	45
ls=catch|none	6
ls=catch|some	-43
ls=caus|some	-56
ls=caution|some	21
ls=celebrat|some	-16
ls=center|some	-24
ls=certain|some	-21
ls=chair|some	-21
ls=challeng|some	34
ls=champion|some	31
ls=chanc|some	-8
ls=chang|some	-29
ls=chant|some	23
ls=charg|none	23
ls=charg|some	-18
ls=check|some	-21
ls=cheer|some	19
ls=chief|some	-10
ls=choos|none	-10
ls=circulat|some	9
ls=cit|some	7
ls=claim|none	-34
ls=claim|some	19
ls=clash|some	5
ls=clear|some	11
ls=clinch|some	-31
ls=clos|some	-63
ls=collaborat|some	-13
ls=collaps|some	-8
ls=collect|some	-36
ls=command|some	-27
ls=comment|some	25
ls=commitment|some	17
ls=commit|none	-5
ls=commit|some	7
ls=compar|none	-64
ls=compar|some	9
ls=compet|some	-24
ls=complaint|some	-8
ls=complain|some	37
ls=complet|some	-13
ls=complicat|some	-17
ls=com|some	-32
ls=conced|some	11
ls=conclud|some	14
ls=condemn|some	9
ls=condition|some	-18
ls=conduct|none	-32
ls=conduct|some	-37
ls=conferenc|some	-7
ls=confident|some	31
ls=confirm|some	17
ls=conflict|none	6
ls=congratulat|some	11
ls=consider|some	10
ls=contemplat|some	32
ls=continu|some	-27
ls=contradict|some	16
ls=contrast|some	12
ls=contribut|some	-30
ls=control|some	-17
ls=controversy|some	-18
ls=conven|some	-22
ls=convert|some	-15
ls=convinc|none	-33
ls=coordinat|some	-14
ls=cop|some	-9
ls=correct|some	7
ls=cost|some	-32
ls=counter|some	-13
ls=count|some	26
ls=coverag|some	20
ls=cover|some	19
ls=craft|some	6
ls=creat|some	-17
ls=credit|some	26
ls=crisscros|some	-8
ls=criticism|none	13
ls=criticiz|none	12
ls=criticiz|some	5
ls=critiqu|some	23
ls=cros|some	-22
ls=crowd|some	-21
ls=cruis|some	-12
ls=crush|some	-14
ls=cut|none	-12
ls=cut|some	-6
ls=dat|some	-9
ls=day|some	-44
ls=deal|some	-17
ls=debat|none	60
ls=debat|some	-23
ls=decid|none	12
ls=decid|some	8
ls=decision|some	33
ls=declar|some	22
ls=declin|none	-24
ls=declin|some	13
ls=decry|some	16
ls=dedicat|some	15
ls=deem|none	53
ls=deem|some	20
ls=defeat|some	-21
ls=defend|some	50
ls=defens|some	57
ls=defin|some	16
ls=degr|some	22
ls=delegat|some	-31
ls=delet|some	-6
ls=deliver|some	12
ls=demand|none	16
ls=demonstrat|some	-11
ls=denounc|some	6
ls=dent|some	-5
ls=deny|some	6
ls=deploy|some	-20
ls=depriv|some	-5
ls=descend|some	-21
ls=describ|some	15
ls=deserv|some	-9
ls=design|none	24
ls=desir|some	15
ls=detail|some	45
ls=determin|some	9
ls=develop|some	-17
ls=died|some	-31
ls=differ|some	-15
ls=difficult|some	-18
ls=diminish|some	-10
ls=director|none	-21
ls=direct|some	-31
ls=disagr|some	45
ls=disavow|some	10
ls=disclos|some	13
ls=discover|none	17
ls=discussion|some	-9
ls=dislik|some	54
ls=dispatch|some	-19
ls=display|some	10
ls=disput|some	14
ls=disrupt|some	-20
ls=distanc|some	36
ls=distribut|some	-15
ls=divid|none	-31
ls=document|some	48
ls=doing|some	-50
ls=dominat|some	-50
ls=donat|some	-32
ls=donor|none	7
ls=doubl down|some	15
ls=doubt|some	14
ls=downplay|some	18
ls=do|none	-5
ls=do|some	-37
ls=draw|some	-37
ls=driv|some	-62
ls=drop|none	7
ls=drop|some	-56
ls=eager|some	14
ls=earn|some	-36
ls=eat|some	-6
ls=echo|some	29
ls=eclips|some	-25
ls=economy|none	6
ls=effort|none	-11
ls=effort|some	-23
ls=elaborat|some	-25
ls=election|some	11
ls=elect|none	-23
ls=elect|some	22
ls=email|some	26
ls=embrac|some	23
ls=emerg|some	-59
ls=emphasis|some	-12
ls=emphasiz|some	7
ls=employ|some	-22
ls=enabl|some	-16
ls=encounter|some	-26
ls=encourag|some	8
ls=endorsement|some	19
ls=endors|none	-12
ls=endors|some	28
ls=endur|some	-20
ls=end|some	-12
ls=engag|none	-9
ls=enjoy|some	20
ls=enough|some	-5
ls=ensur|some	-34
ls=enter|some	-58
ls=enthusiasm|some	19
ls=envision|some	9
ls=escap|some	-10
ls=evidenc|none	-8
ls=evidenc|some	19
ls=exampl|some	19
ls=exceed|some	-17
ls=exchang|some	-22
ls=exist|some	-15
ls=exit|some	-6
ls=expectation|some	7
ls=expect|none	18
ls=experienc|some	15
ls=explain|none	-24
ls=explain|some	22
ls=expres|some	15
ls=extend|some	-40
ls=ey|some	18
ls=fact|none	-63
ls=fact|some	11
ls=fac|some	-75
ls=fail|some	-35
ls=fal|some	-26
ls=far|some	-7
ls=favor|none	-9
ls=favor|some	61
ls=fear|none	18
ls=featur|some	-20
ls=feel|some	-7
ls=field|some	-21
ls=fight|some	8
ls=fil|some	7
ls=financ|some	-10
ls=find|none	-41
ls=finish|some	-42
ls=first|some	-18
ls=fir|some	16
ls=fit|some	-13
ls=flag|some	5
ls=fled|some	-5
ls=flew|some	-34
ls=fly|some	-12
ls=focus|none	-41
ls=focus|some	53
ls=focu|some	25
ls=follow|none	-13
ls=follow|some	-12
ls=forc|none	-15
ls=forc|some	-26
ls=form|some	-33
ls=forward|some	23
ls=found|some	-44
ls=fram|some	6
ls=front|some	-9
ls=frustration|some	12
ls=fr|some	-24
ls=fuel|some	-36
ls=fund|some	-30
ls=gain|some	-29
ls=galvaniz|some	-11
ls=garner|some	-26
ls=gather|some	-47
ls=generat|some	-8
ls=get|none	-15
ls=get|some	-59
ls=giv|none	-13
ls=goal|none	-9
ls=goal|some	24
ls=going|some	-39
ls=good|some	-11
ls=go|none	7
ls=go|some	-25
ls=grab|some	-17
ls=grant|none	19
ls=grappl|some	7
ls=greet|none	6
ls=group|some	-12
ls=grow up|some	-9
ls=grow|some	-52
ls=guarant|some	-21
ls=half|none	-6
ls=hammer|some	43
ls=handling|some	-13
ls=hand|some	-28
ls=happen|some	-35
ls=hard|some	13
ls=hat|some	46
ls=hav|some	-35
ls=headlin|some	16
ls=head|some	-24
ls=hear|none	-20
ls=help|none	-25
ls=help|some	-54
ls=herald|some	30
ls=higher|some	-6
ls=highlight|some	24
ls=high|some	-21
ls=hint|some	24
ls=hir|some	9
ls=history|some	-19
ls=hold|some	-28
ls=hopeful|some	24
ls=hop|some	21
ls=host|some	-37
ls=huddl|some	-20
ls=hundred|some	-8
ls=hurt|some	-5
ls=idea|none	23
ls=idea|some	16
ls=identify|none	17
ls=identify|some	36
ls=ignor|some	45
ls=imag|some	-16
ls=impact|some	-33
ls=important|some	-18
ls=impos|some	-24
ls=improv|some	-24
ls=incit|some	-7
ls=includ|some	8
ls=increas|some	-30
ls=incur|some	-5
ls=influenc|some	-20
ls=information|none	-5
ls=inject|some	-18
ls=insist|some	8
ls=inspir|some	-22
ls=insult|some	43
ls=interested|some	39
ls=interest|some	32
ls=interject|some	13
ls=interview|none	-5
ls=interview|some	-13
ls=introduc|some	22
ls=invest|some	-23
ls=invit|some	-24
ls=invok|some	33
ls=involved|some	-17
ls=involv|none	13
ls=involv|some	-49
ls=issu|none	-5
ls=issu|some	14
ls=job|some	-21
ls=join|some	-35
ls=jok|some	6
ls=judg|some	8
ls=keep up|some	-20
ls=keep|some	-46
ls=kick off|some	-21
ls=kil|none	-14
ls=kil|some	-19
ls=kind|some	-14
ls=knock|some	10
ls=know|none	48
ls=know|some	-34
ls=lag|some	-11
ls=lambast|none	7
ls=lament|some	7
ls=land|some	-30
ls=languag|some	10
ls=lash out|some	41
ls=laugh|some	11
ls=law|some	-5
ls=lay out|some	30
ls=lay|some	-33
ls=leader|none	-17
ls=leader|some	8
ls=lead|some	-87
ls=lean|some	26
ls=learn|some	42
ls=leav|some	-61
ls=legislation|some	20
ls=lent|some	-17
ls=let|some	-23
ls=level|none	5
ls=level|some	-14
ls=leverag|some	-17
ls=liken|some	17
ls=lik|none	-18
ls=lik|some	56
ls=lin up|some	41
ls=link|none	-29
ls=link|some	38
ls=listen|some	-15
ls=list|some	33
ls=liv|some	-31
ls=lobby|some	-34
ls=lock up|some	-13
ls=look|none	59
ls=loom|some	-20
ls=los|some	-79
ls=lot|some	-10
ls=lov|some	50
ls=lur|some	-8
ls=maintain|some	-47
ls=majority|none	-7
ls=majority|some	-13
ls=mak up|some	-42
ls=mak|some	-15
ls=manag|some	-37
ls=mandat|some	8
ls=many|none	-29
ls=margin|some	-28
ls=mark|some	-32
ls=marry|some	-17
ls=match|some	-16
ls=mean|none	20
ls=mean|some	-29
ls=media|some	-6
ls=meeting|some	-13
ls=meet|some	-85
ls=member|none	-22
ls=member|some	-12
ls=mention|none	5
ls=mention|some	18
ls=messag|none	19
ls=messag|some	23
ls=mis|some	-17
ls=moderat|some	15
ls=money|some	-18
ls=month|some	-15
ls=mor|some	-7
ls=most|none	-23
ls=mov|some	-21
ls=nam|some	14
ls=navigat|some	-15
ls=need|some	-18
ls=new|some	-6
ls=night|some	-8
ls=nomination|some	-23
ls=nominat|none	14
ls=nominat|some	48
ls=nomin|some	-15
ls=notic|some	10
ls=notion|some	13
ls=not|some	15
ls=number|some	-40
ls=obtain|some	-29
ls=offer|none	-15
ls=offer|some	16
ls=offic|some	-6
ls=opinion|some	32
ls=opportunity|some	-13
ls=opposition|none	16
ls=opposition|some	16
ls=oppos|none	-26
ls=oppos|some	38
ls=opt|some	25
ls=order|some	12
ls=organiz|some	-26
ls=outnumber|some	-13
ls=outrag|some	-15
ls=overshadow|some	-10
ls=overs|some	-16
ls=overtak|some	-5
ls=own|some	-24
ls=ow|some	-10
ls=participat|some	-9
ls=party|some	-6
ls=part|none	-50
ls=passion|some	19
ls=pas|none	33
ls=path|some	-36
ls=pay|some	-65
ls=percent|none	-24
ls=percent|some	-13
ls=perform|some	-29
ls=persuad|some	34
ls=pick up|some	-20
ls=pick|none	-9
ls=pit|some	-14
ls=plac|none	-10
ls=plan|some	18
ls=play|some	-47
ls=plead|some	11
ls=pledg|none	-36
ls=pledg|some	38
ls=point out|some	11
ls=point|none	8
ls=point|some	40
ls=poised|some	-14
ls=policy|some	9
ls=pol|some	-8
ls=popular|some	-24
ls=portray|some	-21
ls=position|none	-19
ls=position|some	14
ls=possibility|some	-21
ls=post|some	-7
ls=pos|some	-7
ls=pour|some	-22
ls=power|some	-19
ls=practic|some	-14
ls=prais|some	7
ls=predict|some	11
ls=prefer|none	-7
ls=prefer|some	61
ls=prepar|some	-33
ls=present|none	19
ls=present|some	11
ls=president|none	-19
ls=pressur|some	11
ls=pres|none	15
ls=primary|some	-23
ls=problem|some	-22
ls=produc|some	-5
ls=prohibit|some	39
ls=promis|none	-20
ls=promis|some	33
ls=promot|some	47
ls=prompt|some	-52
ls=propel|some	-19
ls=proposal|some	30
ls=propos|some	35
ls=prosecut|some	-13
ls=prospect|some	-12
ls=protect|some	-21
ls=protest|some	5
ls=proud|some	8
ls=provid|some	-21
ls=publish|some	16
ls=pul|some	-32
ls=punch|some	-9
ls=purchas|some	-5
ls=pursu|some	5
ls=push|none	-35
ls=put out|some	5
ls=qualify|some	-15
ls=quarter|some	6
ls=question|none	7
ls=question|some	13
ls=rac|some	-43
ls=rail|some	44
ls=rais|some	-11
ls=rally|none	9
ls=rally|some	-55
ls=ratchet up|some	-27
ls=ratify|some	21
ls=rating|some	-7
ls=rat|some	-22
ls=reach out|some	-9
ls=reach|none	-6
ls=reach|some	-7
ls=ready|some	-35
ls=read|none	-25
ls=read|some	14
ls=reaffirm|some	43
ls=realiz|some	7
ls=reassur|some	13
ls=rebuf|some	-24
ls=rebuk|some	10
ls=rebut|some	24
ls=receiv|some	-57
ls=reception|some	7
ls=recit|some	36
ls=recogniz|none	28
ls=recogniz|some	19
ls=recommend|some	7
ls=record|some	-12
ls=recount|some	-6
ls=recruit|some	-6
ls=reduc|some	-15
ls=referenc|none	10
ls=referenc|some	39
ls=refer|none	8
ls=refer|some	16
ls=reflect|some	11
ls=refram|some	-10
ls=refus|none	-31
ls=refus|some	12
ls=regard|none	24
ls=reiterat|some	5
ls=reject|some	9
ls=relationship|some	-18
ls=relat|some	-20
ls=releas|none	13
ls=releas|some	10
ls=relish|some	42
ls=rely|some	-11
ls=remain|some	-37
ls=remember|none	31
ls=remember|some	24
ls=remind|some	5
ls=reminiscent|some	-20
ls=remov|some	-8
ls=replac|some	-8
ls=reply|some	9
ls=report|some	11
ls=repudiat|some	19
ls=reputation|some	-23
ls=requir|some	16
ls=responsibl|some	-12
ls=respons|some	23
ls=restor|some	-10
ls=restrict|some	43
ls=rest|some	-13
ls=result|some	-23
ls=retain|some	-17
ls=return|some	-22
ls=retweet|some	25
ls=reveal|none	-12
ls=reveal|some	14
ls=rever|none	5
ls=review|some	20
ls=revis|some	-9
ls=ridicul|some	-14
ls=rid|some	14
ls=right|some	-25
ls=rip|some	-7
ls=ris|some	-56
ls=rival|some	-23
ls=rol|some	-30
ls=rous|some	-15
ls=rul|some	33
ls=run|some	-29
ls=rush|some	-24
ls=sat|some	-28
ls=sav|some	-14
ls=say|none	-27
ls=say|some	11
ls=schedul|none	-19
ls=schedul|some	-5
ls=school|none	9
ls=scor|some	-18
ls=scrambl|some	-33
ls=seat|some	-12
ls=second|some	-10
ls=secretary|none	-6
ls=secretary|some	-11
ls=secur|some	-42
ls=seek|none	8
ls=seek|some	19
ls=seem|none	93
ls=seem|some	-123
ls=seiz|some	-13
ls=sel|some	-25
ls=senator|some	-16
ls=send out|some	-15
ls=send|none	-5
ls=send|some	-16
ls=sens|none	40
ls=sens|some	-7
ls=separat|some	-7
ls=serv|some	-57
ls=set off|some	-21
ls=set up|some	-38
ls=set|some	-26
ls=shak|some	-5
ls=sharpen|some	-16
ls=shar|some	16
ls=shed|some	-13
ls=shook|some	-19
ls=short|some	-12
ls=shot|some	27
ls=shout|some	19
ls=shrug off|some	12
ls=sid|some	29
ls=sign|none	15
ls=sign|some	15
ls=similar|some	-18
ls=singl out|some	30
ls=sit|some	-31
ls=slat|none	-6
ls=sound|none	35
ls=sound|some	-5
ls=sourc|some	12
ls=spark|some	-20
ls=spar|some	7
ls=speak out|some	17
ls=speak|some	-22
ls=spearhead|some	-11
ls=speculat|some	29
ls=speech|none	24
ls=spend|some	-62
ls=split|none	-11
ls=split|some	-6
ls=spokesman|none	-9
ls=spot|none	-7
ls=spot|some	10
ls=spread|some	-6
ls=stanc|some	6
ls=standing|some	-6
ls=startl|some	-10
ls=start|none	-5
ls=start|some	-28
ls=star|some	-38
ls=statement|some	21
ls=stat|some	-8
ls=stay|some	-6
ls=step down|some	-12
ls=step up|some	-11
ls=step|some	-18
ls=stick|some	8
ls=stir|some	-17
ls=stop|some	-29
ls=story|none	18
ls=story|some	17
ls=strategy|none	10
ls=strategy|some	16
ls=strength|some	-5
ls=stres|some	5
ls=stretch|some	-6
ls=strong|some	-12
ls=struggl|some	-23
ls=study|some	-24
ls=submit|some	27
ls=succeed|some	-21
ls=successful|some	-18
ls=succes|some	-13
ls=sued|some	19
ls=suffer|some	-23
ls=suggestion|some	48
ls=suggest|none	-6
ls=supporter|none	13
ls=support|some	44
ls=suppos|none	-45
ls=surg|some	-27
ls=surround|some	-21
ls=survey|some	-32
ls=surviv|some	-31
ls=sur|some	-25
ls=suspect|some	-6
ls=swept|some	-21
ls=swing|some	9
ls=swip|some	20
ls=switch|some	-9
ls=s|some	-24
ls=tak in|some	-6
ls=tak on|some	-18
ls=tak over|some	-5
ls=tak|some	-47
ls=talk|some	-12
ls=tap|some	-42
ls=task|some	-11
ls=tax|some	9
ls=tel|none	10
ls=tend|some	-48
ls=term|some	-26
ls=testify|some	12
ls=test|some	-22
ls=thank|some	23
ls=threaten|none	-17
ls=threaten|some	27
ls=threat|some	8
ls=thwart|some	-16
ls=tied|some	-13
ls=tim|none	-16
ls=titl|none	47
ls=ti|some	-18
ls=top|some	-26
ls=total|some	-20
ls=touch|some	35
ls=tout|some	5
ls=trad|some	-16
ls=trail|some	-50
ls=train|some	-6
ls=transform|some	-25
ls=travel|some	-37
ls=treat|none	7
ls=tribut|some	21
ls=trip|some	-9
ls=trounc|some	-10
ls=trust|some	15
ls=tru|some	-12
ls=try|none	-19
ls=try|some	-35
ls=turn out|some	-52
ls=turn over|some	-9
ls=tweet|none	-22
ls=tweet|some	14
ls=ty|some	-20
ls=unabl|some	-25
ls=uncover|some	-20
ls=underscor|some	-16
ls=understand|some	23
ls=unleash|some	-7
ls=unlikely|some	-27
ls=updat|none	-38
ls=upend|some	-10
ls=urg|none	-20
ls=urg|some	5
ls=used|none	-44
ls=used|some	-5
ls=using|some	-31
ls=us|none	26
ls=us|some	-78
ls=variety|some	-14
ls=veto|some	20
ls=vet|some	-11
ls=violenc|some	16
ls=vision|some	13
ls=visit|some	-65
ls=voic|some	5
ls=voter|some	-17
ls=vot|none	-7
ls=vot|some	34
ls=vouch|some	36
ls=vow|none	-13
ls=vow|some	30
ls=wait|some	-19
ls=wak|some	-12
ls=want|none	-51
ls=want|some	34
ls=warn|some	30
ls=watch|none	-7
ls=wear|some	-29
ls=week|some	-25
ls=weigh in|some	24
ls=weigh|some	-7
ls=welcom|some	8
ls=whip|some	-8
ls=widen|some	-18
ls=willing|some	25
ls=winner|none	6
ls=win|some	-79
ls=withdraw|some	9
ls=witnes|some	47
ls=wonder|some	19
ls=word|some	15
ls=work|some	-43
ls=worry|none	-49
ls=worth|some	-5
ls=wrest|some	-6
ls=writ|none	-30
ls=year|some	-22
ls=yel|some	23
lss=:|colon first name|name	24
lss=:|colon first noun|noun	16
lss=:|colon name|name	14
lss=:|colon noun|noun	12
lss=ability|n|third	-11
lss=abl|a|name	-10
lss=accept|obj|name	16
lss=accept|obj|third	16
lss=according|according amid|name	5
lss=according|according amid|noun	-5
lss=according|according first|noun	25
lss=accusation|light n|name	-23
lss=accus|obj to|third	-29
lss=accus|obj+|name	23
lss=accus|obj+|third	18
lss=accus|obj|name	-37
lss=accus|obj|third	-19
lss=acknowledg|ccomp|noun	-15
lss=acknowledg|obj|name	42
lss=addres|obj|name	-8
lss=admit|ccomp|name	-32
lss=admit|ccomp|noun	8
lss=adviser|n|none	-6
lss=ad|ccomp|third	35
lss=ad|obj|noun	-20
lss=agr|ccomp|name	-6
lss=agr|obl|name	11
lss=agr|xcomp|noun	10
lss=air|obj|name	7
lss=allow|xcomp|noun	-14
lss=announc|ccomp|name	16
lss=announc|ccomp|noun	-12
lss=announc|pass subj|none	13
lss=apology|light n|name	14
lss=apparent|a|noun	-12
lss=appearanc|n|third	-5
lss=appear|ccomp|thing	-17
lss=appear|obl|name	-26
lss=appear|subj+xcomp|none	81
lss=appear|xcomp|name	-44
lss=appear|xcomp|third	-9
lss=argument|n|none	-21
lss=argu|ccomp|noun	-5
lss=argu|ccomp|third	15
lss=arriv|obl|name	-13
lss=articl|n|none	-16
lss=ask|ccomp|none	26
lss=ask|ccomp|noun	-48
lss=ask|ccomp|third	29
lss=ask|obj|none	15
lss=ask|obj|noun	-6
lss=ask|obl|name	-13
lss=ask|obl|noun	24
lss=ask|pass ccomp|none	16
lss=ask|pass obl|none	6
lss=ask|pass subj+xcomp|none	-19
lss=ask|pass subj|none	-20
lss=ask|pass xcomp|none	13
lss=ask|quote|name	-9
lss=ask|subj+xcomp|none	-22
lss=ask|xcomp|name	-15
lss=ask|xcomp|noun	15
lss=assert|ccomp|name	28
lss=attack|light n|third	-11
lss=attack|n|name	16
lss=attack|n|none	-33
lss=attack|obj to|name	-7
lss=attack|obj|noun	-14
lss=attack|obj|third	15
lss=attempt|n|name	-18
lss=attempt|n|none	10
lss=attend|obj|name	-9
lss=attention|light n|noun	-5
lss=attention|light v|noun	15
lss=back|obj|noun	41
lss=ban|obj+|who	-10
lss=ban|obj|who	-15
lss=beat|obj|name	-9
lss=becom|xcomp|name	-52
lss=becom|xcomp|who	8
lss=begin|obj|name	-20
lss=begin|subj+xcomp|none	11
lss=begin|xcomp|name	-19
lss=begin|xcomp|noun	-48
lss=believ|ccomp|noun	20
lss=blam|obj to|name	-21
lss=blast|obj to|name	15
lss=blast|obj+|name	-17
lss=blast|obj|name	-5
lss=block|obj|name	16
lss=brief|pass obl|none	7
lss=bring|obj+|noun	15
lss=bring|obj|noun	-17
lss=b|obl|noun	-9
lss=cal|advcl|name	6
lss=cal|advcl|noun	31
lss=cal|advcl|third	-5
lss=cal|beside|third	8
lss=cal|n|name	15
lss=cal|n|none	33
lss=cal|obj+xcomp|name	15
lss=cal|obj|name	-17
lss=cal|obj|noun	-10
lss=cal|obj|third	-7
lss=cal|obj|who	9
lss=cal|pass noun|none	-29
lss=cal|pass obl|none	-13
lss=cal|pass xcomp|none	6
lss=cal|quote|third	19
lss=cal|subj+xcomp|none	-23
lss=cal|xcomp|name	11
lss=cal|xcomp|who	18
lss=campaign|light v|third	-9
lss=campaign|n|third	-9
lss=campaign|obl|who	5
lss=capitaliz|obl|name	-12
lss=captur|obj|name	-9
lss=captur|obj|third	-10
lss=carry|obj to|noun	9
lss=carry|obj|name	-7
lss=carry|obj|noun	-16
lss=cast|obj|name	-18
lss=cas|light n|name	10
lss=cas|light v|name	7
lss=caus|obj|noun	-7
lss=celebrat|obj|noun	-11
lss=challeng|obj|noun	22
lss=challeng|obj|who	-19
lss=charg|obj|name	-31
lss=charg|pass subj+obl|none	12
lss=choos|obj|name	-11
lss=cit|obj|noun	-7
lss=cit|obj|third	41
lss=claim|ccomp|name	18
lss=claim|ccomp|noun	26
lss=claim|ccomp|third	-37
lss=claim|n|name	40
lss=claim|obj|noun	8
lss=clear|a|name	12
lss=clear|a|noun	-9
lss=comment|light n|name	-22
lss=comment|obl|noun	16
lss=compar|obj+|name	23
lss=compar|obj|name	-19
lss=compar|pass obl|none	-21
lss=complicat|obj|noun	-12
lss=com|obl|who	5
lss=concern|n|none	6
lss=conclud|ccomp|noun	22
lss=condemn|obj|name	-24
lss=condemn|obj|noun	27
lss=confirm|obj|name	37
lss=conflict|n|none	6
lss=confront|obj|noun	-8
lss=consider|obj|name	10
lss=consider|obj|noun	-24
lss=consider|pass subj+xcomp|none	10
lss=consider|xcomp|noun	9
lss=contain|obj|noun	-7
lss=continu|ccomp|third	7
lss=continu|xcomp|name	-7
lss=continu|xcomp|third	-10
lss=contrast|light n|name	16
lss=convinc|pass ccomp|none	-23
lss=count|pass subj|none	-8
lss=cover|obj|noun	18
lss=creat|obj|name	8
lss=criticism|light n|name	-14
lss=criticism|light n|third	16
lss=criticism|n|none	17
lss=criticiz|obj to|third	-12
lss=criticiz|obj+|name	-17
lss=criticiz|obj+|third	20
lss=criticiz|obj|noun	-10
lss=criticiz|obj|third	8
lss=debat|n|name	-6
lss=debat|n|none	30
lss=decid|subj+xcomp|none	17
lss=decid|xcomp|name	9
lss=decision|light n|name	30
lss=declar|ccomp|noun	15
lss=declar|obj|name	11
lss=declar|quote|name	-11
lss=declin|subj+xcomp|none	-23
lss=declin|xcomp|noun	29
lss=declin|xcomp|who	-31
lss=defeat|obj|name	-15
lss=defend|obj+|name	28
lss=defend|obj|noun	42
lss=defend|obj|third	7
lss=deliver|obj to|name	16
lss=denounc|obj|name	8
lss=deny|obj|noun	10
lss=describ|obj|name	-17
lss=describ|obj|noun	14
lss=describ|obj|third	-9
lss=design|pass advcl|none	25
lss=determin|ccomp|noun	5
lss=director|n|none	-21
lss=discus|obj|name	11
lss=discus|obj|noun	8
lss=discus|obj|third	12
lss=dismis|obj|name	6
lss=dismis|obj|noun	-21
lss=donor|n|none	7
lss=draw|obj|name	18
lss=draw|obj|noun	-26
lss=draw|obj|third	-12
lss=earn|obj|name	-17
lss=echo|obj|name	27
lss=effort|light v|noun	6
lss=effort|n|name	-17
lss=effort|n|none	-11
lss=embrac|obj|name	21
lss=emerg|obl|name	-5
lss=emphasiz|obj|name	29
lss=encourag|obj|noun	-29
lss=encourag|xcomp|name	8
lss=endorsement|light n|third	-24
lss=endors|obj to|name	-27
lss=endors|obj|name	-26
lss=endors|obj|noun	20
lss=endors|obj|thing	32
lss=endors|obj|third	46
lss=endors|obj|who	-7
lss=end|obj|name	-8
lss=enjoy|obj|name	-8
lss=erupt|obl|noun	-5
lss=evidenc|n|none	-8
lss=expand|obj|name	-5
lss=expect|pass noun|none	-9
lss=expect|pass subj+xcomp|none	21
lss=expect|pass subj|none	-17
lss=expect|xcomp|noun	-9
lss=explain|ccomp|third	15
lss=expres|obj|name	11
lss=expres|obj|noun	33
lss=expres|obj|third	-23
lss=fact|n|none	-53
lss=fac|n|none	8
lss=fail|xcomp|noun	-10
lss=familiar|a|name	6
lss=familiar|a|noun	-29
lss=favor|obj|noun	27
lss=fear|n|none	7
lss=find|ccomp|name	-35
lss=find|ccomp|noun	14
lss=find|obj|name	-86
lss=find|obj|noun	19
lss=find|obj|third	-12
lss=fir|obj|name	20
lss=fir|pass subj|none	16
lss=focus|pass advcl|none	-10
lss=focus|pass obl|none	-11
lss=focu|obl|name	-13
lss=forc|obj+xcomp|noun	-20
lss=get|obj|noun	-8
lss=get|obl|name	6
lss=giv|obj to|third	5
lss=giv|obj+|name	-17
lss=giv|obj|noun	17
lss=giv|obj|thing	-13
lss=giv|pass subj|none	7
lss=going|xcomp|name	-5
lss=go|advcl|third	-27
lss=go|obl|name	29
lss=go|obl|noun	-25
lss=go|obl|third	-35
lss=hav|beside|name	13
lss=hav|beside|third	-5
lss=hav|obj to|noun	7
lss=hav|obj|name	-16
lss=hav|obj|noun	-19
lss=hav|obj|third	16
lss=help|subj+xcomp|none	-10
lss=help|xcomp|noun	-17
lss=highlight|obj|name	18
lss=high|a|noun	-7
lss=hit|obj to|name	20
lss=hit|obj|noun	-19
lss=hold|obj|name	-24
lss=hold|obj|noun	5
lss=hold|obj|third	-9
lss=hold|pass subj+obl|none	5
lss=hop|ccomp|name	-7
lss=hop|xcomp|noun	5
lss=host|obj|name	-6
lss=idea|light n|name	-9
lss=idea|light n|noun	16
lss=idea|n|none	10
lss=includ|obj|thing	-51
lss=includ|obj|third	-7
lss=increas|obj|noun	-8
lss=indicat|ccomp|noun	13
lss=insist|ccomp|name	29
lss=insist|ccomp|noun	17
lss=insist|ccomp|third	-18
lss=intend|pass xcomp|none	13
lss=interest|light n|noun	21
lss=interview|obj|name	-10
lss=invok|obj|name	18
lss=issu|light v|name	20
lss=issu|n|none	-6
lss=issu|n|noun	24
lss=join|obj|name	-23
lss=know|ccomp|first	7
lss=know|ccomp|third	-41
lss=know|obj|name	8
lss=know|obj|noun	34
lss=know|pass advcl|none	6
lss=know|pass obl|none	11
lss=know|pass subj|none	6
lss=launch|obj|name	-13
lss=leader|n|none	-14
lss=leav|obj+xcomp|noun	-10
lss=leav|obj|noun	-15
lss=level|n|none	6
lss=likely|a|name	-7
lss=likely|a|noun	18
lss=likely|a|third	-24
lss=look|n|none	34
lss=look|obl|first	10
lss=look|obl|none	9
lss=look|subj+xcomp|none	13
lss=look|xcomp|name	15
lss=look|xcomp|noun	-41
lss=los|obj|name	-8
lss=majority|n|none	-5
lss=mak up|obj|noun	-10
lss=mak|obj to|third	24
lss=mak|obj+xcomp|name	-47
lss=mak|obj+xcomp|noun	-12
lss=mak|obj|none	5
lss=mak|obj|noun	-7
lss=mak|pass obl|none	7
lss=mak|pass subj|none	5
lss=mak|xcomp|name	-7
lss=many|a|none	-29
lss=mean|ccomp|noun	-61
lss=mean|pass subj+xcomp|none	25
lss=meet|obl|name	-12
lss=member|n|none	-21
lss=mention|obj to|name	-8
lss=mention|obj|name	26
lss=mention|obj|noun	-10
lss=mention|obj|third	-9
lss=messag|n|none	21
lss=mis|obj|name	-7
lss=mock|obj|name	16
lss=mock|obj|noun	15
lss=most|a|none	-23
lss=mov|obl|name	-7
lss=mov|obl|noun	-11
lss=nam|obj|name	10
lss=nam|obj|third	-19
lss=nam|pass xcomp|none	-18
lss=need|obj|name	9
lss=need|xcomp|noun	-12
lss=nominat|obj|name	-20
lss=notion|light n|name	22
lss=not|ccomp|name	17
lss=not|ccomp|noun	-39
lss=offer|obj+|name	8
lss=offer|obj|noun	-11
lss=open|obj|noun	-8
lss=opportunity|light n|name	-6
lss=opposition|n|none	16
lss=oppos|obj|noun	12
lss=oppos|obj|who	17
lss=outlin|obj|noun	21
lss=part|n|name	19
lss=part|n|none	-35
lss=pas|obj|noun	16
lss=pay|obj to|noun	8
lss=percent|n|none	-20
lss=percent|n|noun	9
lss=plan|light n|name	-15
lss=plan|light n|third	7
lss=plan|n|name	-13
lss=plan|n|none	6
lss=plan|subj+xcomp|none	-15
lss=plan|xcomp|name	11
lss=plan|xcomp|noun	-7
lss=plan|xcomp|third	-7
lss=play|obj|name	-11
lss=pledg|subj+xcomp|none	-11
lss=pledg|xcomp|name	32
lss=pledg|xcomp|third	12
lss=pledg|xcomp|who	-48
lss=point|n|name	-8
lss=point|obl|name	26
lss=point|obl|noun	-14
lss=point|obl|third	30
lss=poised|a|name	-35
lss=portray|obj|name	-30
lss=post|obj+|name	-7
lss=post|obj|name	-47
lss=prais|obj to|name	-12
lss=predict|ccomp|name	-17
lss=predict|ccomp|noun	15
lss=predict|ccomp|third	24
lss=present|obj|name	8
lss=present|obj|noun	-32
lss=president|n|none	-17
lss=pres|pass obl|none	17
lss=promis|subj+xcomp|none	-9
lss=promis|xcomp|name	5
lss=promis|xcomp|noun	-19
lss=promot|obj|name	6
lss=prompt|obj+xcomp|noun	-10
lss=proposal|n|name	22
lss=provid|obj|name	-24
lss=prov|xcomp|noun	18
lss=pursu|obj|name	35
lss=push|obj+|noun	-10
lss=push|xcomp|name	14
lss=put|obj|name	-26
lss=question|light n|name	-20
lss=question|light n|noun	-17
lss=question|n|name	-40
lss=question|obj|noun	11
lss=rail|obl|name	28
lss=rais|obj+|name	-37
lss=rais|obj|noun	-20
lss=rally|obj|name	-6
lss=react|obl|name	-19
lss=ready|a|noun	-6
lss=read|obj|none	-6
lss=recal|obj|name	8
lss=receiv|obj|name	-26
lss=recogniz|obj|noun	6
lss=referenc|n|name	-12
lss=referenc|obj|name	23
lss=refer|obl|name	42
lss=reflect|obj|noun	-5
lss=refus|subj+xcomp|none	-18
lss=reject|obj|name	18
lss=reject|obj|noun	-15
lss=releas|pass noun|none	-10
lss=releas|pass subj|none	31
lss=remain|xcomp|name	-6
lss=remark|ccomp|name	19
lss=reminiscent|a|noun	-13
lss=repeat|obj|name	9
lss=reply|ccomp|name	5
lss=report|as|name	27
lss=report|ccomp|noun	-20
lss=report|insert|name	11
lss=report|obj|noun	17
lss=report|obl|name	-23
lss=represent|obj|noun	-11
lss=represent|obj|thing	18
lss=represent|obj|who	-23
lss=request|light n|noun	-20
lss=requir|obj+xcomp|noun	20
lss=requir|obj|noun	13
lss=requir|obj|thing	-8
lss=respond|obl|noun	12
lss=respons|n|name	15
lss=restrict|obj|noun	43
lss=return|obj|noun	7
lss=return|obl|name	-6
lss=reveal|ccomp|name	-34
lss=reveal|ccomp|noun	5
lss=run|obj+|name	7
lss=run|obj+|noun	8
lss=run|obj|name	5
lss=run|obj|who	-8
lss=run|obl|who	-9
lss=say|advcl|name	-28
lss=say|as|name	7
lss=say|beside|noun	20
lss=say|beside|third	-21
lss=say|ccomp|name	-13
lss=say|ccomp|none	-70
lss=say|ccomp|noun	8
lss=say|ccomp|other	14
lss=say|ccomp|thing	52
lss=say|ccomp|third	10
lss=say|insert|name	30
lss=say|insert|third	14
lss=say|obj|none	-7
lss=say|obj|noun	26
lss=say|obj|third	-10
lss=say|obl|name	-65
lss=say|obl|third	-35
lss=say|quote|noun	11
lss=scor|obj|name	-17
lss=seek|xcomp|noun	-6
lss=seek|xcomp|third	14
lss=seem|ccomp|thing	-11
lss=seem|subj+xcomp|none	78
lss=seem|xcomp|name	-32
lss=seem|xcomp|noun	-17
lss=send|obj to|noun	9
lss=send|obj+|name	-7
lss=send|obj|name	-10
lss=send|obj|noun	-12
lss=sens|n|none	17
lss=serv|obl|name	-15
lss=serv|obl|who	-15
lss=set|obj|name	-6
lss=set|pass subj+xcomp|none	-24
lss=set|pass subj|none	21
lss=shar|obj|name	-14
lss=shar|obj|noun	12
lss=shar|obj|third	33
lss=show|ccomp|noun	8
lss=show|insert|noun	35
lss=show|obj to|noun	-8
lss=show|obj+ccomp|noun	32
lss=show|obj+|noun	29
lss=show|obj|name	-15
lss=show|obj|noun	20
lss=show|obj|third	-45
lss=show|obl|noun	15
lss=similar|a|noun	-13
lss=slam|obj|name	16
lss=sound|subj+xcomp|none	25
lss=speak|obl|name	-15
lss=speak|obl|who	-6
lss=speech|n|name	-12
lss=speech|n|none	24
lss=spend|obj to|who	10
lss=spend|obj|name	-12
lss=spokesman|n|none	-9
lss=stand|obl|third	8
lss=start|obj|name	-11
lss=start|xcomp|noun	-23
lss=statement|light n|name	26
lss=stat|ccomp|noun	-16
lss=stat|n|none	-12
lss=stat|n|third	-29
lss=stick|obl|name	24
lss=story|n|none	22
lss=stres|obj|name	7
lss=suggest|ccomp|name	35
lss=suggest|ccomp|noun	-10
lss=suggest|ccomp|third	-7
lss=suggest|obj|noun	-15
lss=suggest|quote|name	-15
lss=supporter|n|none	13
lss=support|light n|name	-36
lss=support|light n|third	-13
lss=support|light v|name	-21
lss=support|n|name	5
lss=support|n|none	17
lss=support|obj|none	-15
lss=support|obj|noun	59
lss=support|obj|second	-78
lss=support|obj|third	19
lss=support|obj|who	22
lss=support|xcomp|noun	10
lss=suppos|pass subj+xcomp|none	-22
lss=surg|obl|name	-8
lss=sur|a|noun	-11
lss=s|ccomp|noun	-29
lss=s|obj|name	-7
lss=s|obj|noun	-15
lss=s|obj|third	11
lss=s|pass noun|none	15
lss=s|pass obl|none	8
lss=s|pass subj|none	-29
lss=tak|obj to|name	16
lss=tak|obj to|noun	18
lss=tak|obj+|name	8
lss=tak|obj+|noun	-13
lss=tak|obj+|third	-6
lss=tak|obj|none	7
lss=tak|obj|noun	-32
lss=tak|obj|third	-10
lss=talk|n|none	21
lss=talk|obl|noun	-19
lss=target|obj|name	20
lss=tel|advcl|name	-25
lss=tel|ccomp|name	9
lss=tel|ccomp|noun	-10
lss=tel|insert|name	27
lss=tel|obl|name	-43
lss=tel|obl|noun	10
lss=tel|obl|third	-20
lss=tel|quote|noun	-5
lss=tel|quote|third	14
lss=tend|xcomp|noun	-9
lss=thank|obj|name	20
lss=think|ccomp|first	-6
lss=think|ccomp|name	13
lss=think|ccomp|who	-9
lss=threaten|subj+xcomp|none	-7
lss=threaten|xcomp|name	8
lss=throw|obj to|noun	24
lss=throw|obj+|noun	-6
lss=tim|light v|noun	8
lss=tout|obj|name	21
lss=treat|pass obl|none	8
lss=try|subj+xcomp|none	-9
lss=try|xcomp|name	-6
lss=turn|obj to|name	55
lss=turn|obj+|name	-19
lss=turn|obj|name	-36
lss=turn|obl|name	7
lss=tweet|ccomp|third	5
lss=tweet|obl|name	7
lss=unabl|a|name	-5
lss=underscor|obj|noun	-51
lss=urg|obj|name	5
lss=urg|xcomp|name	15
lss=urg|xcomp|noun	19
lss=used|obj+|name	-14
lss=used|obj|name	-33
lss=used|obj|noun	27
lss=used|obj|third	-6
lss=using|obj|noun	-9
lss=view|light n|name	5
lss=view|pass obl|none	-12
lss=visit|obj|name	-6
lss=vot|light n|noun	6
lss=vot|light v|name	-19
lss=vot|n|none	-10
lss=vot|obl|name	-17
lss=vot|obl|noun	33
lss=vow|subj+xcomp|none	-13
lss=vow|xcomp|name	-17
lss=vow|xcomp|noun	9
lss=vow|xcomp|third	10
lss=walk|obl|name	-5
lss=want|obj+xcomp|third	10
lss=want|obj|name	10
lss=want|obj|third	-9
lss=want|subj+xcomp|none	-29
lss=want|xcomp|name	-17
lss=want|xcomp|third	-10
lss=want|xcomp|who	24
lss=warn|ccomp|name	-34
lss=warn|ccomp|noun	8
lss=way|light n|name	12
lss=way|n|none	-22
lss=way|n|third	-13
lss=winner|n|none	6
lss=win|obj+|third	7
lss=win|obj|name	-6
lss=wonder|ccomp|noun	9
lss=word|light n|name	30
lss=work|obl|name	-19
lss=work|obl|who	-12
lss=worry|ccomp|noun	20
lss=writ|ccomp|noun	31
lss=writ|ccomp|third	14
lss=writ|obl|name	-46
lss=writ|quote|noun	17
lss=writ|quote|third	-26
n=1	-82
n=16	12
n=2	-56
n=4	-45
n=40	14
n=8	-6
n=long	16
negated	20
negated authoriz	-33
negated choos	-11
negated disclos	-13
negated endors	-32
negated expect	-8
negated find	-14
negated get	16
negated giv	-17
negated going	-9
negated hav	14
negated know	14
negated lik	22
negated mak	9
negated respond	10
negated return	5
negated s	57
negated say	30
negated seem	-18
negated sign	24
p=a/about	88
p=a/according	-12
p=a/after	-8
p=a/among	-8
p=a/as	-53
p=a/bare	14
p=a/because	-56
p=a/by	19
p=a/for	-46
p=a/from	-54
p=a/in	-31
p=a/nonfinite	-22
p=a/of	61
p=a/on	11
p=a/since	-11
p=a/than	-36
p=a/that	31
p=a/though	-19
p=a/to	-11
p=a/when	-17
p=a/with	28
p=according amid/whole	20
p=according first/whole	24
p=according last/near	-23
p=according last/whole	31
p=according last/wider	-22
p=advcl/about	56
p=advcl/after	-27
p=advcl/against	41
p=advcl/as	-47
p=advcl/before	-34
p=advcl/by	-23
p=advcl/for	56
p=advcl/in	-9
p=advcl/of	44
p=advcl/on	18
p=advcl/that	12
p=advcl/to	-15
p=advcl/while	-49
p=advcl/with	-37
p=advcl/without	-24
p=as	-27
p=beside/,	-9
p=beside/other	-7
p=ccomp/bare	12
p=ccomp/if	16
p=ccomp/that	20
p=ccomp/wh	14
p=colon first name	24
p=colon first noun	16
p=colon name	14
p=colon noun	12
p=insert	-11
p=light n/about	67
p=light n/about ing	23
p=light n/against	48
p=light n/as	-65
p=light n/at	10
p=light n/between	-23
p=light n/for	5
p=light n/in	-53
p=light n/in ing	15
p=light n/including	-42
p=light n/like	-21
p=light n/of	-15
p=light n/on	17
p=light n/such	-15
p=light n/than	-14
p=light n/that	19
p=light n/that ing	17
p=light n/to	-9
p=light n/with	-15
p=light v/about	52
p=light v/according	-28
p=light v/after	-39
p=light v/although	-19
p=light v/as	45
p=light v/at	24
p=light v/because	-47
p=light v/by	-20
p=light v/despite	-6
p=light v/during	-5
p=light v/for	17
p=light v/from	-41
p=light v/if	-21
p=light v/in	14
p=light v/on	13
p=light v/though	-13
p=light v/through	-8
p=light v/when	17
p=light v/with	-30
p=n/about	63
p=n/across	-15
p=n/after	-33
p=n/against	43
p=n/among	-11
p=n/as	-80
p=n/at	-48
p=n/before	-37
p=n/behind	-7
p=n/between	-15
p=n/during	-25
p=n/for	12
p=n/in	-82
p=n/in ing	-20
p=n/including	-83
p=n/into	-20
p=n/like	-23
p=n/on	11
p=n/on ing	-10
p=n/over	36
p=n/that	53
p=n/that ing	25
p=n/through	-7
p=n/toward	42
p=n/under	-9
p=n/when	-8
p=n/with	-15
p=n/with ing	-19
p=n/within	-18
p=obj to/	-12
p=obj to/about	44
p=obj to/although	-18
p=obj to/because	-51
p=obj to/behind	22
p=obj to/by	-12
p=obj to/despite	-16
p=obj to/if	-28
p=obj to/of	-7
p=obj to/than	-6
p=obj to/though	-25
p=obj to/through	-35
p=obj to/toward	18
p=obj to/under	-12
p=obj+/	-36
p=obj+/about	9
p=obj+/according	-15
p=obj+/across	-21
p=obj+/along with	16
p=obj+/although	-7
p=obj+/among	-30
p=obj+/around	-15
p=obj+/behind	-9
p=obj+/between	30
p=obj+/by	-14
p=obj+/despite	-10
p=obj+/for	23
p=obj+/if	6
p=obj+/including	18
p=obj+/of	17
p=obj+/out of	23
p=obj+/over	23
p=obj+/so	-8
p=obj+/though	-16
p=obj+/through	-40
p=obj+/to	6
p=obj+/toward	-9
p=obj+/under	-24
p=obj+/with	-5
p=obj+/without	-27
p=obj+ccomp/bare	12
p=obj+ccomp/nonfinite	5
p=obj+ccomp/that	-14
p=obj+xcomp/pred	7
p=obl/about	94
p=obl/according	-52
p=obl/across	-26
p=obl/after	-12
p=obl/against	64
p=obl/amid	-16
p=obl/among	-42
p=obl/as	21
p=obl/at	-19
p=obl/because	-30
p=obl/before	-52
p=obl/behind	29
p=obl/between	-22
p=obl/by	10
p=obl/despite	-22
p=obl/down	-12
p=obl/during	-29
p=obl/for	29
p=obl/from	-43
p=obl/in	-78
p=obl/into	-69
p=obl/like	-33
p=obl/of	52
p=obl/on	8
p=obl/out of	-23
p=obl/outside	-20
p=obl/over	30
p=obl/since	-44
p=obl/than	-9
p=obl/throughout	-12
p=obl/to	-9
p=obl/under	-34
p=obl/upon	9
p=obl/with	12
p=obl/without	-22
p=pass advcl/about	25
p=pass advcl/as	10
p=pass advcl/for	43
p=pass advcl/from	-5
p=pass advcl/of	13
p=pass advcl/on	-10
p=pass advcl/to	-33
p=pass as	-33
p=pass beside/other	-34
p=pass ccomp/bare	-24
p=pass ccomp/that	28
p=pass insert	-33
p=pass noun	-8
p=pass obj	21
p=pass obl/about	59
p=pass obl/as	34
p=pass obl/at	-52
p=pass obl/by	-26
p=pass obl/during	-33
p=pass obl/for	28
p=pass obl/from	-29
p=pass obl/in	-83
p=pass obl/of	22
p=pass obl/over	-9
p=pass obl/to	-52
p=pass obl/with	-19
p=pass subj+ccomp/bare	-26
p=pass subj+obl/after	-10
p=pass subj+obl/as	70
p=pass subj+obl/at	-15
p=pass subj+obl/by	-18
p=pass subj+obl/during	-18
p=pass subj+obl/for	23
p=pass subj+obl/from	-29
p=pass subj+obl/in	-39
p=pass subj+obl/into	-5
p=pass subj+obl/of	5
p=pass subj+obl/on	-46
p=pass subj+obl/to	9
p=pass subj+obl/with	-27
p=pass subj+xcomp/pred	15
p=pass subj+xcomp/to	10
p=pass xcomp/ing	-11
p=pass xcomp/pred	7
p=quote/after	-9
p=quote/before :	20
p=quote/before other	-44
p=subj+xcomp/ing	-33
p=subj+xcomp/to	-16
p=xcomp/ing	6
p=xcomp/pred	-20
p=xcomp/to	5
pc=a|campaign	-22
pc=a|percent	-8
pc=a|plan	25
pc=a|president	-11
pc=a|rac	11
pc=a|remark	-6
pc=a|support	-22
pc=ccomp|attack	-23
pc=ccomp|candidat	34
pc=ccomp|choic	25
pc=ccomp|day	-5
pc=ccomp|exampl	23
pc=ccomp|friend	-13
pc=ccomp|issu	-25
pc=ccomp|leader	10
pc=ccomp|man	-12
pc=ccomp|on	-18
pc=ccomp|part	21
pc=ccomp|president	39
pc=ccomp|reason	13
pc=ccomp|step	17
pc=ccomp|thing	-13
pc=ccomp|tim	33
pc=ccomp|way	9
pc=light n|attack	23
pc=light n|campaign	25
pc=light n|candidacy	-28
pc=light n|candidat	-19
pc=light n|chang	8
pc=light n|comment	-12
pc=light n|country	-5
pc=light n|criticism	15
pc=light n|debat	-17
pc=light n|delegat	-6
pc=light n|email	-9
pc=light n|issu	10
pc=light n|nomin	-10
pc=light n|policy	-20
pc=light n|program	17
pc=light n|rac	-25
pc=light n|security	-20
pc=light n|stat	-14
pc=light n|supporter	17
pc=light n|vot	-9
pc=light v|bil	-7
pc=light v|comment	10
pc=light v|issu	7
pc=light v|part	-36
pc=light v|plan	27
pc=light v|primary	26
pc=light v|way	19
pc=n|affair	6
pc=n|attack	-30
pc=n|campaign	-23
pc=n|community	-19
pc=n|control	12
pc=n|convention	-8
pc=n|country	8
pc=n|debat	-47
pc=n|establishment	21
pc=n|family	13
pc=n|group	-34
pc=n|immigrant	29
pc=n|immigration	34
pc=n|information	-7
pc=n|interview	-16
pc=n|investigation	16
pc=n|justic	9
pc=n|labor	6
pc=n|movement	12
pc=n|night	-23
pc=n|nomin	-13
pc=n|party	-32
pc=n|peopl	-28
pc=n|plac	16
pc=n|pol	-35
pc=n|primary	-26
pc=n|question	-44
pc=n|rac	12
pc=n|record	27
pc=n|respons	26
pc=n|right	14
pc=n|rol	10
pc=n|show	-7
pc=n|speech	-9
pc=n|staf	-15
pc=n|stat	-10
pc=n|story	-12
pc=n|support	39
pc=n|supporter	-10
pc=n|system	12
pc=n|tax	-13
pc=n|tim	-5
pc=n|vot	-18
pc=n|voter	-66
pc=n|wag	-14
pc=n|war	-27
pc=n|work	-7
pc=n|worker	-10
pc=obj to|campaign	-26
pc=obj to|candidat	16
pc=obj to|crowd	7
pc=obj to|nam	-10
pc=obj to|plan	20
pc=obj to|point	-5
pc=obj to|rival	5
pc=obj to|tim	-14
pc=obj+|bil	27
pc=obj+|campaign	19
pc=obj+|candidat	14
pc=obj+|comment	-11
pc=obj+|decad	-7
pc=obj+|election	-9
pc=obj+|lead	12
pc=obj+|margin	-17
pc=obj+|messag	-9
pc=obj+|nam	34
pc=obj+|night	-30
pc=obj+|nomination	-18
pc=obj+|percent	18
pc=obj+|plan	-6
pc=obj+|point	11
pc=obj+|president	26
pc=obj+|primary	-13
pc=obj+|stat	16
pc=obj+|support	5
pc=obj+|supporter	-7
pc=obj+|victory	7
pc=obj|account	15
pc=obj|accusation	36
pc=obj|advic	20
pc=obj|agreement	38
pc=obj|aim	6
pc=obj|amendment	16
pc=obj|announcement	16
pc=obj|answer	47
pc=obj|appearanc	-10
pc=obj|approval	30
pc=obj|argument	51
pc=obj|arm	-6
pc=obj|articl	7
pc=obj|assessment	22
pc=obj|attack	15
pc=obj|attention	-47
pc=obj|audienc	-21
pc=obj|ballot	-20
pc=obj|ban	9
pc=obj|bank	-9
pc=obj|bas	-14
pc=obj|battl	-21
pc=obj|bid	16
pc=obj|bil	56
pc=obj|book	5
pc=obj|cal	-20
pc=obj|candidacy	17
pc=obj|candidat	-26
pc=obj|car	9
pc=obj|card	-10
pc=obj|cas	-41
pc=obj|chang	14
pc=obj|charg	18
pc=obj|check	-23
pc=obj|claim	67
pc=obj|column	-12
pc=obj|comment	14
pc=obj|commitment	-9
pc=obj|company	-8
pc=obj|concern	25
pc=obj|condition	-10
pc=obj|connection	25
pc=obj|conservativ	-7
pc=obj|contest	-16
pc=obj|contrast	19
pc=obj|control	-8
pc=obj|controversy	-6
pc=obj|conversation	6
pc=obj|cost	-39
pc=obj|country	-17
pc=obj|criticism	6
pc=obj|day	-34
pc=obj|deal	8
pc=obj|debat	18
pc=obj|debt	-9
pc=obj|defens	9
pc=obj|deficit	-7
pc=obj|degr	-11
pc=obj|delegat	-47
pc=obj|differenc	27
pc=obj|district	-6
pc=obj|division	-15
pc=obj|dollar	10
pc=obj|donation	-23
pc=obj|door	-8
pc=obj|doubt	-13
pc=obj|edg	-6
pc=obj|effort	-15
pc=obj|email	-25
pc=obj|employ	-9
pc=obj|endorsement	27
pc=obj|event	-8
pc=obj|evidenc	54
pc=obj|exchang	-10
pc=obj|experienc	33
pc=obj|ey	-5
pc=obj|f	-43
pc=obj|father	-14
pc=obj|field	5
pc=obj|fight	11
pc=obj|focus	12
pc=obj|frustration	30
pc=obj|gap	10
pc=obj|government	-25
pc=obj|growth	-9
pc=obj|gun	-14
pc=obj|hand	-18
pc=obj|hat	-11
pc=obj|headlin	-6
pc=obj|hop	-21
pc=obj|hour	-8
pc=obj|hundred	-9
pc=obj|immigrant	10
pc=obj|impact	28
pc=obj|incident	23
pc=obj|increas	13
pc=obj|information	31
pc=obj|insult	20
pc=obj|investigation	-11
pc=obj|issu	32
pc=obj|jok	30
pc=obj|languag	-8
pc=obj|lead	-27
pc=obj|leader	-51
pc=obj|legislation	14
pc=obj|liberal	-24
pc=obj|lin	-13
pc=obj|list	16
pc=obj|measur	12
pc=obj|media	-7
pc=obj|meeting	-22
pc=obj|member	-27
pc=obj|mention	-18
pc=obj|messag	30
pc=obj|moment	20
pc=obj|money	-21
pc=obj|mov	-6
pc=obj|movement	-14
pc=obj|nam	7
pc=obj|nation	-10
pc=obj|network	-7
pc=obj|news	11
pc=obj|nomin	11
pc=obj|nomination	11
pc=obj|notion	-16
pc=obj|offic	-24
pc=obj|opening	-15
pc=obj|operation	-13
pc=obj|opinion	36
pc=obj|opponent	-32
pc=obj|opportunity	-33
pc=obj|opposition	11
pc=obj|organization	-32
pc=obj|pag	-17
pc=obj|party	-41
pc=obj|path	5
pc=obj|peopl	-23
pc=obj|percent	-33
pc=obj|plan	-36
pc=obj|point	-7
pc=obj|pol	-13
pc=obj|politician	-5
pc=obj|possibility	26
pc=obj|post	-23
pc=obj|president	-9
pc=obj|priority	26
pc=obj|problem	-30
pc=obj|proces	-34
pc=obj|profil	-17
pc=obj|program	-13
pc=obj|promis	11
pc=obj|protester	-22
pc=obj|quality	12
pc=obj|rac	-31
pc=obj|rally	-19
pc=obj|rating	-6
pc=obj|reason	18
pc=obj|record	20
pc=obj|reform	20
pc=obj|refug	-23
pc=obj|regulation	10
pc=obj|releas	9
pc=obj|remark	21
pc=obj|reporter	13
pc=obj|request	6
pc=obj|respons	-22
pc=obj|responsibility	-8
pc=obj|rest	-5
pc=obj|rhetoric	11
pc=obj|right	-13
pc=obj|ris	30
pc=obj|risk	9
pc=obj|rival	-9
pc=obj|rol	-16
pc=obj|rul	23
pc=obj|ruling	24
pc=obj|run	11
pc=obj|runner	32
pc=obj|school	-16
pc=obj|scor	-8
pc=obj|seat	-35
pc=obj|senator	-12
pc=obj|sens	27
pc=obj|set	21
pc=obj|shar	-21
pc=obj|shift	-24
pc=obj|show	-12
pc=obj|sign	-42
pc=obj|son	5
pc=obj|speech	-14
pc=obj|spending	15
pc=obj|stanc	-11
pc=obj|stat	-13
pc=obj|statement	-10
pc=obj|stop	-9
pc=obj|story	-9
pc=obj|strategy	5
pc=obj|strength	-27
pc=obj|succes	13
pc=obj|support	-14
pc=obj|supporter	-21
pc=obj|tactic	6
pc=obj|talk	21
pc=obj|tax	25
pc=obj|team	-17
pc=obj|term	12
pc=obj|them	10
pc=obj|threat	14
pc=obj|ton	-36
pc=obj|tunnel	-9
pc=obj|ty	-14
pc=obj|us	25
pc=obj|video	-35
pc=obj|view	8
pc=obj|visit	15
pc=obj|vot	30
pc=obj|wal	24
pc=obj|warning	-6
pc=obj|wav	-9
pc=obj|way	-66
pc=obj|websit	-5
pc=obj|woman	-11
pc=obj|work	-36
pc=obj|year	-11
pc=obl|adviser	-10
pc=obl|attack	41
pc=obl|ban	-6
pc=obl|bil	-57
pc=obl|brother	16
pc=obl|candidat	25
pc=obl|cas	-26
pc=obl|chairman	-13
pc=obl|column	-15
pc=obl|comment	48
pc=obl|concern	-22
pc=obl|condition	-26
pc=obl|conferenc	-8
pc=obl|country	-19
pc=obl|crisis	-15
pc=obl|deal	15
pc=obl|debat	-36
pc=obl|decision	35
pc=obl|delegat	-13
pc=obl|effort	19
pc=obl|event	-17
pc=obl|exampl	8
pc=obl|history	22
pc=obl|idea	14
pc=obl|immigration	-18
pc=obl|job	8
pc=obl|leader	-16
pc=obl|media	21
pc=obl|moment	-16
pc=obl|month	-25
pc=obl|nomin	7
pc=obl|number	-16
pc=obl|pag	-8
pc=obl|part	-18
pc=obl|party	10
pc=obl|percent	-25
pc=obl|pol	-5
pc=obl|policy	24
pc=obl|primary	-39
pc=obl|problem	8
pc=obl|proposal	10
pc=obl|question	-17
pc=obl|rally	-30
pc=obl|releas	10
pc=obl|remark	37
pc=obl|report	5
pc=obl|reporter	-31
pc=obl|request	23
pc=obl|rol	19
pc=obl|senator	-14
pc=obl|series	-8
pc=obl|speech	12
pc=obl|stag	-21
pc=obl|story	12
pc=obl|support	5
pc=obl|supporter	-23
pc=obl|system	26
pc=obl|tim	-40
pc=obl|trail	-16
pc=obl|voter	-9
pc=obl|wal	-7
pc=obl|week	-22
pc=obl|win	-5
pc=obl|year	-18
pc=pass noun|bil	14
pc=pass noun|campaign	-6
pc=pass noun|candidat	-7
pc=pass noun|measur	35
pc=pass noun|pol	-16
pc=pass noun|stat	7
pc=pass obl|interview	-5
pc=pass obl|week	6
pc=pass subj+obl|candidat	7
pc=pass subj+obl|comment	-8
pc=pass subj|campaign	-10
pc=pass subj|company	-11
pc=pass subj|deal	-5
pc=pass subj|law	-8
pc=pass subj|nam	13
pc=pass subj|question	16
pc=pass subj|report	30
pc=pass subj|vot	-11
pc=xcomp|candidat	-6
pc=xcomp|president	-10
pk=a/about|NOUN	41
pk=a/according|NOUN	-6
pk=a/as|clause	-31
pk=a/at|NOUN	12
pk=a/bare|clause	23
pk=a/because|clause	-49
pk=a/by|NOUN	24
pk=a/for|NOUN	-10
pk=a/for|PROPN	-19
pk=a/for|pronoun	-7
pk=a/from|NOUN	-38
pk=a/in|NOUN	-37
pk=a/nonfinite|clause	-22
pk=a/of|NOUN	19
pk=a/of|PROPN	41
pk=a/of|clause	51
pk=a/of|pronoun	-10
pk=a/on|NOUN	16
pk=a/than|clause	-27
pk=a/that|clause	31
pk=a/though|clause	-19
pk=a/to|NOUN	-17
pk=a/to|PROPN	30
pk=a/to|pronoun	-5
pk=a/when|clause	-17
pk=a/with|NOUN	28
pk=a/with|clause	-5
pk=according amid/whole|clause	18
pk=according first/whole|clause	24
pk=according last/near|clause	-20
pk=according last/whole|clause	51
pk=according last/wider|clause	-20
pk=advcl/about|clause	56
pk=advcl/after|clause	-27
pk=advcl/against|clause	41
pk=advcl/as|clause	-47
pk=advcl/before|clause	-34
pk=advcl/by|clause	-23
pk=advcl/for|clause	56
pk=advcl/in|clause	-9
pk=advcl/of|clause	44
pk=advcl/on|clause	18
pk=advcl/that|clause	12
pk=advcl/to|clause	-15
pk=advcl/while|clause	-49
pk=advcl/without|clause	-24
pk=advcl/with|clause	-37
pk=as|clause	-21
pk=beside/,|clause	-15
pk=beside/other|NOUN	9
pk=beside/other|NUM	6
pk=beside/other|clause	-9
pk=ccomp/bare|INTJ	10
pk=ccomp/bare|clause	16
pk=ccomp/if|clause	16
pk=ccomp/that|clause	21
pk=ccomp/wh|clause	8
pk=colon first name|PROPN	6
pk=colon first noun|PROPN	5
pk=insert|NOUN	-29
pk=insert|PROPN	-43
pk=insert|clause	10
pk=light n/about ing|clause	23
pk=light n/about|NOUN	18
pk=light n/about|PROPN	49
pk=light n/about|clause	22
pk=light n/against|NOUN	32
pk=light n/against|PROPN	8
pk=light n/as|NOUN	-36
pk=light n/at|NOUN	-17
pk=light n/at|PROPN	19
pk=light n/between|NOUN	-20
pk=light n/between|PROPN	-8
pk=light n/for|NOUN	-10
pk=light n/for|PROPN	25
pk=light n/for|pronoun	5
pk=light n/in ing|clause	15
pk=light n/including|NOUN	-12
pk=light n/in|NOUN	-10
pk=light n/in|PROPN	-43
pk=light n/of|ADJ	-25
pk=light n/of|NOUN	-32
pk=light n/of|pronoun	14
pk=light n/on|clause	23
pk=light n/that ing|clause	17
pk=light n/that|clause	20
pk=light n/to|clause	-5
pk=light n/with|NOUN	-28
pk=light v/according|NOUN	-19
pk=light v/after|NOUN	-11
pk=light v/after|clause	-15
pk=light v/although|clause	-19
pk=light v/as|NOUN	69
pk=light v/as|clause	-15
pk=light v/at|NOUN	33
pk=light v/at|PROPN	-31
pk=light v/because|clause	-38
pk=light v/before|clause	-8
pk=light v/by|NOUN	-19
pk=light v/for|clause	21
pk=light v/from|NOUN	-68
pk=light v/if|clause	-19
pk=light v/into|NOUN	-40
pk=light v/in|NUM	-19
pk=light v/in|PROPN	-71
pk=light v/in|clause	37
pk=light v/on|NOUN	30
pk=light v/though|clause	-12
pk=light v/to|NOUN	6
pk=light v/to|clause	-16
pk=light v/when|clause	17
pk=light v/with|NOUN	-8
pk=n/about|NOUN	61
pk=n/across|NOUN	-12
pk=n/after|NOUN	-11
pk=n/against|NOUN	30
pk=n/against|PROPN	5
pk=n/against|pronoun	5
pk=n/among|NOUN	-39
pk=n/around|NOUN	5
pk=n/as|NOUN	-46
pk=n/as|clause	-5
pk=n/at|NOUN	-16
pk=n/at|PROPN	-75
pk=n/before|NOUN	-8
pk=n/between|PROPN	-36
pk=n/during|NOUN	-23
pk=n/for|NOUN	8
pk=n/in ing|clause	-20
pk=n/including|NOUN	-45
pk=n/including|PROPN	-12
pk=n/into|NOUN	-13
pk=n/in|NOUN	-7
pk=n/in|PROPN	-125
pk=n/like|PROPN	-44
pk=n/of|ADV	-13
pk=n/of|NOUN	-11
pk=n/of|NUM	-15
pk=n/of|PROPN	16
pk=n/of|clause	33
pk=n/of|relative	-25
pk=n/on ing|clause	-10
pk=n/on|PROPN	-14
pk=n/on|clause	33
pk=n/over|NOUN	34
pk=n/over|PROPN	-7
pk=n/that ing|clause	25
pk=n/that|clause	53
pk=n/to|NOUN	-26
pk=n/to|PROPN	-21
pk=n/to|clause	32
pk=n/when|clause	-8
pk=n/with ing|clause	-19
pk=n/within|NOUN	-15
pk=n/with|NOUN	6
pk=n/with|PROPN	-75
pk=obj to/about|NOUN	49
pk=obj to/against|NOUN	-22
pk=obj to/although|clause	-17
pk=obj to/around|NOUN	5
pk=obj to/because|clause	-47
pk=obj to/by|clause	-14
pk=obj to/despite|NOUN	-12
pk=obj to/for|NOUN	26
pk=obj to/for|clause	-18
pk=obj to/from|PROPN	9
pk=obj to/from|clause	-31
pk=obj to/if|clause	-25
pk=obj to/into|NOUN	-22
pk=obj to/into|PROPN	9
pk=obj to/of|clause	-8
pk=obj to/over|NOUN	10
pk=obj to/though|clause	-22
pk=obj to/through|NOUN	-14
pk=obj to/toward|NOUN	21
pk=obj to/to|clause	5
pk=obj to/under|NOUN	-11
pk=obj to/with|NOUN	18
pk=obj to/with|PROPN	-20
pk=obj to/with|clause	-38
pk=obj+/about|NOUN	-30
pk=obj+/according|NOUN	-8
pk=obj+/across|NOUN	-14
pk=obj+/although|clause	-39
pk=obj+/among|NOUN	-22
pk=obj+/between|NOUN	10
pk=obj+/by|NOUN	8
pk=obj+/by|clause	-29
pk=obj+/despite|NOUN	-6
pk=obj+/for|NOUN	-14
pk=obj+/for|clause	17
pk=obj+/for|relative	9
pk=obj+/from|NOUN	9
pk=obj+/if|clause	10
pk=obj+/including|NOUN	13
pk=obj+/into|clause	-18
pk=obj+/out of|NOUN	15
pk=obj+/over|PROPN	31
pk=obj+/over|clause	-32
pk=obj+/so|clause	-8
pk=obj+/than|NOUN	-10
pk=obj+/though|clause	-37
pk=obj+/through|clause	-24
pk=obj+/to|NOUN	24
pk=obj+/to|PROPN	22
pk=obj+/to|SYM	-10
pk=obj+/to|clause	-48
pk=obj+/under|NOUN	-23
pk=obj+/without|clause	-8
pk=obj+/with|PROPN	-15
pk=obj+/with|clause	-6
pk=obj+/|NOUN	9
pk=obj+/|clause	-49
pk=obj+ccomp/bare|clause	6
pk=obj+ccomp/nonfinite|clause	5
pk=obj+ccomp/that|clause	-14
pk=obj+xcomp/pred|ADJ	16
pk=obj+xcomp/pred|NOUN	-13
pk=obj+xcomp/pred|PROPN	19
pk=obj|ADJ	-45
pk=obj|ADV	9
pk=obj|DET	-19
pk=obj|NOUN	19
pk=obj|NUM	15
pk=obj|PROPN	9
pk=obj|SYM	-50
pk=obj|pronoun	-22
pk=obj|relative	17
pk=obj|self	-96
pk=obl/about|NOUN	64
pk=obl/about|PROPN	31
pk=obl/about|pronoun	14
pk=obl/about|relative	46
pk=obl/according|NOUN	-29
pk=obl/according|PROPN	-8
pk=obl/across|NOUN	-21
pk=obl/after|NOUN	-53
pk=obl/after|PROPN	14
pk=obl/against|NOUN	44
pk=obl/amid|NOUN	-16
pk=obl/among|NOUN	-21
pk=obl/around|NOUN	5
pk=obl/as|ADJ	19
pk=obl/as|NOUN	27
pk=obl/as|PROPN	-37
pk=obl/at|NOUN	-5
pk=obl/at|PROPN	8
pk=obl/at|pronoun	-17
pk=obl/because|NOUN	-30
pk=obl/before|NOUN	-35
pk=obl/despite|NOUN	-20
pk=obl/down|NOUN	-12
pk=obl/during|NOUN	-28
pk=obl/for|NOUN	-5
pk=obl/for|PROPN	61
pk=obl/for|pronoun	20
pk=obl/from|NOUN	-6
pk=obl/from|PROPN	-36
pk=obl/into|NOUN	-91
pk=obl/in|NOUN	-25
pk=obl/in|NUM	-9
pk=obl/in|PROPN	-66
pk=obl/like|NOUN	-23
pk=obl/of|NOUN	68
pk=obl/on|NOUN	18
pk=obl/on|NUM	-35
pk=obl/on|PROPN	-52
pk=obl/on|pronoun	55
pk=obl/out of|NOUN	-19
pk=obl/outside|NOUN	-16
pk=obl/over|NOUN	24
pk=obl/since|NOUN	-14
pk=obl/than|NOUN	-6
pk=obl/throughout|NOUN	-12
pk=obl/to|NOUN	13
pk=obl/to|PROPN	-27
pk=obl/to|pronoun	-8
pk=obl/under|NOUN	-30
pk=obl/upon|NOUN	14
pk=obl/without|NOUN	-22
pk=obl/with|pronoun	8
pk=pass advcl/about|clause	25
pk=pass advcl/as|clause	10
pk=pass advcl/for|clause	43
pk=pass advcl/from|clause	-5
pk=pass advcl/of|clause	13
pk=pass advcl/on|clause	-10
pk=pass advcl/to|clause	-33
pk=pass as|clause	-30
pk=pass beside/other|clause	-20
pk=pass ccomp/bare|clause	-22
pk=pass ccomp/that|clause	28
pk=pass insert|clause	-31
pk=pass noun|PROPN	-7
pk=pass noun|relative	-12
pk=pass obj|NOUN	33
pk=pass obl/about|NOUN	63
pk=pass obl/after|NOUN	-8
pk=pass obl/as|NOUN	13
pk=pass obl/as|PROPN	9
pk=pass obl/at|NOUN	-38
pk=pass obl/by|NOUN	-16
pk=pass obl/during|NOUN	-31
pk=pass obl/for|NOUN	27
pk=pass obl/from|NOUN	-21
pk=pass obl/in|NOUN	-42
pk=pass obl/in|PROPN	-20
pk=pass obl/of|NOUN	23
pk=pass obl/on|NOUN	9
pk=pass obl/on|PROPN	-29
pk=pass obl/on|pronoun	6
pk=pass obl/over|NOUN	-7
pk=pass obl/to|NOUN	-20
pk=pass obl/to|PROPN	-7
pk=pass obl/with|NOUN	-7
pk=pass subj+ccomp/bare|clause	-26
pk=pass subj+obl/as|ADJ	27
pk=pass subj+obl/as|NOUN	56
pk=pass subj+obl/at|NOUN	-6
pk=pass subj+obl/by|NOUN	-6
pk=pass subj+obl/during|NOUN	-14
pk=pass subj+obl/for|NOUN	30
pk=pass subj+obl/from|NOUN	-23
pk=pass subj+obl/into|NOUN	-5
pk=pass subj+obl/in|NOUN	-14
pk=pass subj+obl/in|NUM	-14
pk=pass subj+obl/of|NOUN	6
pk=pass subj+obl/on|NOUN	-21
pk=pass subj+obl/on|PROPN	-11
pk=pass subj+obl/to|PROPN	23
pk=pass subj+obl/with|NOUN	-15
pk=pass subj+xcomp/to|clause	10
pk=pass subj|DET	19
pk=pass subj|NOUN	23
pk=pass subj|pronoun	-40
pk=pass subj|relative	-16
pk=pass xcomp/ing|clause	-11
pk=pass xcomp/pred|ADJ	10
pk=pass xcomp/pred|NOUN	-11
pk=pass xcomp/pred|PROPN	13
pk=quote/after|PUNCT	-6
pk=quote/before :|PUNCT	20
pk=quote/before other|PUNCT	-43
pk=subj+xcomp/ing|clause	-33
pk=subj+xcomp/pred|ADJ	34
pk=subj+xcomp/pred|NOUN	-44
pk=subj+xcomp/to|clause	-16
pk=xcomp/ing|clause	7
pk=xcomp/pred|ADJ	-25
pk=xcomp/pred|PROPN	19
pk=xcomp/to|clause	7
pn=according amid|16	53
pn=according amid|40	-51
pn=according amid|long	15
pn=according first|16	16
pn=according first|40	-10
pn=according first|long	17
pn=according last|16	8
pn=according last|4	-6
pn=according last|40	29
pn=according last|8	-18
pn=according last|long	-29
pn=advcl|16	16
pn=advcl|2	5
pn=advcl|4	-37
pn=advcl|8	7
pn=as|16	11
pn=as|4	-29
pn=as|40	-14
pn=as|8	-10
pn=as|long	7
pn=a|16	-17
pn=a|2	9
pn=a|4	12
pn=a|40	-17
pn=beside|1	-13
pn=beside|16	-26
pn=beside|4	-15
pn=beside|40	22
pn=beside|long	5
pn=ccomp|1	-27
pn=ccomp|16	33
pn=ccomp|2	-59
pn=ccomp|4	-30
pn=ccomp|40	43
pn=ccomp|8	7
pn=ccomp|long	15
pn=colon first name|16	12
pn=colon first noun|8	8
pn=insert|1	-8
pn=insert|16	-27
pn=insert|2	-25
pn=insert|4	-28
pn=insert|8	29
pn=light n|1	9
pn=light n|16	-7
pn=light n|2	24
pn=light n|8	-12
pn=light v|1	-27
pn=light v|16	6
pn=light v|2	-56
pn=light v|40	7
pn=light v|8	-15
pn=light v|long	21
pn=n be pred|4	-27
pn=n be pred|40	13
pn=n be pred|8	-15
pn=n|1	-5
pn=n|16	23
pn=n|2	-16
pn=n|40	10
pn=n|long	-50
pn=obj to|16	-21
pn=obj to|2	-49
pn=obj to|4	-15
pn=obj to|40	-8
pn=obj to|8	-9
pn=obj+ccomp|16	-10
pn=obj+ccomp|4	11
pn=obj+ccomp|8	19
pn=obj+xcomp|16	-7
pn=obj+xcomp|2	27
pn=obj+xcomp|40	-14
pn=obj+xcomp|8	28
pn=obj+|16	-10
pn=obj+|4	10
pn=obj+|40	-17
pn=obj+|long	-64
pn=obj|1	-18
pn=obj|16	10
pn=obj|2	-10
pn=obj|40	5
pn=obj|long	12
pn=obl|16	6
pn=obl|2	-17
pn=obl|40	16
pn=obl|8	-12
pn=pass advcl|16	14
pn=pass advcl|40	-9
pn=pass advcl|8	30
pn=pass beside|8	-11
pn=pass ccomp|40	-11
pn=pass ccomp|8	35
pn=pass noun|1	-14
pn=pass noun|16	8
pn=pass noun|2	10
pn=pass noun|4	-14
pn=pass obj|1	-23
pn=pass obj|2	23
pn=pass obj|4	6
pn=pass obl|1	-64
pn=pass obl|2	-16
pn=pass obl|40	13
pn=pass subj+ccomp|40	-36
pn=pass subj+obl|4	39
pn=pass subj+obl|40	-40
pn=pass subj+obl|8	-14
pn=pass subj+xcomp|16	31
pn=pass subj+xcomp|40	-10
pn=pass subj|1	10
pn=pass subj|16	-12
pn=pass subj|2	-13
pn=pass subj|4	19
pn=pass subj|40	-9
pn=pass subj|8	-6
pn=pass xcomp|2	5
pn=pass xcomp|4	23
pn=pass xcomp|40	-81
pn=pass xcomp|8	16
pn=quote|16	-37
pn=quote|4	-28
pn=quote|40	26
pn=quote|8	-85
pn=quote|long	58
pn=subj+xcomp|16	-17
pn=subj+xcomp|2	28
pn=subj+xcomp|40	-11
pn=subj+xcomp|8	-11
pn=subj+xcomp|long	-10
pn=xcomp|1	-13
pn=xcomp|16	-6
pn=xcomp|2	11
pn=xcomp|4	11
pn=xcomp|40	-6
pn=xcomp|8	22
pn=xcomp|long	-62
pq=according amid|no	9
pq=according amid|some	-31
pq=according first|no	19
pq=according last|all	13
pq=according last|no	-16
pq=according last|some	12
pq=advcl|all	-17
pq=advcl|most	17
pq=advcl|some	5
pq=as|most	9
pq=as|no	-41
pq=a|all	-36
pq=a|most	-44
pq=beside|all	66
pq=beside|most	-17
pq=beside|no	-60
pq=ccomp|all	51
pq=ccomp|most	-35
pq=ccomp|no	31
pq=ccomp|some	7
pq=colon first name|no	24
pq=colon first noun|no	16
pq=colon name|no	6
pq=colon noun|no	8
pq=insert|all	28
pq=insert|most	-6
pq=insert|no	-21
pq=insert|some	-7
pq=light n|most	16
pq=light n|some	-11
pq=light v|most	-13
pq=light v|no	-33
pq=n be pred|most	6
pq=n|some	-6
pq=obj to|all	-61
pq=obj to|most	-41
pq=obj to|no	-47
pq=obj to|some	-15
pq=obj+ccomp|all	-13
pq=obj+ccomp|most	-12
pq=obj+ccomp|no	32
pq=obj+xcomp|most	-5
pq=obj+xcomp|no	25
pq=obj+xcomp|some	-14
pq=obj+|all	-53
pq=obj+|most	-34
pq=obj+|some	-11
pq=obj|all	39
pq=obj|most	-7
pq=obj|no	-6
pq=obl|all	-23
pq=obl|most	11
pq=pass advcl|no	27
pq=pass advcl|some	-24
pq=pass as|no	-22
pq=pass beside|no	-26
pq=pass ccomp|all	-20
pq=pass ccomp|no	42
pq=pass insert|no	-32
pq=pass noun|all	-7
pq=pass obj to|no	-9
pq=pass obj+|no	-15
pq=pass obj|no	21
pq=pass obl|all	-20
pq=pass obl|most	22
pq=pass obl|no	-13
pq=pass obl|some	-6
pq=pass subj+ccomp|no	-16
pq=pass subj+obl|most	8
pq=pass subj+obl|some	-13
pq=pass subj+xcomp|most	10
pq=pass subj+xcomp|some	17
pq=pass subj|most	14
pq=pass subj|some	-11
pq=pass xcomp|all	-16
pq=pass xcomp|most	45
pq=pass xcomp|no	-6
pq=quote|all	-30
pq=subj+xcomp|most	-46
pq=subj+xcomp|some	-8
pq=xcomp|all	18
pq=xcomp|most	7
pq=xcomp|some	-24
pr=according first|case	16
pr=advcl|acl	-69
pr=advcl|acl:relcl	-5
pr=advcl|advcl	10
pr=advcl|csubj	7
pr=advcl|root	15
pr=as|advcl	-26
pr=a|acl:relcl	14
pr=a|advmod	12
pr=a|amod	-43
pr=a|appos	10
pr=a|conj	-9
pr=a|nsubj	-52
pr=a|obl	9
pr=a|root	13
pr=ccomp|acl	-17
pr=ccomp|acl:relcl	32
pr=ccomp|advcl	16
pr=ccomp|advcl:relcl	28
pr=ccomp|csubj	39
pr=ccomp|parataxis	-19
pr=ccomp|root	8
pr=ccomp|xcomp	59
pr=colon first name|punct	24
pr=colon first noun|punct	16
pr=colon name|punct	14
pr=colon noun|punct	12
pr=insert|parataxis	-11
pr=light v|obj	-43
pr=n be pred|nsubj	-72
pr=n be pred|nsubj:outer	51
pr=n|acl:relcl	-29
pr=n|appos	-57
pr=n|ccomp	32
pr=n|conj	-8
pr=n|iobj	-13
pr=n|nmod	-9
pr=n|nsubj	55
pr=n|nsubj:outer	-19
pr=n|nsubj:pass	39
pr=n|obj	37
pr=n|obl	-22
pr=n|obl:agent	12
pr=n|obl:unmarked	-53
pr=n|parataxis	14
pr=n|xcomp	-25
pr=obj to|acl:relcl	-25
pr=obj to|advcl	-8
pr=obj to|conj	-59
pr=obj to|parataxis	21
pr=obj to|root	-36
pr=obj to|xcomp	7
pr=obj+ccomp|advcl	21
pr=obj+ccomp|root	-6
pr=obj+ccomp|xcomp	10
pr=obj+xcomp|acl	-18
pr=obj+xcomp|parataxis	5
pr=obj+xcomp|root	25
pr=obj+xcomp|xcomp	16
pr=obj+|acl	5
pr=obj+|acl:relcl	-10
pr=obj+|ccomp	22
pr=obj+|conj	-14
pr=obj+|parataxis	-32
pr=obj+|xcomp	-13
pr=obj|acl	-9
pr=obj|ccomp	-27
pr=obj|conj	12
pr=obj|xcomp	7
pr=obl|acl	-31
pr=obl|advcl	-10
pr=obl|appos	6
pr=obl|ccomp	-34
pr=obl|conj	-6
pr=obl|parataxis	-6
pr=obl|root	23
pr=pass advcl|acl	29
pr=pass advcl|root	-8
pr=pass as|advcl	-33
pr=pass beside|root	-9
pr=pass ccomp|advcl	17
pr=pass ccomp|root	-6
pr=pass insert|parataxis	-33
pr=pass noun|acl	17
pr=pass noun|acl:relcl	-67
pr=pass obj+|root	-9
pr=pass obj|root	-18
pr=pass obl|acl	-5
pr=pass obl|acl:relcl	-27
pr=pass obl|advcl	26
pr=pass obl|conj	14
pr=pass obl|parataxis	12
pr=pass obl|root	-23
pr=pass obl|xcomp	-35
pr=pass subj+ccomp|root	-24
pr=pass subj+obl|advcl	-8
pr=pass subj+obl|ccomp	-17
pr=pass subj+obl|conj	-38
pr=pass subj+obl|parataxis	-35
pr=pass subj+obl|root	11
pr=pass subj+xcomp|conj	8
pr=pass subj|acl	-67
pr=pass subj|acl:relcl	-12
pr=pass subj|advcl	26
pr=pass subj|conj	16
pr=pass xcomp|acl	21
pr=pass xcomp|acl:relcl	-12
pr=pass xcomp|advcl	5
pr=pass xcomp|conj	18
pr=pass xcomp|root	-43
pr=quote|acl	-35
pr=quote|acl:relcl	37
pr=quote|advcl	-15
pr=quote|case	-25
pr=quote|ccomp	-37
pr=quote|conj	-52
pr=quote|root	9
pr=quote|xcomp	-30
pr=subj+xcomp|acl	22
pr=subj+xcomp|acl:relcl	-29
pr=subj+xcomp|advcl	-15
pr=subj+xcomp|advcl:relcl	-6
pr=subj+xcomp|ccomp	47
pr=subj+xcomp|root	-18
pr=xcomp|acl	-11
pr=xcomp|acl:relcl	12
pr=xcomp|advcl	-5
pr=xcomp|ccomp	-37
pr=xcomp|conj	10
pr=xcomp|parataxis	14
pr=xcomp|root	10
pr=xcomp|xcomp	-52
ps=according amid|name	5
ps=according amid|noun	-5
ps=according first|noun	25
ps=advcl|name	6
ps=advcl|none	22
ps=advcl|thing	-73
ps=advcl|third	-5
ps=as|name	28
ps=as|noun	-10
ps=as|third	-57
ps=a|first	17
ps=a|none	-32
ps=a|noun	-38
ps=a|other	16
ps=a|thing	-44
ps=a|third	12
ps=a|who	33
ps=beside|first	5
ps=beside|name	-12
ps=beside|noun	14
ps=beside|other	8
ps=beside|third	-6
ps=ccomp|first	-5
ps=ccomp|name	26
ps=ccomp|none	-30
ps=ccomp|noun	8
ps=ccomp|other	5
ps=ccomp|second	11
ps=ccomp|thing	-5
ps=ccomp|third	30
ps=ccomp|who	-10
ps=colon first name|name	24
ps=colon first noun|noun	16
ps=colon name|name	14
ps=colon noun|noun	12
ps=insert|name	19
ps=insert|other	-20
ps=insert|second	-14
ps=insert|third	-14
ps=light n|none	6
ps=light n|other	-16
ps=light n|third	-14
ps=light n|who	19
ps=light v|first	-9
ps=light v|none	-66
ps=light v|other	-8
ps=light v|thing	-24
ps=light v|third	-15
ps=light v|who	27
ps=n be bare|none	-13
ps=n be pred|name	6
ps=n be pred|none	-18
ps=n be pred|third	9
ps=n|first	-20
ps=n|name	-19
ps=n|none	-12
ps=n|noun	-27
ps=n|thing	8
ps=n|third	57
ps=obj to|first	-7
ps=obj to|none	-65
ps=obj to|noun	-12
ps=obj to|thing	-13
ps=obj to|third	-25
ps=obj to|who	-45
ps=obj+ccomp|noun	19
ps=obj+ccomp|third	16
ps=obj+xcomp|name	9
ps=obj+xcomp|none	-22
ps=obj+xcomp|thing	-26
ps=obj+xcomp|third	28
ps=obj+|name	-35
ps=obj+|noun	-6
ps=obj+|other	-5
ps=obj+|thing	28
ps=obj+|third	23
ps=obj+|who	-35
ps=obj|first	8
ps=obj|none	-21
ps=obj|other	12
ps=obj|second	-15
ps=obj|thing	25
ps=obl|first	7
ps=obl|name	16
ps=obl|none	-32
ps=obl|noun	-27
ps=obl|other	32
ps=obl|second	-5
ps=obl|thing	6
ps=obl|third	-5
ps=pass advcl|name	20
ps=pass advcl|none	8
ps=pass advcl|noun	-9
ps=pass as|none	-29
ps=pass beside|none	-30
ps=pass insert|none	-24
ps=pass noun|name	-11
ps=pass noun|none	-10
ps=pass noun|noun	7
ps=pass obj to|none	-9
ps=pass obj+|none	-15
ps=pass obj|none	21
ps=pass obl|name	-39
ps=pass obl|none	6
ps=pass subj+ccomp|none	-24
ps=pass subj+obl|none	6
ps=pass subj+obl|noun	-52
ps=pass subj+xcomp|none	21
ps=pass subj|name	19
ps=pass subj|none	-8
ps=pass subj|third	-15
ps=pass xcomp|name	-12
ps=pass xcomp|none	8
ps=quote|first	-17
ps=quote|none	-5
ps=quote|noun	10
ps=quote|thing	-16
ps=quote|third	-15
ps=quote|who	5
ps=subj+xcomp|none	-28
ps=xcomp|first	5
ps=xcomp|name	7
ps=xcomp|other	10
ps=xcomp|thing	-21
ps=xcomp|third	-18
ps=xcomp|who	5
pt=according first|VBG	16
pt=advcl|VB	-22
pt=advcl|VBG	-8
pt=advcl|VBN	7
pt=advcl|VBP	21
pt=advcl|VBZ	8
pt=as|VBG	-25
pt=as|VBN	11
pt=as|VBP	-5
pt=a|JJR	-89
pt=a|JJS	-28
pt=a|VBN	11
pt=beside|VB	-14
pt=beside|VBD	10
pt=beside|VBN	-31
pt=beside|VBP	-58
pt=beside|VBZ	31
pt=ccomp|VB	-9
pt=ccomp|VBD	29
pt=ccomp|VBG	-7
pt=ccomp|VBN	17
pt=ccomp|VBP	16
pt=ccomp|VBZ	22
pt=colon first name|:	24
pt=colon first noun|:	16
pt=colon name|:	14
pt=colon noun|:	12
pt=insert|VB	-58
pt=insert|VBD	8
pt=insert|VBG	-45
pt=insert|VBN	-15
pt=insert|VBP	10
pt=light n|NNS	-7
pt=light v|NN	-13
pt=light v|NNS	-24
pt=n be pred|NN	18
pt=n be pred|NNS	-83
pt=n|NN	-8
pt=n|NNS	5
pt=obj to|VB	-23
pt=obj to|VBD	-6
pt=obj to|VBG	-39
pt=obj to|VBN	-17
pt=obj to|VBZ	-21
pt=obj+ccomp|VB	17
pt=obj+ccomp|VBD	-19
pt=obj+ccomp|VBN	-24
pt=obj+ccomp|VBP	5
pt=obj+ccomp|VBZ	29
pt=obj+xcomp|VBN	32
pt=obj+xcomp|VBP	14
pt=obj+xcomp|VBZ	-14
pt=obj+|VBD	-23
pt=obj+|VBG	-10
pt=obj+|VBP	11
pt=obj+|VBZ	16
pt=obj|VBZ	-5
pt=obl|JJ	25
pt=obl|VB	10
pt=obl|VBD	-15
pt=obl|VBG	-9
pt=obl|VBP	26
pt=obl|VBZ	-23
pt=pass advcl|VBN	17
pt=pass as|VBN	-33
pt=pass beside|VBN	-14
pt=pass ccomp|VBN	25
pt=pass insert|VBN	-31
pt=pass noun|VBN	-7
pt=pass obj to|VBN	-6
pt=pass obj+|VBN	-14
pt=pass obj|VBN	21
pt=pass obl|VBN	-13
pt=pass subj+ccomp|VBN	-30
pt=pass subj+obl|VBN	-5
pt=pass subj+xcomp|VBN	18
pt=pass subj|VBD	-24
pt=quote|VBD	11
pt=quote|VBG	-57
pt=quote|VBN	10
pt=quote|VBP	-38
pt=quote|VBZ	-24
pt=subj+xcomp|VB	-12
pt=subj+xcomp|VBD	-11
pt=subj+xcomp|VBG	-24
pt=subj+xcomp|VBN	17
pt=subj+xcomp|VBP	-30
pt=subj+xcomp|VBZ	18
pt=xcomp|VBD	-6
pt=xcomp|VBG	29
pt=xcomp|VBZ	-10
q=all	19
q=most	-35
q=no	-66
q=some	-42
r=acl	-48
r=acl:relcl	-23
r=advcl:relcl	-14
r=advmod	12
r=amod	-48
r=appos	-19
r=case	13
r=ccomp	-25
r=conj	-7
r=csubj	65
r=iobj	-13
r=nmod	-9
r=nsubj	7
r=nsubj:outer	38
r=nsubj:pass	28
r=obj	-24
r=obl	-20
r=obl:agent	6
r=obl:unmarked	-54
r=parataxis	-31
r=punct	74
r=xcomp	9
remark cut acl	-52
remark cut acl brief	-13
remark cut acl brief|a	-17
remark cut acl brief|ccomp	-16
remark cut acl brief|obj	-16
remark cut acl brief|obl	34
remark cut acl brief|xcomp	-19
remark cut acl long	-43
remark cut acl long|light n	-7
remark cut acl long|obj	-23
remark cut acl long|xcomp	24
remark cut acl:relcl	-63
remark cut acl:relcl brief	-37
remark cut acl:relcl brief|ccomp	-60
remark cut acl:relcl brief|n	-8
remark cut acl:relcl brief|obj	11
remark cut acl:relcl brief|obj+	25
remark cut acl:relcl brief|xcomp	-19
remark cut acl:relcl long	-33
remark cut acl:relcl long|ccomp	-50
remark cut acl:relcl long|light n	11
remark cut acl:relcl long|obj	-8
remark cut acl:relcl long|obj+xcomp	-5
remark cut acl:relcl long|obl	29
remark cut acl:relcl long|pass noun	8
remark cut acl:relcl long|pass obl	9
remark cut acl:relcl long|pass subj	21
remark cut acl:relcl long|quote	-12
remark cut acl:relcl long|xcomp	11
remark cut acl:relcl|according last	-16
remark cut acl:relcl|ccomp	-92
remark cut acl:relcl|light n	5
remark cut acl:relcl|light v	-17
remark cut acl:relcl|obj to	-27
remark cut acl:relcl|obj+	28
remark cut acl:relcl|obl	33
remark cut acl:relcl|pass noun	8
remark cut acl:relcl|pass obl	9
remark cut acl:relcl|pass subj	16
remark cut acl:relcl|quote	-12
remark cut acl|a	-22
remark cut acl|ccomp	-23
remark cut acl|obj	-48
remark cut acl|obj+xcomp	16
remark cut acl|obl	22
remark cut acl|quote	-21
remark cut appos	-218
remark cut appos brief	-165
remark cut appos brief|ccomp	-73
remark cut appos brief|obj	-10
remark cut appos brief|obj+	-12
remark cut appos brief|obl	-12
remark cut appos brief|quote	-43
remark cut appos long	-102
remark cut appos long|according last	16
remark cut appos long|ccomp	-101
remark cut appos long|xcomp	-19
remark cut appos|a	-9
remark cut appos|according last	15
remark cut appos|advcl	-5
remark cut appos|ccomp	-148
remark cut appos|light n	-6
remark cut appos|obj	-16
remark cut appos|obj+	-33
remark cut appos|quote	-35
remark cut appos|xcomp	-21
remark kept acl	-55
remark kept acl brief	-15
remark kept acl brief|a	10
remark kept acl brief|ccomp	-29
remark kept acl brief|obj	20
remark kept acl brief|obj+	16
remark kept acl long	-47
remark kept acl long|ccomp	-48
remark kept acl long|obj to	5
remark kept acl long|xcomp	-22
remark kept acl:relcl	-69
remark kept acl:relcl brief	-39
remark kept acl:relcl brief|beside	-8
remark kept acl:relcl brief|ccomp	-29
remark kept acl:relcl brief|light v	18
remark kept acl:relcl brief|obl	-20
remark kept acl:relcl brief|xcomp	6
remark kept acl:relcl long	-40
remark kept acl:relcl long|ccomp	-16
remark kept acl:relcl long|obl	-19
remark kept acl:relcl long|pass subj	-20
remark kept acl:relcl long|quote	-8
remark kept acl:relcl long|xcomp	10
remark kept acl:relcl|according last	-36
remark kept acl:relcl|ccomp	-42
remark kept acl:relcl|light v	26
remark kept acl:relcl|n	9
remark kept acl:relcl|obj	-8
remark kept acl:relcl|obj+	-8
remark kept acl:relcl|obl	-39
remark kept acl:relcl|quote	-10
remark kept acl:relcl|xcomp	20
remark kept acl|a	7
remark kept acl|ccomp	-70
remark kept acl|light v	6
remark kept acl|obj	16
remark kept acl|obj+	16
remark kept acl|obj+xcomp	-45
remark kept acl|obl	-19
remark kept acl|quote	7
remark kept acl|xcomp	-24
remark kept appos brief|a	-7
remark kept appos brief|according last	-15
remark kept appos brief|light n	-12
remark kept appos brief|light v	-9
remark kept appos brief|n	-9
remark kept appos brief|obj	7
remark kept appos brief|obj to	-10
remark kept appos brief|obj+xcomp	18
remark kept appos brief|quote	20
remark kept appos long	-5
remark kept appos long|a	-20
remark kept appos long|according last	-48
remark kept appos long|advcl	17
remark kept appos long|n	-29
remark kept appos long|obj+	45
remark kept appos long|obj+xcomp	-9
remark kept appos long|obl	6
remark kept appos long|quote	-19
remark kept appos long|xcomp	7
remark kept appos|a	-30
remark kept appos|according last	-62
remark kept appos|advcl	23
remark kept appos|ccomp	8
remark kept appos|light n	-5
remark kept appos|light v	-6
remark kept appos|n	-38
remark kept appos|obj to	-15
remark kept appos|obj+	32
remark kept appos|obl	8
remark kept appos|xcomp	5
s=first	6
s=name	20
s=none	-103
s=noun	-15
s=other	15
s=second	-13
s=thing	-71
s=who	-8
short acl VBG	26
short acl VBG comma	26
short acl VBG comma|obj	7
short acl VBG comma|obl	10
short acl VBG|obj	7
short acl VBG|obl	10
short acl VBN comma|obl	20
short acl VBN|obl	20
short acl:relcl VB	27
short acl:relcl VB comma	27
short acl:relcl VBD	46
short acl:relcl VBD comma	46
short acl:relcl VBD comma|light v	16
short acl:relcl VBD comma|n	-18
short acl:relcl VBD comma|obj+	12
short acl:relcl VBD comma|obl	29
short acl:relcl VBD|light v	16
short acl:relcl VBD|n	-18
short acl:relcl VBD|obj+	12
short acl:relcl VBD|obl	29
short acl:relcl VBG	-21
short acl:relcl VBG comma	-21
short acl:relcl VBN	33
short acl:relcl VBN comma	33
short acl:relcl VBN comma|light n	16
short acl:relcl VBN comma|obj	11
short acl:relcl VBN|light n	16
short acl:relcl VBN|obj	11
short acl:relcl VBZ	13
short acl:relcl VBZ comma	13
short acl:relcl where	31
short acl:relcl where comma	31
short ad	52
short addres	-25
short advcl JJ plain	5
short advcl VBG	36
short advcl VBG comma	17
short advcl VBG comma|light n	22
short advcl VBG comma|xcomp	24
short advcl VBG plain	31
short advcl VBG plain|ccomp	28
short advcl VBG|ccomp	7
short advcl VBG|light n	33
short advcl VBG|n	17
short advcl VBG|xcomp	24
short advcl VBN	14
short advcl VBN plain	12
short advcl VBN plain|ccomp	20
short advcl VBN|ccomp	11
short advcl about	-30
short advcl about plain	-30
short advcl about plain|ccomp	-17
short advcl about|ccomp	-17
short advcl after plain	-5
short advcl after plain|ccomp	-12
short advcl after|ccomp	-7
short advcl although	19
short advcl although comma	5
short advcl as	17
short advcl as comma	-19
short advcl as comma|ccomp	-16
short advcl as comma|xcomp	-6
short advcl as plain	42
short advcl as plain|light n	5
short advcl as plain|xcomp	29
short advcl as|light n	19
short advcl as|xcomp	15
short advcl because	-51
short advcl because plain	-45
short advcl because plain|ccomp	-30
short advcl because|ccomp	-50
short advcl before	7
short advcl before plain	11
short advcl before plain|xcomp	15
short advcl before|xcomp	10
short advcl by	-18
short advcl by plain	-22
short advcl by plain|ccomp	-19
short advcl by plain|xcomp	-25
short advcl by|ccomp	-13
short advcl by|xcomp	-25
short advcl for	-64
short advcl for plain	-64
short advcl for plain|ccomp	-34
short advcl for|ccomp	-34
short advcl from	-50
short advcl from comma	-20
short advcl from comma|xcomp	-17
short advcl from plain	-24
short advcl from plain|ccomp	-12
short advcl from plain|xcomp	-21
short advcl from|ccomp	-12
short advcl from|xcomp	-51
short advcl if	-53
short advcl if plain	-68
short advcl if plain|ccomp	-32
short advcl if plain|xcomp	-19
short advcl if|ccomp	-29
short advcl if|subj+xcomp	5
short advcl if|xcomp	-33
short advcl in	-12
short advcl in plain	-11
short advcl of	-27
short advcl of plain	-12
short advcl on	-12
short advcl on plain	-12
short advcl once	-14
short advcl once plain	-14
short advcl since	-7
short advcl since plain|ccomp	-13
short advcl since|ccomp	-39
short advcl so	-6
short advcl than	-16
short advcl than plain	-16
short advcl that	5
short advcl that plain	14
short advcl though	14
short advcl though comma	6
short advcl though comma|ccomp	14
short advcl though|ccomp	25
short advcl to	-51
short advcl to comma	-47
short advcl to comma|ccomp	-36
short advcl to comma|xcomp	-20
short advcl to plain	-16
short advcl to plain|light v	10
short advcl to plain|obj+	20
short advcl to plain|obj+xcomp	-12
short advcl to|a	-14
short advcl to|ccomp	-28
short advcl to|light v	10
short advcl to|n	21
short advcl to|obj+	20
short advcl to|obj+xcomp	-31
short advcl to|subj+xcomp	-8
short advcl to|xcomp	-21
short advcl until	-34
short advcl until plain	-34
short advcl when	8
short advcl when comma	6
short advcl when plain|ccomp	-51
short advcl when|ccomp	-41
short advcl when|n	22
short advcl while comma|ccomp	-13
short advcl while plain	-11
short advcl while|ccomp	-5
short advcl while|xcomp	22
short advcl without plain	-17
short advcl without plain|ccomp	-12
short advcl with|ccomp	-45
short advcl:relcl VB	-18
short advcl:relcl VB plain	-15
short advcl:relcl VBN	-33
short advcl:relcl VBN plain	-22
short advcl:relcl VBN plain|obj	-9
short advcl:relcl VBN|obj	-9
short ad|ccomp	43
short allow	14
short appear	-18
short appear|ccomp	-26
short appos CD	11
short appos CD comma	11
short appos CD comma|obj	25
short appos CD|obj	25
short appos DT	-7
short appos DT comma	-7
short appos JJS	6
short appos JJS comma	6
short appos NN	31
short appos NN comma	31
short appos NN comma|light n	18
short appos NN comma|obj	5
short appos NN comma|obl	18
short appos NN comma|pass subj	-19
short appos NNP	-32
short appos NNP comma	-32
short appos NNP comma|light n	-22
short appos NNP comma|obl	-29
short appos NNP comma|pass subj	5
short appos NNP|light n	-22
short appos NNP|obl	-29
short appos NNP|pass subj	5
short appos NNS	-26
short appos NNS comma	-26
short appos NNS comma|obl	-10
short appos NNS|obl	-10
short appos NN|light n	18
short appos NN|obj	5
short appos NN|obl	18
short appos NN|pass subj	-19
short argu	12
short b	-25
short back	13
short becom	-38
short becom|ccomp	-9
short begin	-24
short begin|ccomp	-9
short bring	-54
short bring|ccomp	-14
short build	-13
short b|ccomp	-19
short cal	9
short cit	42
short claim	62
short com	-11
short comma	-87
short comma|beside	-32
short comma|ccomp	-143
short comma|light n	70
short comma|light v	17
short comma|n	16
short comma|n be pred	-71
short comma|pass advcl	34
short comma|pass noun	8
short comma|pass subj+obl	-52
short comma|pass subj+xcomp	13
short comma|pass xcomp	-30
short comma|xcomp	-15
short compar	28
short compar|ccomp	30
short com|ccomp	-21
short conj CD	-15
short conj CD comma	-15
short conj JJ	-25
short conj JJ comma	-19
short conj NN	-38
short conj NN comma	-34
short conj NN comma|ccomp	-14
short conj NN comma|n	15
short conj NN comma|obj	-15
short conj NN comma|obl	-31
short conj NN comma|pass obl	10
short conj NNP	-74
short conj NNP comma	-74
short conj NNP comma|obj	-16
short conj NNP|obj	-16
short conj NNS	-60
short conj NNS comma	-60
short conj NNS comma|obj	-20
short conj NNS comma|obl	-9
short conj NNS|obj	-20
short conj NNS|obl	-9
short conj NN|ccomp	-19
short conj NN|n	15
short conj NN|obj	-15
short conj NN|obl	-31
short conj NN|pass obl	10
short conj VB	-27
short conj VB comma	-16
short conj VB plain	-14
short conj VBD	18
short conj VBD plain	17
short conj VBD plain|ccomp	20
short conj VBD|ccomp	20
short conj VBG comma|ccomp	-7
short conj VBG comma|obj+	-5
short conj VBG plain	-6
short conj VBG|ccomp	-14
short conj VBG|obj+	-5
short conj VBN	-59
short conj VBN comma	-52
short conj VBN comma|ccomp	-33
short conj VBN|ccomp	-38
short conj VBP	-5
short conj VB|ccomp	-8
short conj that	-100
short conj that comma	-53
short conj that comma|ccomp	-48
short conj that plain	-55
short conj that plain|ccomp	-49
short conj that|ccomp	-92
short conj whether	-9
short consider	-10
short cover	5
short creat	-11
short defeat	14
short describ	-10
short do	-29
short draw	5
short drop	-13
short elect	-13
short end	-33
short endors	-14
short end|ccomp	-17
short ensur	-10
short enter	-52
short enter|xcomp	-33
short focus	-6
short follow	-31
short giv|ccomp	-12
short hav	17
short help	-10
short help|ccomp	-7
short includ	-28
short keep	-5
short lead	-9
short leav	-6
short leav|ccomp	-40
short look	-21
short los	17
short mak	-9
short mean	21
short need	-6
short nmod CD	-6
short nmod CD comma	-6
short nmod NN	-16
short nmod NN comma	-16
short nmod NN comma|light n	-9
short nmod NNP	-18
short nmod NNP comma	-18
short nmod NNS	-36
short nmod NNS comma	-36
short nmod NNS comma|obj	-15
short nmod NNS|obj	-15
short nmod NN|light n	-9
short nmod:unmarked CD	-7
short nmod:unmarked CD comma	-7
short not	43
short not|ccomp	39
short obl CD	-18
short obl CD comma	-18
short obl NN	-31
short obl NN comma	-31
short obl NN comma|advcl	-8
short obl NN comma|ccomp	-6
short obl NN comma|n	6
short obl NN comma|xcomp	-32
short obl NNS	-22
short obl NNS comma	-22
short obl NNS comma|ccomp	-11
short obl NNS comma|xcomp	-9
short obl NNS|ccomp	-11
short obl NNS|xcomp	-9
short obl NN|advcl	-8
short obl NN|ccomp	-6
short obl NN|n	6
short obl NN|xcomp	-32
short obl:unmarked NN	-19
short obl:unmarked NN comma	-19
short obl:unmarked NN comma|ccomp	-17
short obl:unmarked NN|ccomp	-17
short open	-8
short parataxis NN	51
short parataxis NN comma	42
short parataxis NN comma|ccomp	16
short parataxis NN|ccomp	16
short pay	-20
short plain	-187
short plain|a	-7
short plain|advcl	-52
short plain|ccomp	-146
short plain|light n	20
short plain|n	19
short plain|n be pred	-30
short plain|obj	-23
short plain|obj+xcomp	20
short plain|obl	-12
short plain|subj+xcomp	-22
short plain|xcomp	-45
short pursu	5
short push	19
short put	10
short rais	24
short read	-19
short report	46
short s	-5
short say	25
short say|ccomp	34
short seek	-7
short send	-12
short serv	-5
short show	-8
short show|ccomp	-27
short speak	-8
short speak|ccomp	-37
short stop	7
short suggest	18
short support	19
short support|xcomp	-6
short s|ccomp	-9
short tak	20
short think	-17
short think|ccomp	-14
short try	-21
short using	-9
short win	-5
short win|ccomp	-5
short work	12
sn=account	-16
sn=act	-12
sn=action	-7
sn=activist	13
sn=actres	9
sn=ad	26
sn=adviser	31
sn=advocat	40
sn=agency	30
sn=agent	-65
sn=aid	47
sn=ally	48
sn=amendment	19
sn=analysis	28
sn=analyst	54
sn=anchor	-18
sn=announcement	-11
sn=answer	-15
sn=appearanc	-40
sn=approach	-32
sn=assault	-8
sn=attack	-93
sn=attempt	-12
sn=attend	10
sn=attorney	27
sn=audienc	26
sn=author	12
sn=averag	30
sn=backer	36
sn=bank	-27
sn=bas	23
sn=battl	-10
sn=bil	13
sn=board	36
sn=bureau	-16
sn=businessman	11
sn=camp	32
sn=campaign	35
sn=campaigning	-9
sn=candidacy	-24
sn=candidat	24
sn=cas	-27
sn=challeng	-20
sn=chang	-8
sn=chief	10
sn=children	-16
sn=church	-10
sn=clash	-12
sn=colleagu	14
sn=colleg	-13
sn=columnist	11
sn=comment	-23
sn=commentator	8
sn=commit	-19
sn=concern	-18
sn=conservativ	47
sn=constitution	7
sn=contender	8
sn=contest	-18
sn=contrast	-21
sn=controversy	-27
sn=convention	-28
sn=country	-9
sn=coupl	6
sn=court	24
sn=coverag	-11
sn=critic	44
sn=criticism	-7
sn=cycl	-9
sn=data	-10
sn=daughter	12
sn=day	-15
sn=deal	-22
sn=death	-20
sn=debat	-24
sn=decision	-41
sn=delegat	-16
sn=demonstrator	19
sn=department	10
sn=developer	-16
sn=diplomat	32
sn=director	-5
sn=disclosur	-34
sn=district	33
sn=donor	25
sn=dozen	-8
sn=driv	-15
sn=economy	-50
sn=editor	20
sn=editorial	35
sn=effort	-6
sn=election	-37
sn=email	9
sn=employer	-23
sn=endorsement	-38
sn=establishment	6
sn=estimat	5
sn=event	-39
sn=exchang	-20
sn=executiv	19
sn=expert	57
sn=fac	-19
sn=fact	-14
sn=family	13
sn=fan	12
sn=father	-19
sn=fight	-16
sn=figur	-19
sn=finish	-16
sn=focus	-29
sn=follower	-22
sn=forc	-20
sn=foundation	-10
sn=friend	30
sn=general	6
sn=goal	-32
sn=government	-9
sn=governor	41
sn=graduat	-33
sn=group	57
sn=guy	46
sn=hacker	5
sn=half	-10
sn=head	-15
sn=history	6
sn=hopeful	5
sn=hour	16
sn=hundred	-16
sn=icon	9
sn=immigrant	-6
sn=incident	-25
sn=incumbent	-8
sn=initiativ	-40
sn=insider	38
sn=interview	-33
sn=issu	-77
sn=job	-34
sn=jock	-9
sn=journalist	10
sn=judg	26
sn=justic	31
sn=lack	-32
sn=languag	-31
sn=law	22
sn=lawmaker	50
sn=lawsuit	28
sn=lawyer	-23
sn=lead	-19
sn=leader	50
sn=legislator	21
sn=legislatur	32
sn=letter	-11
sn=lion	14
sn=los	-8
sn=lot	-15
sn=majority	64
sn=marathoner	6
sn=media	31
sn=meeting	-31
sn=member	12
sn=men	-11
sn=minister	5
sn=moderat	-24
sn=moderator	44
sn=mogul	22
sn=money	-24
sn=month	-37
sn=mov	-39
sn=narrator	18
sn=network	10
sn=neurosurgeon	11
sn=news	-24
sn=newspaper	28
sn=night	-37
sn=nomin	44
sn=nomination	-17
sn=number	20
sn=objector	5
sn=od	-11
sn=offic	22
sn=officer	9
sn=official	37
sn=on	16
sn=operativ	25
sn=opponent	24
sn=organization	41
sn=organizer	17
sn=other	48
sn=outlet	26
sn=owner	35
sn=pag	28
sn=paper	9
sn=parent	-7
sn=part	-42
sn=party	15
sn=pastor	11
sn=peopl	10
sn=percent	59
sn=performanc	-27
sn=person	-15
sn=piec	-14
sn=plac	-11
sn=plan	-13
sn=platform	33
sn=point	-23
sn=pol	83
sn=polic	6
sn=policy	-30
sn=politician	76
sn=polling	24
sn=popularity	-37
sn=position	-6
sn=power	-18
sn=precedent	56
sn=president	5
sn=pressur	-7
sn=pric	-12
sn=primary	-58
sn=problem	-16
sn=program	-28
sn=progressiv	18
sn=pundit	32
sn=push	-33
sn=quarter	16
sn=question	-55
sn=rac	-93
sn=rat	-22
sn=rating	-13
sn=releas	6
sn=remark	-39
sn=report	37
sn=reporter	8
sn=researcher	23
sn=respons	-41
sn=rest	-20
sn=review	27
sn=rhetoric	9
sn=runner	23
sn=scal	-19
sn=scandal	-30
sn=scen	-9
sn=school	-8
sn=scientist	22
sn=secretary	24
sn=senator	31
sn=sens	-39
sn=shift	-14
sn=shooting	-15
sn=show	-35
sn=showing	-8
sn=sourc	9
sn=speech	-27
sn=spokesman	52
sn=spokeswoman	17
sn=spot	24
sn=staf	25
sn=stak	-16
sn=standing	-9
sn=stat	-6
sn=statement	-5
sn=story	-13
sn=strategist	-11
sn=strategy	-20
sn=strength	-18
sn=struggl	-18
sn=study	14
sn=styl	-9
sn=succes	-34
sn=support	-55
sn=supporter	54
sn=survey	22
sn=system	-23
sn=tactic	-36
sn=tax	-28
sn=team	39
sn=tension	-17
sn=thing	-11
sn=thousand	8
sn=threat	-23
sn=tim	-54
sn=ton	-29
sn=trad	-29
sn=troop	-5
sn=troubl	-12
sn=tweet	7
sn=tycoon	16
sn=user	24
sn=veteran	5
sn=victory	-61
sn=video	44
sn=view	-33
sn=visit	-17
sn=voter	46
sn=warning	-25
sn=way	-8
sn=wealth	11
sn=websit	-30
sn=week	-55
sn=wif	8
sn=win	-40
sn=woman	23
sn=work	-22
sn=world	-14
sn=writer	5
sn=year	-52
sp='s	-7
sp=everyone	26
sp=he	26
sp=her	-43
sp=him	-5
sp=his	-28
sp=it	10
sp=its	-6
sp=my	40
sp=nobody	-38
sp=none	-12
sp=one	20
sp=she	17
sp=something	-25
sp=that	-82
sp=their	-64
sp=them	-5
sp=they	-6
sp=this	-59
sp=those	14
sp=what	-88
sp=which	19
sp=who	-11
sp=whose	19
sp=you	-6
sp=your	-13
t=:	74
t=JJ	10
t=JJR	-89
t=JJS	-28
t=NN	-18
t=NNS	-37
t=VB	-38
t=VBG	-25
t=VBN	-5
t=VBP	15
upos=ADJ	-12
upos=AUX	-50
upos=NOUN	-46
upos=PUNCT	74
upos=VERB	-41
whole accept	-21
whole acl VBG	-29
whole acl VBG comma	-29
whole acl VBG comma|obj	-19
whole acl VBG|obj	-19
whole acl VBN	-7
whole acl VBN comma	-7
whole acl VBN comma|n	-20
whole acl VBN comma|obj	6
whole acl VBN comma|obl	-6
whole acl VBN comma|pass subj	-5
whole acl VBN|n	-20
whole acl VBN|obj	6
whole acl VBN|obl	-6
whole acl VBN|pass subj	-5
whole acl:relcl JJ	-5
whole acl:relcl JJ comma	-5
whole acl:relcl NN	-30
whole acl:relcl NN comma	-30
whole acl:relcl VB	-50
whole acl:relcl VB comma	-50
whole acl:relcl VB comma|obj	-16
whole acl:relcl VBD	-47
whole acl:relcl VBD comma	-47
whole acl:relcl VBD comma|light v	5
whole acl:relcl VBD comma|n	-20
whole acl:relcl VBD comma|obj+	-8
whole acl:relcl VBD comma|obl	-5
whole acl:relcl VBD|light v	5
whole acl:relcl VBD|n	-20
whole acl:relcl VBD|obj+	-8
whole acl:relcl VBD|obl	-5
whole acl:relcl VBG	-31
whole acl:relcl VBG comma	-31
whole acl:relcl VBN	-47
whole acl:relcl VBN comma	-47
whole acl:relcl VBN comma|obl	-13
whole acl:relcl VBN|obl	-13
whole acl:relcl VBP	-9
whole acl:relcl VBP comma	-9
whole acl:relcl VBZ	-28
whole acl:relcl VBZ comma	-28
whole acl:relcl VBZ comma|obj to	9
whole acl:relcl VBZ comma|obl	-10
whole acl:relcl VBZ|obj to	9
whole acl:relcl VBZ|obl	-10
whole acl:relcl VB|obj	-16
whole acl:relcl where	-43
whole acl:relcl where comma	-43
whole ad	-12
whole advcl JJ	-22
whole advcl JJ plain	-21
whole advcl VB	15
whole advcl VB plain	8
whole advcl VBG	-11
whole advcl VBG comma	-25
whole advcl VBG comma|a	-34
whole advcl VBG comma|ccomp	-9
whole advcl VBG comma|xcomp	-17
whole advcl VBG plain	9
whole advcl VBG plain|ccomp	-12
whole advcl VBG plain|xcomp	14
whole advcl VBG|a	-14
whole advcl VBG|ccomp	-18
whole advcl VBG|n	6
whole advcl VBN	-16
whole advcl VBN comma	-8
whole advcl VBN plain|ccomp	-33
whole advcl VBN|ccomp	-34
whole advcl about	37
whole advcl about plain	37
whole advcl about plain|ccomp	16
whole advcl about|ccomp	16
whole advcl after	-27
whole advcl after comma	-9
whole advcl after plain	-15
whole advcl after plain|ccomp	-17
whole advcl after|ccomp	-19
whole advcl although	-17
whole advcl as	-32
whole advcl as comma	-11
whole advcl as comma|xcomp	-22
whole advcl as plain	-19
whole advcl as plain|subj+xcomp	-16
whole advcl as plain|xcomp	-29
whole advcl as|obj to	23
whole advcl as|subj+xcomp	-18
whole advcl as|xcomp	-53
whole advcl because	12
whole advcl because comma	12
whole advcl because plain|ccomp	6
whole advcl because plain|xcomp	-11
whole advcl because|ccomp	26
whole advcl because|xcomp	-11
whole advcl before	-14
whole advcl before plain	-28
whole advcl before plain|xcomp	-24
whole advcl before|xcomp	-8
whole advcl by plain|ccomp	-14
whole advcl by plain|light n	-12
whole advcl by|ccomp	-18
whole advcl by|light n	-12
whole advcl for	10
whole advcl for plain	10
whole advcl for plain|advcl	8
whole advcl for plain|xcomp	-28
whole advcl for|advcl	8
whole advcl for|xcomp	-28
whole advcl from comma	-19
whole advcl from comma|xcomp	-15
whole advcl from plain|xcomp	19
whole advcl if	11
whole advcl if plain	16
whole advcl if plain|ccomp	8
whole advcl if plain|xcomp	10
whole advcl if|ccomp	13
whole advcl if|subj+xcomp	-8
whole advcl if|xcomp	12
whole advcl in	-5
whole advcl of	29
whole advcl of plain	24
whole advcl on	27
whole advcl on plain	27
whole advcl since	5
whole advcl since comma	7
whole advcl since plain|ccomp	11
whole advcl since|ccomp	30
whole advcl than	-13
whole advcl than plain	-13
whole advcl that	-15
whole advcl that plain	-20
whole advcl though	-24
whole advcl though comma	-17
whole advcl though comma|ccomp	-19
whole advcl though|ccomp	-29
whole advcl to comma	15
whole advcl to comma|xcomp	35
whole advcl to plain	-12
whole advcl to plain|a	-6
whole advcl to plain|light n	-19
whole advcl to plain|light v	-15
whole advcl to plain|n	-15
whole advcl to plain|n be pred	-20
whole advcl to plain|obj to	18
whole advcl to plain|obj+xcomp	-5
whole advcl to plain|subj+xcomp	19
whole advcl to plain|xcomp	-12
whole advcl to|ccomp	6
whole advcl to|light n	-23
whole advcl to|light v	-16
whole advcl to|n	-16
whole advcl to|n be pred	-31
whole advcl to|obj to	18
whole advcl to|obj+xcomp	-6
whole advcl to|subj+xcomp	10
whole advcl until	5
whole advcl until plain	5
whole advcl when	-18
whole advcl when plain	-14
whole advcl whether	-15
whole advcl while	-6
whole advcl while comma	-33
whole advcl while plain	10
whole advcl while plain|ccomp	-16
whole advcl while|ccomp	-20
whole advcl while|xcomp	-16
whole advcl with	12
whole advcl without	10
whole advcl without plain	22
whole advcl without plain|ccomp	26
whole advcl without|ccomp	13
whole advcl with|ccomp	45
whole advcl:relcl VBD plain	9
whole advcl:relcl VBN	28
whole advcl:relcl VBN plain	20
whole advcl:relcl VBN plain|obj	16
whole advcl:relcl VBN|obj	16
whole advcl:relcl VBZ	17
whole advcl:relcl VBZ plain|obj	-6
whole advcl:relcl VBZ|obj	-6
whole ad|ccomp	-20
whole announc	-23
whole announc|ccomp	-10
whole appear	11
whole appear|ccomp	30
whole appos NN	-17
whole appos NN comma	-17
whole appos NN comma|a	-10
whole appos NN comma|n	6
whole appos NN comma|obj	-18
whole appos NN comma|obl	-29
whole appos NN comma|pass noun	7
whole appos NN comma|pass subj	13
whole appos NN comma|pass subj+obl	8
whole appos NNP	-13
whole appos NNP comma	-13
whole appos NNP comma|obj+	-9
whole appos NNP|obj+	-9
whole appos NNS comma|obj	-24
whole appos NNS comma|obl	8
whole appos NNS|obj	-24
whole appos NNS|obl	8
whole appos NN|a	-10
whole appos NN|n	6
whole appos NN|obj	-18
whole appos NN|obl	-29
whole appos NN|pass noun	7
whole appos NN|pass subj	13
whole appos NN|pass subj+obl	8
whole argu	-42
whole ask	-22
whole ask|ccomp	-15
whole attend	-12
whole b	37
whole back	-12
whole becom	15
whole begin	10
whole build	8
whole b|ccomp	35
whole cal	-54
whole cal|ccomp	-5
whole cit	13
whole claim	-31
whole clos	-31
whole com	5
whole comma	-77
whole comma|a	-8
whole comma|advcl	8
whole comma|beside	29
whole comma|ccomp	-28
whole comma|light n	-22
whole comma|n	-5
whole comma|n be pred	21
whole comma|obj	-31
whole comma|obj to	12
whole comma|obj+	21
whole comma|obj+ccomp	9
whole comma|obj+xcomp	5
whole comma|obl	-38
whole comma|pass advcl	-27
whole comma|pass noun	19
whole comma|pass obl	-25
whole comma|pass subj	-33
whole comma|pass subj+obl	20
whole comma|pass subj+xcomp	-39
whole comma|subj+xcomp	-40
whole comma|xcomp	-19
whole compar	-41
whole compar|ccomp	-40
whole com|ccomp	39
whole conj JJ	23
whole conj JJ comma	20
whole conj JJ comma|ccomp	-6
whole conj NN	24
whole conj NN comma	33
whole conj NN comma|light n	10
whole conj NN comma|light v	-17
whole conj NN comma|n	6
whole conj NN comma|obj	23
whole conj NN comma|obj+	-9
whole conj NN comma|obl	-8
whole conj NNP comma|obl	11
whole conj NNPS	6
whole conj NNPS comma	6
whole conj NNP|obl	11
whole conj NNS	7
whole conj NNS comma	7
whole conj NNS comma|light n	-8
whole conj NNS comma|obj	6
whole conj NNS|light n	-8
whole conj NNS|obj	6
whole conj NN|light n	10
whole conj NN|light v	-17
whole conj NN|n	6
whole conj NN|obj	23
whole conj NN|obj+	-9
whole conj NN|obl	-8
whole conj VB comma|ccomp	-9
whole conj VB comma|xcomp	13
whole conj VBD	-32
whole conj VBD comma	-24
whole conj VBD comma|ccomp	-10
whole conj VBD plain|ccomp	-10
whole conj VBD|beside	-9
whole conj VBD|ccomp	-23
whole conj VBG	42
whole conj VBG comma	41
whole conj VBG comma|n	-12
whole conj VBG comma|obj+	7
whole conj VBG|n	-15
whole conj VBG|obj+	19
whole conj VBN	26
whole conj VBN comma	21
whole conj VBN comma|ccomp	34
whole conj VBN|ccomp	34
whole conj VBP	6
whole conj VBP comma|ccomp	5
whole conj VBP|ccomp	17
whole conj VBZ comma|ccomp	10
whole conj VB|ccomp	-27
whole conj VB|xcomp	20
whole conj because	-9
whole conj that	39
whole conj that comma	41
whole conj that comma|ccomp	22
whole conj that plain|ccomp	7
whole conj that|ccomp	35
whole conj to comma	5
whole conj whether	20
whole creat	15
whole declar	8
whole defeat	-13
whole describ	8
whole do	-35
whole draw	-9
whole drop	11
whole end	17
whole endors	10
whole end|ccomp	23
whole ensur	6
whole enter	-9
whole follow	25
whole get|xcomp	-7
whole giv	11
whole go	-25
whole handl	-24
whole hav	-16
whole help	18
whole hold	11
whole includ	6
whole know	-17
whole lead	16
whole leav	-6
whole leav|ccomp	8
whole los	13
whole mak	15
whole meet	10
whole nmod CD	-12
whole nmod CD comma	-12
whole nmod NN	21
whole nmod NN comma	21
whole nmod NN comma|light n	7
whole nmod NN comma|obj	11
whole nmod NNP comma|obj	-10
whole nmod NNP|obj	-10
whole nmod NNS	16
whole nmod NNS comma	16
whole nmod NNS comma|obj	16
whole nmod NNS|obj	16
whole nmod NN|light n	7
whole nmod NN|obj	11
whole nmod:unmarked CD	-14
whole nmod:unmarked CD comma	-14
whole nmod:unmarked NNP	-15
whole nmod:unmarked NNP comma	-15
whole not	15
whole not|ccomp	8
whole obl NN comma|advcl	22
whole obl NN comma|ccomp	-12
whole obl NN comma|xcomp	-8
whole obl NNP	-29
whole obl NNP comma	-29
whole obl NNS	22
whole obl NNS comma	22
whole obl NNS comma|subj+xcomp	-31
whole obl NNS comma|xcomp	18
whole obl NNS|subj+xcomp	-31
whole obl NNS|xcomp	18
whole obl NN|advcl	22
whole obl NN|ccomp	-12
whole obl NN|xcomp	-8
whole obl:unmarked NN	20
whole obl:unmarked NN comma	20
whole obl:unmarked NN comma|ccomp	21
whole obl:unmarked NN|ccomp	21
whole open	5
whole oppos	-7
whole parataxis JJ	5
whole parataxis NN	-51
whole parataxis NN comma	-36
whole parataxis NN comma|ccomp	-38
whole parataxis NN plain	-16
whole parataxis NN|ccomp	-38
whole parataxis VBD	5
whole parataxis VBD comma	5
whole pay	29
whole pick	-32
whole plain	15
whole plain|a	-60
whole plain|advcl	37
whole plain|beside	19
whole plain|ccomp	-13
whole plain|light n	-18
whole plain|light v	16
whole plain|n	36
whole plain|n be pred	10
whole plain|obj	5
whole plain|obj to	7
whole plain|obj+ccomp	18
whole plain|obl	22
whole plain|pass subj+xcomp	24
whole plain|pass xcomp	-31
whole prevent	20
whole pursu	-15
whole put	-28
whole read	31
whole refer	-33
whole refer|ccomp	-31
whole report	-27
whole requir	20
whole s	-24
whole say	-59
whole say|ccomp	-21
whole seek	-8
whole send	8
whole serv	-13
whole show	20
whole show|ccomp	31
whole speak	-42
whole speak|ccomp	-7
whole stand	6
whole stay	-7
whole stop	-9
whole suggest	-11
whole support	27
whole support|ccomp	13
whole support|xcomp	5
whole s|ccomp	-6
whole tak	-16
whole tak|ccomp	-19
whole think	16
whole turn	-14
whole using	-27
whole using|ccomp	-29
whole vot	-28
whole want|ccomp	-15
whole win|ccomp	-9
whole win|xcomp	12
whole work	17
whole work|ccomp	24
`;
