/**
 * Weights of the cues: a feature's name, a tab, hundredths. Written by training/statements/learn-cues.ts from
 * counts of what people marked as attributions; names hold lemmas of common words and parts of patterns, no text.
 */
export const CUE_WEIGHTS = `
a=accuse	107
a=ask	64
a=assert	88
a=believe	103
a=deny	88
a=intend	50
a=praise	100
a=promise	61
a=refuse	88
a=request	80
a=threaten	22
a=warn	55
addressee|advcl	38
addressee|ccomp	43
addressee|obj	5
addressee|obj to	5
addressee|obj+	12
addressee|obj+ccomp	-23
addressee|obl	14
addressee|pass ccomp	22
addressee|pass obl	29
addressee|pass subj+ccomp	-40
addressee|pass subj+xcomp	-10
addressee|pass xcomp	8
addressee|subj+xcomp	-67
addressee|xcomp	43
ap=accuse|advcl/of	22
ap=accuse|as	-21
ap=accuse|light n/for	-28
ap=accuse|light n/that	-12
ap=accuse|light v/in	9
ap=accuse|n/of	54
ap=accuse|n/on	30
ap=accuse|obj	55
ap=accuse|obj to/	-15
ap=accuse|obj to/of	-11
ap=accuse|obj+/	16
ap=accuse|obj+/for	48
ap=accuse|obj+/of	26
ap=accuse|obj+/to	-10
ap=accuse|pass advcl/for	10
ap=accuse|pass advcl/of	10
ap=accuse|pass noun	10
ap=accuse|pass obl/with	13
ap=accuse|pass subj	-11
ap=accuse|pass subj+obl/with	5
ap=accuse|quote/before other	-23
ap=ask|advcl/if	37
ap=ask|ccomp/if	43
ap=ask|light n/about	-14
ap=ask|obj	45
ap=ask|pass obl/about	29
ap=ask|pass subj	-10
ap=ask|quote/after	10
ap=ask|quote/before other	-13
ap=assert|according amid/whole	22
ap=assert|according first/whole	22
ap=assert|according last/near	-24
ap=assert|according last/whole	31
ap=assert|according last/wider	-12
ap=assert|advcl/about	39
ap=assert|advcl/after	-15
ap=assert|advcl/as	-21
ap=assert|advcl/before	-10
ap=assert|advcl/by	-7
ap=assert|advcl/to	31
ap=assert|as	52
ap=assert|ccomp/bare	17
ap=assert|ccomp/if	-12
ap=assert|ccomp/nonfinite	5
ap=assert|ccomp/wh	-11
ap=assert|insert	51
ap=assert|light n/of	29
ap=assert|light n/that	-35
ap=assert|light n/to	-25
ap=assert|light n/with	-7
ap=assert|light v/in	-10
ap=assert|light v/on	-18
ap=assert|light v/to	-23
ap=assert|n/about	19
ap=assert|n/for	22
ap=assert|n/including	-7
ap=assert|n/of	27
ap=assert|n/with	-26
ap=assert|obj	47
ap=assert|obj to/	-36
ap=assert|obj to/by	-33
ap=assert|obj to/for	-5
ap=assert|obj+/	18
ap=assert|obj+/by	12
ap=assert|obj+/with	10
ap=assert|obj+ccomp/bare	8
ap=assert|obj+ccomp/nonfinite	30
ap=assert|obj+xcomp/pred	16
ap=assert|obj+xcomp/verb	-6
ap=assert|obl/about	50
ap=assert|obl/after	-55
ap=assert|obl/as	36
ap=assert|obl/before	-26
ap=assert|obl/by	-7
ap=assert|obl/during	-49
ap=assert|obl/for	-26
ap=assert|obl/in	17
ap=assert|obl/of	26
ap=assert|obl/on	-25
ap=assert|obl/to	-10
ap=assert|obl/with	5
ap=assert|pass ccomp/bare	-53
ap=assert|pass ccomp/that	24
ap=assert|pass obl/in	-6
ap=assert|pass obl/on	-16
ap=assert|pass obl/with	-26
ap=assert|pass subj	59
ap=assert|pass subj+ccomp/bare	-5
ap=assert|pass subj+obl/as	24
ap=assert|pass subj+obl/in	6
ap=assert|pass subj+xcomp/pred	-11
ap=assert|pass subj+xcomp/to	46
ap=assert|pass xcomp/to	-15
ap=assert|quote/after	33
ap=assert|quote/before ,	-26
ap=assert|quote/before :	9
ap=assert|quote/before other	-9
ap=assert|subj+xcomp/pred	-21
ap=assert|subj+xcomp/to	-5
ap=assert|xcomp/ing	-10
ap=assert|xcomp/pred	-5
ap=assert|xcomp/verb	30
ap=believe|a/about	-20
ap=believe|a/that	12
ap=believe|as	19
ap=believe|ccomp/if	-15
ap=believe|ccomp/that	-13
ap=believe|insert	7
ap=believe|light n/on	15
ap=believe|n be pred	17
ap=believe|n/of	12
ap=believe|n/that	9
ap=believe|obj	27
ap=believe|obj to/	-16
ap=believe|obj+ccomp/bare	15
ap=believe|obj+xcomp/pred	5
ap=believe|obj+xcomp/to	30
ap=believe|obl/about	-8
ap=believe|obl/in	44
ap=believe|pass advcl/for	22
ap=believe|pass noun	5
ap=believe|pass obl/as	12
ap=believe|pass obl/for	36
ap=believe|pass subj	-29
ap=believe|pass subj+obl/as	8
ap=believe|pass subj+xcomp/pred	27
ap=believe|pass subj+xcomp/to	7
ap=believe|pass xcomp/pred	-14
ap=believe|subj+xcomp/verb	-19
ap=believe|xcomp/ing	16
ap=believe|xcomp/pred	-51
ap=believe|xcomp/verb	10
ap=deny|ccomp/that	27
ap=deny|obj	66
ap=deny|pass subj	38
ap=intend|a/for	-6
ap=intend|a/to	35
ap=intend|beside/other	6
ap=intend|ccomp/bare	-47
ap=intend|ccomp/that	-6
ap=intend|insert	13
ap=intend|light n/to	10
ap=intend|n be pred	-8
ap=intend|n/to	21
ap=intend|obj	14
ap=intend|obj+xcomp/to	26
ap=intend|obl/on	-10
ap=intend|obl/to	8
ap=intend|obl/with	38
ap=intend|pass noun	-14
ap=intend|pass subj	-15
ap=intend|pass subj+xcomp/to	17
ap=intend|pass xcomp/to	21
ap=intend|quote/before other	8
ap=intend|subj+xcomp/ing	7
ap=intend|subj+xcomp/to	-54
ap=intend|xcomp/ing	-35
ap=intend|xcomp/to	29
ap=praise|beside/other	-25
ap=praise|light n/of	-21
ap=praise|n/of	54
ap=praise|obj	51
ap=praise|obj to/	-13
ap=praise|obj to/for	-63
ap=praise|obj to/to	-14
ap=praise|obj+/for	68
ap=praise|obj+/to	47
ap=praise|quote/before other	-18
ap=promise|ccomp/that	18
ap=promise|light n/to	6
ap=promise|n/to	35
ap=promise|obj	24
ap=promise|pass subj	-28
ap=promise|quote/before other	-40
ap=promise|subj+xcomp/to	-72
ap=promise|xcomp/to	44
ap=refuse|light n/to	-36
ap=refuse|n/to	36
ap=refuse|obj	50
ap=refuse|obj to/	-5
ap=refuse|obj+/	-11
ap=refuse|pass noun	33
ap=refuse|pass subj	13
ap=refuse|subj+xcomp/to	-59
ap=refuse|xcomp/to	30
ap=request|beside/other	-17
ap=request|ccomp/nonfinite	6
ap=request|ccomp/that	-9
ap=request|light n/for	23
ap=request|light n/of	-12
ap=request|light n/to	7
ap=request|n/for	19
ap=request|obj	12
ap=request|obj to/	-5
ap=request|obj to/to	-33
ap=request|obj+/	-8
ap=request|obj+/for	11
ap=request|obj+/to	25
ap=request|obl/for	54
ap=request|obl/on	-21
ap=request|obl/to	9
ap=request|pass subj+xcomp/to	-12
ap=request|pass xcomp/to	38
ap=request|subj+xcomp/to	-51
ap=request|xcomp/to	14
ap=threaten|subj+xcomp/to	-8
ap=threaten|xcomp/to	40
ap=warn|ccomp/that	-6
ap=warn|xcomp/to	19
as=accuse|as|name	-13
as=accuse|light n|noun	-48
as=accuse|light v|name	-13
as=accuse|light v|noun	8
as=accuse|light v|third	17
as=accuse|n|name	-10
as=accuse|n|none	5
as=accuse|n|third	66
as=accuse|obj to|name	-57
as=accuse|obj to|noun	-7
as=accuse|obj+|name	40
as=accuse|obj+|noun	33
as=accuse|obj+|third	43
as=accuse|obj|name	-5
as=accuse|obj|noun	15
as=accuse|obj|thing	15
as=accuse|obj|third	7
as=accuse|obj|who	44
as=accuse|obl|noun	-23
as=accuse|pass advcl|none	31
as=accuse|pass obl|none	18
as=accuse|pass subj+obl|none	32
as=accuse|pass subj|none	-23
as=accuse|quote|name	-10
as=accuse|quote|third	-16
as=ask|ccomp|none	44
as=ask|ccomp|third	21
as=ask|light n|name	-19
as=ask|light n|noun	-14
as=ask|n|name	-34
as=ask|n|none	6
as=ask|obj|name	17
as=ask|obj|none	11
as=ask|obl|name	-51
as=ask|obl|none	7
as=ask|pass ccomp|none	17
as=ask|pass obl|none	18
as=ask|pass subj+obl|none	-9
as=ask|quote|name	8
as=assert|according amid|name	-8
as=assert|according first|noun	31
as=assert|advcl|name	-5
as=assert|advcl|noun	8
as=assert|advcl|third	15
as=assert|as|name	35
as=assert|as|noun	38
as=assert|beside|name	-15
as=assert|beside|noun	9
as=assert|ccomp|none	-88
as=assert|ccomp|noun	17
as=assert|ccomp|other	30
as=assert|ccomp|thing	7
as=assert|ccomp|third	11
as=assert|ccomp|who	24
as=assert|insert|name	34
as=assert|insert|noun	32
as=assert|insert|other	-23
as=assert|insert|third	14
as=assert|light n|name	-31
as=assert|light n|noun	-9
as=assert|light v|name	-43
as=assert|light v|noun	-49
as=assert|light v|third	-13
as=assert|n be pred|none	-16
as=assert|n|name	-8
as=assert|n|none	25
as=assert|n|third	24
as=assert|obj to|name	-34
as=assert|obj to|noun	-57
as=assert|obj+ccomp|name	24
as=assert|obj+ccomp|noun	21
as=assert|obj+xcomp|name	28
as=assert|obj+xcomp|none	-13
as=assert|obj+xcomp|noun	-22
as=assert|obj+xcomp|third	21
as=assert|obj+|name	25
as=assert|obj+|noun	33
as=assert|obj+|thing	5
as=assert|obj|first	-13
as=assert|obj|none	-11
as=assert|obj|noun	19
as=assert|obj|thing	43
as=assert|obl|first	5
as=assert|obl|name	-38
as=assert|obl|none	-23
as=assert|obl|noun	30
as=assert|obl|second	12
as=assert|obl|thing	12
as=assert|obl|third	-28
as=assert|pass noun|name	-6
as=assert|pass noun|none	-6
as=assert|pass noun|noun	22
as=assert|pass subj+ccomp|none	-23
as=assert|pass subj+xcomp|none	19
as=assert|pass subj|name	33
as=assert|pass subj|none	22
as=assert|pass subj|noun	17
as=assert|quote|none	-26
as=assert|quote|noun	16
as=assert|quote|thing	-28
as=assert|quote|third	8
as=assert|subj+xcomp|none	-50
as=assert|xcomp|name	5
as=assert|xcomp|noun	-9
as=assert|xcomp|thing	16
as=assert|xcomp|third	-21
as=assert|xcomp|who	30
as=believe|a|name	-5
as=believe|a|noun	20
as=believe|ccomp|first	-15
as=believe|ccomp|name	-5
as=believe|ccomp|none	9
as=believe|ccomp|noun	17
as=believe|ccomp|thing	-24
as=believe|ccomp|who	-14
as=believe|insert|noun	20
as=believe|insert|third	-6
as=believe|light n|name	26
as=believe|light n|noun	-23
as=believe|light n|third	13
as=believe|n be pred|none	24
as=believe|n|none	24
as=believe|n|noun	-33
as=believe|n|third	26
as=believe|obj to|name	-14
as=believe|obj+xcomp|noun	13
as=believe|obj+xcomp|third	7
as=believe|obj+|name	-6
as=believe|obj+|noun	-47
as=believe|obj|name	31
as=believe|obj|none	-9
as=believe|obj|second	-5
as=believe|obj|third	10
as=believe|obl|first	-16
as=believe|obl|none	-16
as=believe|obl|noun	29
as=believe|obl|third	12
as=believe|pass advcl|none	23
as=believe|pass ccomp|none	9
as=believe|pass noun|none	5
as=believe|pass obl|none	32
as=believe|pass subj+obl|none	7
as=believe|pass subj+xcomp|none	29
as=believe|pass subj|none	-13
as=believe|pass xcomp|none	-7
as=believe|quote|name	-24
as=believe|subj+xcomp|none	-13
as=believe|xcomp|noun	-9
as=believe|xcomp|thing	6
as=deny|ccomp|name	-6
as=deny|obj|name	30
as=deny|obj|noun	31
as=deny|obj|third	16
as=deny|pass subj|none	43
as=intend|advcl|name	17
as=intend|advcl|third	-18
as=intend|a|noun	36
as=intend|ccomp|noun	-38
as=intend|light n|noun	36
as=intend|light n|third	8
as=intend|light v|name	19
as=intend|light v|noun	14
as=intend|light v|third	-10
as=intend|n be pred|none	-11
as=intend|n|name	-23
as=intend|obj+xcomp|name	9
as=intend|obj+xcomp|noun	33
as=intend|obj+xcomp|third	5
as=intend|obj+|noun	-21
as=intend|obj|name	-32
as=intend|obj|third	21
as=intend|obj|who	-27
as=intend|obl|name	5
as=intend|pass noun|none	-8
as=intend|pass subj+obl|none	-7
as=intend|pass subj+xcomp|none	5
as=intend|pass subj|none	-7
as=intend|pass xcomp|none	22
as=intend|quote|name	9
as=intend|subj+xcomp|none	-37
as=intend|xcomp|first	8
as=intend|xcomp|none	-21
as=intend|xcomp|noun	-5
as=intend|xcomp|thing	8
as=intend|xcomp|who	23
as=praise|light n|third	-26
as=praise|light v|third	25
as=praise|n|name	27
as=praise|n|none	6
as=praise|obj to|name	-61
as=praise|obj to|third	-23
as=praise|obj+|name	50
as=praise|obj+|noun	23
as=praise|obj+|third	50
as=praise|obj|name	25
as=praise|obj|none	-24
as=praise|obj|noun	17
as=praise|obj|thing	34
as=praise|quote|name	-19
as=promise|ccomp|name	23
as=promise|light n|name	22
as=promise|light n|third	-35
as=promise|n|name	40
as=promise|n|third	19
as=promise|obj|name	14
as=promise|obj|noun	-18
as=promise|obj|third	38
as=promise|pass subj|none	-12
as=promise|quote|name	-8
as=promise|quote|third	-9
as=promise|subj+xcomp|none	-72
as=promise|xcomp|name	63
as=promise|xcomp|noun	-9
as=promise|xcomp|third	35
as=promise|xcomp|who	-41
as=refuse|n|none	18
as=refuse|n|third	16
as=refuse|obj to|name	-18
as=refuse|obj+|name	-5
as=refuse|obj|name	32
as=refuse|obj|noun	5
as=refuse|obj|third	-9
as=refuse|obj|who	27
as=refuse|obl|noun	8
as=refuse|subj+xcomp|none	-63
as=refuse|xcomp|name	10
as=refuse|xcomp|noun	24
as=refuse|xcomp|third	-11
as=refuse|xcomp|who	-15
as=request|advcl|noun	7
as=request|advcl|third	-9
as=request|ccomp|name	16
as=request|ccomp|noun	-8
as=request|light n|name	18
as=request|light v|name	-35
as=request|n|name	21
as=request|n|none	-6
as=request|n|third	12
as=request|obj to|name	-52
as=request|obj+xcomp|thing	-11
as=request|obj+xcomp|third	10
as=request|obj+|noun	14
as=request|obj|none	27
as=request|obj|noun	7
as=request|obl|name	-13
as=request|obl|noun	36
as=request|obl|who	10
as=request|pass obl|noun	15
as=request|pass subj+obl|none	20
as=request|pass subj+xcomp|none	-6
as=request|pass xcomp|none	36
as=request|subj+xcomp|none	-74
as=request|xcomp|name	27
as=request|xcomp|none	-13
as=request|xcomp|noun	27
as=request|xcomp|thing	-33
as=request|xcomp|third	10
as=threaten|subj+xcomp|none	-8
as=threaten|xcomp|name	7
as=warn|ccomp|name	-27
as=warn|ccomp|noun	8
as=warn|ccomp|third	7
as=warn|obl|name	7
aux=be	15
aux=be|a	19
aux=be|advcl	6
aux=be|as	-26
aux=be|beside	13
aux=be|ccomp	6
aux=be|insert	-29
aux=be|obj to	13
aux=be|obj+xcomp	-40
aux=be|obl	26
aux=be|pass as	-25
aux=be|pass beside	-18
aux=be|pass ccomp	49
aux=be|pass insert	-11
aux=be|pass noun	-47
aux=be|pass obj	33
aux=be|pass obj+	-8
aux=be|pass obl	-15
aux=be|pass subj	12
aux=be|pass subj+ccomp	-18
aux=be|pass subj+xcomp	17
aux=be|subj+xcomp	-21
aux=be|xcomp	23
aux=can	-10
aux=can|a	-12
aux=can|obj	5
aux=can|pass obl	-19
aux=can|pass subj	-53
aux=could	-45
aux=could|a	-17
aux=could|ccomp	-21
aux=could|obj	-17
aux=could|obj+	22
aux=could|obj+xcomp	-20
aux=could|obl	-13
aux=could|pass subj	16
aux=do	20
aux=do|beside	-26
aux=do|ccomp	37
aux=do|insert	-23
aux=do|obj	32
aux=do|obj to	-6
aux=do|obj+	9
aux=do|obj+xcomp	-6
aux=do|xcomp	-12
aux=get|pass subj	-9
aux=have|a	14
aux=have|advcl	11
aux=have|as	12
aux=have|beside	-39
aux=have|ccomp	24
aux=have|insert	-22
aux=have|n	-52
aux=have|obj	-11
aux=have|obj to	-14
aux=have|obj+	-19
aux=have|obj+xcomp	34
aux=have|obl	-11
aux=have|pass ccomp	20
aux=have|pass noun	-28
aux=have|pass obl	-32
aux=have|pass subj	12
aux=have|pass subj+obl	-22
aux=have|pass subj+xcomp	-12
aux=have|pass xcomp	-6
aux=have|quote	23
aux=have|subj+xcomp	9
aux=have|xcomp	17
aux=may	-24
aux=may|advcl	-19
aux=may|obj	20
aux=may|obj+	-5
aux=might	-26
aux=might|xcomp	-20
aux=must|obj	13
aux=should	-25
aux=should|obj	-18
aux=should|obj+	-10
aux=should|pass subj	-10
aux=should|xcomp	19
aux=will	-27
aux=will|a	-18
aux=will|obj	25
aux=will|obj to	-17
aux=will|obj+xcomp	-12
aux=will|pass subj+xcomp	-5
aux=will|quote	-26
aux=would	7
aux=would|ccomp	-10
aux=would|obj	-41
aux=would|obj+	8
aux=would|obl	20
aux=would|pass subj	-10
aux=would|quote	5
aux=would|subj+xcomp	-26
aux=would|xcomp	56
bias	-77
by noun	-107
by noun ad	-18
by noun statement	-51
by noun statement|ccomp	-41
by noun|ccomp	-36
by noun|obj	-30
by noun|obj+	-14
by noun|obl	-25
by subject	31
by subject ad	-13
by subject email	13
by subject statement	60
by subject statement|ccomp	36
by subject|ccomp	9
by subject|obj	5
by subject|obj to	12
by subject|obj+	17
by subject|obj+xcomp	-39
by subject|obl	5
by subject|xcomp	23
c=ability	16
c=abus	7
c=acces	-15
c=accomplishment	28
c=accord	9
c=accusation	29
c=achievement	34
c=activist	-24
c=activity	14
c=administration	7
c=adviser	-51
c=advocat	-20
c=afternoon	-25
c=ag	-22
c=agreement	48
c=aid	-6
c=aim	15
c=alarm	-14
c=alternativ	41
c=ambition	6
c=amendment	10
c=amount	7
c=analysis	12
c=analyst	-19
c=answer	54
c=anxiety	15
c=appearanc	-32
c=appointment	23
c=approach	34
c=approval	19
c=argument	64
c=arrest	22
c=articl	-7
c=assault	37
c=assessment	43
c=attack	20
c=attend	-17
c=attention	-28
c=attorney	-8
c=audienc	-6
c=authority	-12
c=averag	-7
c=award	-19
c=ballot	-14
c=ban	25
c=bank	-8
c=bas	-44
c=beginning	13
c=bid	8
c=bil	59
c=billionair	47
c=board	-27
c=border	-47
c=bos	-6
c=brand	-5
c=briefing	-6
c=building	-6
c=burden	7
c=busines	-8
c=businessman	20
c=calendar	-9
c=campaign	-13
c=candidacy	19
c=candidat	-5
c=car	17
c=card	-29
c=cas	-30
c=caucus	-45
c=caus	30
c=center	-11
c=challenger	12
c=chanc	34
c=chang	47
c=channel	-5
c=character	28
c=charg	51
c=check	-35
c=cheer	-14
c=chief	21
c=choic	16
c=circl	-17
c=claim	47
c=climat	39
c=clip	-22
c=colleagu	-17
c=column	-14
c=comeback	6
c=comment	35
c=commit	7
c=community	-18
c=company	-9
c=complaint	10
c=concern	12
c=concert	-11
c=condition	-33
c=conferenc	-47
c=connection	43
c=conservativ	-6
c=content	-12
c=contention	9
c=contest	-7
c=contrast	6
c=contribution	-15
c=conversation	-8
c=corner	-6
c=country	-23
c=coverag	9
c=credit	-26
c=crim	8
c=crisis	36
c=criticism	13
c=critiqu	24
c=crowd	-6
c=cycl	-12
c=dat	-13
c=day	-33
c=deal	20
c=death	30
c=debat	-13
c=debt	-22
c=decad	-36
c=decision	6
c=defeat	27
c=deficit	-12
c=degr	-32
c=delay	-7
c=delegat	-75
c=deportation	11
c=detail	-13
c=development	-31
c=digit	-14
c=dinner	16
c=director	15
c=disappointment	6
c=disaster	18
c=discours	12
c=discrimination	11
c=discussion	41
c=disput	29
c=district	-22
c=division	-10
c=document	14
c=documentary	22
c=dollar	9
c=donation	24
c=door	-34
c=doubt	-12
c=dream	13
c=economics	24
c=economy	-16
c=edg	-15
c=editorial	-8
c=effort	-21
c=election	-5
c=electorat	-52
c=eligibility	-20
c=email	-31
c=emphasis	10
c=endorsement	8
c=episod	-10
c=era	-7
c=error	-6
c=establishment	20
c=evening	13
c=event	-26
c=evidenc	67
c=exampl	15
c=exception	-21
c=exchang	-26
c=experienc	30
c=expert	-26
c=expression	21
c=ey	-11
c=fac	5
c=fact	5
c=factor	25
c=failur	15
c=father	-37
c=fault	-26
c=fear	-10
c=feeling	19
c=feet	-6
c=film	22
c=finding	34
c=finish	25
c=firm	-30
c=flight	-5
c=focus	16
c=forc	-6
c=forecast	-10
c=form	-33
c=fraud	-11
c=freedom	11
c=friend	-20
c=frustration	25
c=fund	-13
c=fundraiser	-5
c=gathering	-6
c=gã1	20
c=gift	16
c=goer	-14
c=governor	-38
c=ground	10
c=group	-25
c=growth	-7
c=gun	-13
c=guy	-11
c=hal	-38
c=half	-10
c=handful	-17
c=head	-42
c=headlin	-21
c=headquarters	-25
c=hearing	-9
c=heart	-28
c=heel	-7
c=hero	-5
c=history	7
c=hit	-22
c=hometown	6
c=hop	-42
c=hour	-56
c=hundred	-12
c=husband	-10
c=idea	11
c=identity	45
c=imag	35
c=immigrant	13
c=immigration	19
c=impact	24
c=incident	36
c=increas	23
c=inequality	7
c=influenc	37
c=information	20
c=initiativ	-32
c=instanc	31
c=insult	20
c=interest	27
c=investigation	-12
c=investment	10
c=investor	-31
c=involvement	30
c=island	-27
c=issu	24
c=job	6
c=jok	50
c=journalism	-20
c=journalist	12
c=justic	31
c=killing	16
c=kind	19
c=lack	10
c=languag	-9
c=law	8
c=lawsuit	-16
c=lawyer	-22
c=lead	-24
c=leader	-15
c=legislation	30
c=lesson	11
c=letter	-27
c=liberal	-11
c=light	-10
c=lin	-6
c=list	16
c=loan	-8
c=location	-6
c=look	-6
c=magazin	5
c=mail	7
c=majority	-38
c=map	-11
c=march	5
c=margin	-65
c=market	-6
c=marriag	54
c=massacr	14
c=material	13
c=math	18
c=mayor	-29
c=measur	56
c=media	-12
c=member	-28
c=memo	-16
c=men	-19
c=mention	5
c=merger	25
c=messag	32
c=military	-5
c=minut	-29
c=mission	-5
c=model	10
c=moderator	-18
c=mogul	21
c=moment	-18
c=momentum	6
c=month	-84
c=morning	-20
c=movement	25
c=murder	13
c=nation	-13
c=need	6
c=negotiation	18
c=network	-37
c=night	-29
c=nightclub	-24
c=nomin	14
c=nomination	-18
c=not	25
c=of	9
c=offer	24
c=offic	-73
c=official	-53
c=on	-60
c=opening	-21
c=opinion	28
c=opponent	-62
c=opportunity	-37
c=opposition	29
c=organization	-62
c=outcom	17
c=outlet	-15
c=overhaul	12
c=packag	19
c=pag	-56
c=part	-22
c=partner	-18
c=party	-25
c=payment	17
c=peopl	-45
c=percent	-93
c=performanc	-12
c=period	-12
c=phon	-8
c=photo	18
c=phras	8
c=pick	-8
c=plac	-15
c=plan	30
c=platform	-6
c=pledg	-12
c=podcast	-13
c=pol	-56
c=policy	23
c=politics	15
c=position	46
c=possibility	14
c=power	-10
c=prais	6
c=prediction	36
c=pres	-9
c=presenc	-17
c=presidency	-8
c=president	8
c=preview	-31
c=pric	15
c=primary	-29
c=principl	13
c=priority	24
c=problem	5
c=product	-18
c=profil	-15
c=project	-17
c=promis	20
c=proof	-28
c=proposal	46
c=prosecutor	-8
c=prospect	16
c=protest	-16
c=provision	18
c=qualification	20
c=quality	7
c=quarter	-34
c=racism	5
c=rally	-102
c=rank	-12
c=rapist	10
c=rat	-11
c=reaction	-6
c=reality	5
c=reason	16
c=recognition	-9
c=recommendation	21
c=record	11
c=reelection	9
c=referenc	5
c=reform	13
c=regulation	19
c=releas	5
c=remark	38
c=reminder	19
c=report	24
c=request	25
c=resident	-25
c=resignation	12
c=resistanc	33
c=resolution	-12
c=respons	44
c=responsibility	-9
c=result	14
c=return	-18
c=review	23
c=revolution	18
c=rhetoric	5
c=right	7
c=rol	29
c=room	-28
c=rul	6
c=ruling	11
c=rumor	20
c=run	12
c=safety	-15
c=sal	-42
c=sampl	-6
c=school	-15
c=screen	-16
c=scrutiny	-8
c=search	26
c=secretary	-33
c=senator	-32
c=sentenc	31
c=series	-18
c=server	-35
c=servic	-24
c=set	12
c=shar	-34
c=sheet	-7
c=shift	-17
c=shot	-5
c=show	-47
c=sign	-34
c=signal	7
c=significanc	11
c=sit	-8
c=situation	17
c=skepticism	-8
c=smil	-8
c=solution	15
c=sourc	-26
c=spac	-28
c=speaker	-6
c=speculation	-9
c=speech	-35
c=spending	32
c=spot	25
c=spotlight	-18
c=stag	-33
c=standing	10
c=start	-49
c=stat	-51
c=statement	-9
c=station	-16
c=stop	-13
c=stor	-25
c=story	18
c=strategist	-27
c=strategy	-6
c=streak	-9
c=street	-21
c=strength	-29
c=stronghold	-12
c=struggl	26
c=student	-24
c=styl	-24
c=subject	37
c=succes	21
c=successor	5
c=suggestion	32
c=suit	20
c=support	12
c=supporter	-42
c=surg	-25
c=surpris	-16
c=survey	-37
c=system	37
c=tabl	-35
c=tactic	6
c=talk	9
c=task	-28
c=tax	15
c=team	-23
c=television	-25
c=temperament	36
c=ten	-11
c=term	17
c=territory	-29
c=text	21
c=them	5
c=third	-17
c=thought	8
c=threat	26
c=tim	-27
c=ton	-15
c=topic	31
c=tour	-20
c=trad	5
c=trail	-44
c=trend	20
c=turn	-17
c=tweet	-13
c=ty	17
c=unity	21
c=updat	-7
c=us	-12
c=valu	30
c=variety	13
c=ventur	13
c=victim	10
c=victory	-11
c=video	-53
c=view	43
c=violation	19
c=vision	-15
c=vot	-15
c=voter	-77
c=wag	6
c=wal	12
c=wav	-18
c=way	-6
c=wealth	14
c=weapon	22
c=websit	-18
c=week	-23
c=wif	-7
c=wil	-5
c=willingnes	7
c=win	-13
c=wing	-14
c=winner	10
c=woman	-25
c=women	-34
c=word	20
c=work	-50
c=worker	-35
c=world	-39
c=year	-54
conditional	-21
content first|according amid	-34
content first|as	-104
content first|ccomp	-75
content first|insert	-72
content first|n be pred	-12
content first|obj	-19
content first|obj+ccomp	-107
content first|pass as	-13
content first|pass insert	-14
content first|quote	-10
content first|subj+xcomp	22
cue in quotation	-181
cue in quotation|a	-11
cue in quotation|ccomp	-33
cue in quotation|light n	-20
cue in quotation|light v	9
cue in quotation|n	-7
cue in quotation|obj	-76
cue in quotation|obl	-53
cue in quotation|xcomp	-10
frame=ccomp+iobj+nsubj|ccomp/bare	38
frame=ccomp+iobj+nsubj|ccomp/nonfinite	32
frame=ccomp+iobj+nsubj|ccomp/that	25
frame=ccomp+iobj+nsubj|obl/in	-7
frame=ccomp+iobj+nsubj|quote/before other	-36
frame=ccomp+iobj|ccomp/bare	-18
frame=ccomp+iobj|ccomp/that	39
frame=ccomp+nsubj+nsubj:outer|ccomp/bare	-27
frame=ccomp+nsubj+obj|ccomp/bare	-87
frame=ccomp+nsubj+obj|ccomp/nonfinite	-45
frame=ccomp+nsubj+obj|ccomp/that	-59
frame=ccomp+nsubj+obj|obj	-134
frame=ccomp+nsubj+obj|obj+ccomp/bare	9
frame=ccomp+nsubj+obj|obj+ccomp/nonfinite	9
frame=ccomp+nsubj+obj|obj+ccomp/that	-13
frame=ccomp+nsubj+obj|quote/after	-14
frame=ccomp+nsubj+parataxis|ccomp/bare	-19
frame=ccomp+nsubj+xcomp|ccomp/bare	-11
frame=ccomp+nsubj+xcomp|subj+xcomp/to	-17
frame=ccomp+nsubj+xcomp|xcomp/to	-23
frame=ccomp+nsubj:pass|pass ccomp/bare	-13
frame=ccomp+nsubj:pass|pass ccomp/that	12
frame=ccomp+nsubj:pass|pass subj+ccomp/bare	-17
frame=ccomp+nsubj|a/bare	42
frame=ccomp+nsubj|a/that	79
frame=ccomp+nsubj|advcl/after	-18
frame=ccomp+nsubj|advcl/as	-20
frame=ccomp+nsubj|as	-54
frame=ccomp+nsubj|ccomp/bare	59
frame=ccomp+nsubj|ccomp/if	25
frame=ccomp+nsubj|ccomp/nonfinite	44
frame=ccomp+nsubj|ccomp/that	42
frame=ccomp+nsubj|ccomp/wh	12
frame=ccomp+nsubj|insert	-74
frame=ccomp+nsubj|obl/about	-25
frame=ccomp+nsubj|obl/according	-8
frame=ccomp+nsubj|obl/at	-53
frame=ccomp+nsubj|obl/during	-19
frame=ccomp+nsubj|obl/for	-37
frame=ccomp+nsubj|obl/in	-58
frame=ccomp+nsubj|obl/of	-56
frame=ccomp+nsubj|obl/on	-71
frame=ccomp+nsubj|obl/to	-20
frame=ccomp+nsubj|obl/with	-15
frame=ccomp+nsubj|quote/after	-38
frame=ccomp+nsubj|quote/before ,	-36
frame=ccomp+nsubj|quote/before other	-50
frame=ccomp+obj|ccomp/bare	-97
frame=ccomp+obj|obj	-26
frame=ccomp+obj|quote/after	57
frame=ccomp|a/that	9
frame=ccomp|ccomp/bare	-26
frame=ccomp|ccomp/nonfinite	-21
frame=ccomp|ccomp/that	-9
frame=ccomp|ccomp/wh	21
frame=ccomp|pass ccomp/if	-14
frame=ccomp|pass ccomp/that	18
frame=ccomp|quote/after	-49
frame=ccomp|quote/before other	-33
frame=csubj+obj|ccomp/nonfinite	-26
frame=csubj+obj|obj	-17
frame=csubj+obj|obj+ccomp/nonfinite	-51
frame=csubj+xcomp|ccomp/nonfinite	-5
frame=csubj|ccomp/nonfinite	-15
frame=csubj|n/for	6
frame=iobj+nsubj+obj|obj	27
frame=iobj+nsubj+xcomp|subj+xcomp/to	-55
frame=iobj+nsubj+xcomp|xcomp/to	42
frame=iobj+nsubj|insert	9
frame=iobj+nsubj|obl/about	21
frame=iobj+nsubj|obl/with	22
frame=iobj+nsubj|quote/after	35
frame=iobj+obj|obj	11
frame=iobj+xcomp|xcomp/to	10
frame=nsubj+nsubj:outer+obj|obj	20
frame=nsubj+obj+parataxis+xcomp|beside/other	-13
frame=nsubj+obj+parataxis+xcomp|obj	-28
frame=nsubj+obj+parataxis|beside/,	-10
frame=nsubj+obj+parataxis|obj to/	-8
frame=nsubj+obj+parataxis|obj to/for	-12
frame=nsubj+obj+parataxis|obj+/	-14
frame=nsubj+obj+parataxis|obj+/for	13
frame=nsubj+obj+parataxis|obj+/to	12
frame=nsubj+obj+parataxis|quote/before other	-14
frame=nsubj+obj+xcomp|insert	-5
frame=nsubj+obj+xcomp|obj	-51
frame=nsubj+obj+xcomp|obj+xcomp/ing	9
frame=nsubj+obj+xcomp|obj+xcomp/pred	32
frame=nsubj+obj+xcomp|quote/before other	-66
frame=nsubj+obj+xcomp|xcomp/ing	-29
frame=nsubj+obj+xcomp|xcomp/pred	-44
frame=nsubj+obj+xcomp|xcomp/to	-71
frame=nsubj+obj+xcomp|xcomp/verb	-49
frame=nsubj+obj|as	-46
frame=nsubj+obj|insert	-92
frame=nsubj+obj|obj	35
frame=nsubj+obj|obj to/	-16
frame=nsubj+obj|obj to/about	30
frame=nsubj+obj|obj to/against	-15
frame=nsubj+obj|obj to/although	-8
frame=nsubj+obj|obj to/among	5
frame=nsubj+obj|obj to/around	6
frame=nsubj+obj|obj to/because	-34
frame=nsubj+obj|obj to/from	13
frame=nsubj+obj|obj to/of	8
frame=nsubj+obj|obj to/over	9
frame=nsubj+obj|obj to/than	-6
frame=nsubj+obj|obj to/that	31
frame=nsubj+obj|obj to/though	-19
frame=nsubj+obj|obj to/through	-9
frame=nsubj+obj|obj to/to	12
frame=nsubj+obj|obj+/about	-15
frame=nsubj+obj|obj+/according	-18
frame=nsubj+obj|obj+/against	-11
frame=nsubj+obj|obj+/although	-28
frame=nsubj+obj|obj+/among	-14
frame=nsubj+obj|obj+/because	-11
frame=nsubj+obj|obj+/between	17
frame=nsubj+obj|obj+/despite	-19
frame=nsubj+obj|obj+/for	9
frame=nsubj+obj|obj+/from	8
frame=nsubj+obj|obj+/including	6
frame=nsubj+obj|obj+/into	10
frame=nsubj+obj|obj+/of	25
frame=nsubj+obj|obj+/out of	11
frame=nsubj+obj|obj+/over	31
frame=nsubj+obj|obj+/that	-14
frame=nsubj+obj|obj+/though	-6
frame=nsubj+obj|obj+/through	-9
frame=nsubj+obj|obj+/to	6
frame=nsubj+obj|obj+/under	-16
frame=nsubj+obj|quote/after	-23
frame=nsubj+obj|quote/before ,	22
frame=nsubj+obj|quote/before other	29
frame=nsubj+parataxis+xcomp|beside/other	-36
frame=nsubj+parataxis+xcomp|subj+xcomp/pred	-23
frame=nsubj+parataxis+xcomp|subj+xcomp/to	14
frame=nsubj+parataxis+xcomp|xcomp/ing	11
frame=nsubj+parataxis+xcomp|xcomp/pred	14
frame=nsubj+parataxis|beside/other	28
frame=nsubj+parataxis|insert	-10
frame=nsubj+parataxis|obl/for	-10
frame=nsubj+parataxis|obl/in	-7
frame=nsubj+parataxis|obl/on	-8
frame=nsubj+xcomp|a/to	-38
frame=nsubj+xcomp|advcl/as	-5
frame=nsubj+xcomp|advcl/if	-16
frame=nsubj+xcomp|as	-36
frame=nsubj+xcomp|insert	-60
frame=nsubj+xcomp|obl/for	-41
frame=nsubj+xcomp|obl/on	-32
frame=nsubj+xcomp|obl/to	10
frame=nsubj+xcomp|obl/with	-23
frame=nsubj+xcomp|pass subj	23
frame=nsubj+xcomp|quote/after	-41
frame=nsubj+xcomp|quote/before ,	-38
frame=nsubj+xcomp|quote/before other	-24
frame=nsubj+xcomp|subj+xcomp/ing	-26
frame=nsubj+xcomp|xcomp/ing	40
frame=nsubj+xcomp|xcomp/pred	41
frame=nsubj+xcomp|xcomp/to	26
frame=nsubj+xcomp|xcomp/verb	21
frame=nsubj:outer+obj|obj	-15
frame=nsubj:pass+obj|pass obj	28
frame=nsubj:pass+parataxis|pass subj	-47
frame=nsubj:pass+xcomp|pass insert	-5
frame=nsubj:pass+xcomp|pass noun	-34
frame=nsubj:pass+xcomp|pass subj	-116
frame=nsubj:pass+xcomp|pass subj+xcomp/pred	24
frame=nsubj:pass+xcomp|pass xcomp/ing	-5
frame=nsubj:pass+xcomp|pass xcomp/pred	-16
frame=nsubj:pass+xcomp|pass xcomp/to	-100
frame=nsubj:pass|pass advcl/for	26
frame=nsubj:pass|pass advcl/to	-13
frame=nsubj:pass|pass as	-23
frame=nsubj:pass|pass noun	-27
frame=nsubj:pass|pass obl/about	34
frame=nsubj:pass|pass obl/against	5
frame=nsubj:pass|pass obl/as	-28
frame=nsubj:pass|pass obl/at	-9
frame=nsubj:pass|pass obl/by	-5
frame=nsubj:pass|pass obl/for	8
frame=nsubj:pass|pass obl/from	-5
frame=nsubj:pass|pass obl/in	-70
frame=nsubj:pass|pass obl/of	11
frame=nsubj:pass|pass obl/to	-44
frame=nsubj:pass|pass obl/with	-6
frame=nsubj:pass|pass subj	38
frame=nsubj:pass|pass subj+obl/about	-29
frame=nsubj:pass|pass subj+obl/as	79
frame=nsubj:pass|pass subj+obl/by	-12
frame=nsubj:pass|pass subj+obl/during	-21
frame=nsubj:pass|pass subj+obl/for	11
frame=nsubj:pass|pass subj+obl/from	-28
frame=nsubj:pass|pass subj+obl/in	-69
frame=nsubj:pass|pass subj+obl/into	-14
frame=nsubj:pass|pass subj+obl/of	10
frame=nsubj:pass|pass subj+obl/on	-43
frame=nsubj:pass|pass subj+obl/with	-28
frame=nsubj:pass|quote/after	6
frame=nsubj:pass|quote/before other	8
frame=nsubj|a/about	74
frame=nsubj|a/according	-11
frame=nsubj|a/as	-33
frame=nsubj|a/at	-9
frame=nsubj|a/bare	-25
frame=nsubj|a/because	-29
frame=nsubj|a/for	-26
frame=nsubj|a/from	-19
frame=nsubj|a/nonfinite	-75
frame=nsubj|a/of	88
frame=nsubj|a/on	15
frame=nsubj|a/than	-17
frame=nsubj|a/that	-21
frame=nsubj|a/when	-15
frame=nsubj|a/with	31
frame=nsubj|advcl/about	39
frame=nsubj|advcl/after	-29
frame=nsubj|advcl/by	-26
frame=nsubj|advcl/for	16
frame=nsubj|advcl/of	16
frame=nsubj|advcl/on	22
frame=nsubj|advcl/while	-20
frame=nsubj|advcl/with	-40
frame=nsubj|as	39
frame=nsubj|insert	91
frame=nsubj|n/for	-87
frame=nsubj|n/in	-19
frame=nsubj|n/of	-29
frame=nsubj|n/that	15
frame=nsubj|n/to	-63
frame=nsubj|obl/about	79
frame=nsubj|obl/after	13
frame=nsubj|obl/against	76
frame=nsubj|obl/amid	-13
frame=nsubj|obl/among	-10
frame=nsubj|obl/as	18
frame=nsubj|obl/at	24
frame=nsubj|obl/because	-22
frame=nsubj|obl/before	-28
frame=nsubj|obl/behind	40
frame=nsubj|obl/by	7
frame=nsubj|obl/despite	-16
frame=nsubj|obl/during	-6
frame=nsubj|obl/for	43
frame=nsubj|obl/from	-13
frame=nsubj|obl/into	-24
frame=nsubj|obl/like	-31
frame=nsubj|obl/of	49
frame=nsubj|obl/off	25
frame=nsubj|obl/on	33
frame=nsubj|obl/outside	-11
frame=nsubj|obl/over	7
frame=nsubj|obl/since	-25
frame=nsubj|obl/throughout	-8
frame=nsubj|obl/to	14
frame=nsubj|obl/under	-12
frame=nsubj|obl/with	32
frame=nsubj|pass subj	-16
frame=nsubj|quote/after	89
frame=nsubj|quote/before ,	46
frame=nsubj|quote/before :	19
frame=nsubj|quote/before other	17
frame=obj+parataxis|obj	-37
frame=obj+xcomp|obj	-43
frame=obj+xcomp|obj+xcomp/to	13
frame=obj+xcomp|xcomp/pred	-59
frame=obj+xcomp|xcomp/to	-34
frame=obj+xcomp|xcomp/verb	-41
frame=obj|obj	5
frame=obj|obj to/	31
frame=obj|obj to/about	12
frame=obj|obj to/by	-13
frame=obj|obj to/for	12
frame=obj|obj to/from	-32
frame=obj|obj to/into	-18
frame=obj|obj to/of	-30
frame=obj|obj to/to	-7
frame=obj|obj to/toward	6
frame=obj|obj+/about	22
frame=obj|obj+/against	10
frame=obj|obj+/between	13
frame=obj|obj+/for	14
frame=obj|obj+/from	-15
frame=obj|obj+/if	-17
frame=obj|obj+/into	-26
frame=obj|obj+/out of	9
frame=obj|obj+/over	-14
frame=obj|obj+/through	-19
frame=obj|obj+/with	-32
frame=obj|quote/after	-39
frame=obj|quote/before other	-11
frame=xcomp|a/to	25
frame=xcomp|pass xcomp/pred	17
frame=xcomp|pass xcomp/to	75
frame=xcomp|xcomp/ing	-14
frame=xcomp|xcomp/pred	18
frame=xcomp|xcomp/verb	-20
frame=|a/about	27
frame=|a/as	-7
frame=|a/bare	-15
frame=|a/for	-45
frame=|a/in	-13
frame=|a/of	-47
frame=|a/than	-19
frame=|according amid/whole	22
frame=|according first/whole	22
frame=|according last/near	-24
frame=|according last/whole	31
frame=|according last/wider	-12
frame=|advcl/about	16
frame=|advcl/if	-7
frame=|advcl/to	-43
frame=|colon first name	25
frame=|colon first noun	16
frame=|colon name	15
frame=|colon noun	10
frame=|light n/about	68
frame=|light n/about ing	31
frame=|light n/against	40
frame=|light n/as	-37
frame=|light n/at	5
frame=|light n/between	-19
frame=|light n/for ing	12
frame=|light n/in	-67
frame=|light n/in ing	20
frame=|light n/including	-65
frame=|light n/into	-18
frame=|light n/like	-19
frame=|light n/of	-15
frame=|light n/on	17
frame=|light n/over	-7
frame=|light n/such	-16
frame=|light n/than	-12
frame=|light n/that	23
frame=|light n/that ing	18
frame=|light n/to	-7
frame=|light n/with	-14
frame=|light v/about	62
frame=|light v/according	-32
frame=|light v/after	-39
frame=|light v/against	36
frame=|light v/although	-16
frame=|light v/as	37
frame=|light v/at	20
frame=|light v/because	-48
frame=|light v/by	-26
frame=|light v/despite	-7
frame=|light v/for	7
frame=|light v/from	-31
frame=|light v/if	-16
frame=|light v/in	16
frame=|light v/on	5
frame=|light v/since	-28
frame=|light v/than	-6
frame=|light v/that	28
frame=|light v/though	-13
frame=|light v/through	-10
frame=|light v/to	-8
frame=|light v/with	-15
frame=|n be bare	-9
frame=|n/about	74
frame=|n/about ing	15
frame=|n/across	-11
frame=|n/after	-34
frame=|n/against	36
frame=|n/among	-10
frame=|n/as	-81
frame=|n/at	-31
frame=|n/before	-33
frame=|n/during	-29
frame=|n/for	30
frame=|n/for ing	-5
frame=|n/in	-73
frame=|n/in ing	-18
frame=|n/including	-56
frame=|n/like	-23
frame=|n/of	8
frame=|n/on	14
frame=|n/on ing	10
frame=|n/over	25
frame=|n/since	-16
frame=|n/that	37
frame=|n/that ing	20
frame=|n/to	22
frame=|n/toward	59
frame=|n/under	-5
frame=|n/when	-17
frame=|n/with	-40
frame=|n/with ing	-22
frame=|n/within	-12
frame=|obl/about	50
frame=|obl/after	-27
frame=|obl/among	-9
frame=|obl/at	-36
frame=|obl/behind	-9
frame=|obl/by	-12
frame=|obl/for	14
frame=|obl/from	-19
frame=|obl/in	-28
frame=|obl/of	12
frame=|obl/on	6
frame=|obl/over	16
frame=|obl/to	-14
frame=|obl/with	-20
frame=|pass noun	19
frame=|pass obl/about	33
frame=|pass obl/as	69
frame=|pass obl/at	-14
frame=|pass obl/for	10
frame=|pass obl/in	-11
frame=|pass obl/on	5
frame=|pass obl/over	5
frame=|pass obl/to	-7
frame=|quote/after	-47
frame=|quote/before other	12
g=accus|advcl	27
g=accus|obj	-16
g=acknowledg|obj	-5
g=act|advcl	26
g=ad|advcl	19
g=ad|obj	-11
g=aggressiv|advcl	12
g=aim|advcl	6
g=announc|advcl	-32
g=announc|obj	-35
g=answer|obj	-30
g=appear|xcomp	9
g=approach|advcl	-18
g=approv|advcl	18
g=argu|advcl	10
g=ask|advcl	8
g=ask|ccomp	-21
g=ask|obj	16
g=assur|advcl	47
g=attack|advcl	-24
g=attract|obj	-8
g=authoriz|xcomp	-35
g=avoid|xcomp	14
g=award|advcl	-13
g=back|advcl	14
g=back|obj	-10
g=begin|advcl	5
g=believ|advcl	24
g=blast|advcl	-22
g=block|advcl	6
g=block|obj	-9
g=boost|advcl	33
g=bring|advcl	9
g=build|advcl	7
g=buy|obj	-17
g=b|advcl	-7
g=cal|advcl	35
g=cal|obj	8
g=captur|obj	-5
g=carry|advcl	-10
g=cast|advcl	20
g=cast|obj	45
g=catch|advcl	-32
g=choos|xcomp	6
g=cit|obj	-31
g=claim|obj	38
g=clos|advcl	-20
g=compar|advcl	-6
g=compar|obj	-14
g=com|xcomp	-5
g=condemn|obj	-20
g=consider|advcl	12
g=continu|obj	-17
g=continu|xcomp	47
g=criticiz|advcl	36
g=criticiz|obj	-13
g=cut|advcl	11
g=decid|advcl	-7
g=decid|xcomp	10
g=declar|advcl	-18
g=declin|advcl	43
g=declin|xcomp	44
g=defend|advcl	-6
g=defend|obj	-72
g=deliver|obj	29
g=describ|advcl	12
g=describ|obj	10
g=difficult|advcl	-11
g=disclos|advcl	9
g=discus|obj	-35
g=dismis|advcl	-5
g=dismis|obj	-38
g=doubl|advcl	-15
g=do|advcl	-9
g=draw|advcl	-6
g=draw|obj	50
g=drop|obj	22
g=earn|advcl	-14
g=earn|obj	-22
g=easier|advcl	-29
g=echo|advcl	10
g=echo|obj	-7
g=email|advcl	11
g=embrac|obj	-11
g=endors|advcl	14
g=endur|obj	-21
g=end|advcl	30
g=end|obj	-31
g=end|xcomp	-29
g=ensur|ccomp	-5
g=expand|advcl	-11
g=expect|xcomp	-8
g=expres|obj	95
g=fac|advcl	-12
g=fac|obj	-61
g=far|advcl	-7
g=feel|obj	20
g=feel|xcomp	-6
g=find|advcl	-19
g=find|ccomp	-25
g=follow|obj	-19
g=fr|advcl	-8
g=gain|obj	-18
g=generat|obj	-9
g=get|advcl	-17
g=get|obj	-40
g=giv|advcl	17
g=giv|obj	10
g=go|advcl	21
g=grow|advcl	-30
g=hammer|advcl	11
g=hand|advcl	-8
g=happen|advcl	-13
g=hav|advcl	-22
g=hav|obj	27
g=hav|xcomp	-28
g=hear|obj	-10
g=help|advcl	-46
g=help|xcomp	-56
g=highlight|advcl	22
g=highlight|obj	-40
g=hir|advcl	-10
g=hit|advcl	16
g=hold|obj	-20
g=hop|xcomp	22
g=host|advcl	-13
g=includ|advcl	7
g=interested|advcl	-5
g=investigat|obj	-18
g=involv|xcomp	-11
g=issu|advcl	-34
g=issu|obj	26
g=join|advcl	-42
g=keep|advcl	-21
g=keep|xcomp	10
g=labor|advcl	7
g=launch|obj	7
g=lead|advcl	8
g=lead|xcomp	28
g=leav|advcl	-33
g=leav|obj	-53
g=let|xcomp	-9
g=likely|xcomp	-40
g=long|advcl	-15
g=look|advcl	18
g=look|xcomp	8
g=los|advcl	-18
g=los|obj	-33
g=maintain|advcl	-12
g=mak|advcl	-43
g=mak|obj	71
g=mak|xcomp	7
g=mark|obj	-9
g=mean|ccomp	-6
g=mean|xcomp	-37
g=meet|advcl	6
g=mention|advcl	19
g=mock|obj	-19
g=mor|advcl	16
g=mount|obj	10
g=mov|advcl	-27
g=much|advcl	-36
g=need|advcl	-14
g=need|obj	-23
g=offer|obj	58
g=oppos|obj	-15
g=order|obj	29
g=outlin|obj	6
g=paint|advcl	11
g=pay|advcl	-20
g=pay|obj	17
g=plan|xcomp	36
g=play|advcl	-39
g=play|obj	-14
g=pledg|xcomp	-41
g=point|advcl	-6
g=post|advcl	-8
g=prais|advcl	22
g=prepar|advcl	-12
g=prepar|xcomp	-11
g=present|advcl	7
g=present|obj	5
g=produc|obj	-6
g=promis|xcomp	8
g=prompt|obj	-9
g=prompt|xcomp	28
g=propos|obj	18
g=provid|advcl	11
g=provid|obj	25
g=prov|xcomp	-27
g=publish|obj	8
g=pul|advcl	-37
g=question|obj	-45
g=rais|advcl	20
g=rais|obj	19
g=rally|advcl	-9
g=reach|advcl	5
g=reach|obj	33
g=ready|xcomp	27
g=receiv|advcl	-25
g=receiv|obj	-61
g=referenc|obj	-20
g=refer|advcl	-5
g=refus|xcomp	43
g=reject|advcl	11
g=reject|obj	14
g=releas|advcl	7
g=releas|obj	37
g=remain|advcl	9
g=remember|ccomp	10
g=remind|advcl	-16
g=remind|obj	15
g=represent|obj	-26
g=requir|xcomp	-5
g=respond|advcl	18
g=responsibl|advcl	5
g=return|advcl	-15
g=return|obj	-9
g=reveal|ccomp	-30
g=reveal|obj	-24
g=say|advcl	41
g=say|ccomp	8
g=say|obj	-10
g=schedul|xcomp	-20
g=secur|obj	-11
g=seek|xcomp	-18
g=seem|advcl	40
g=seem|xcomp	23
g=send|advcl	10
g=send|obj	34
g=set|advcl	11
g=set|obj	9
g=set|xcomp	-10
g=shift|advcl	-18
g=shout|advcl	-10
g=show|advcl	45
g=show|obj	48
g=sign|advcl	11
g=sign|obj	-7
g=solidify|obj	9
g=sound|advcl	-6
g=speak|advcl	-16
g=spend|advcl	15
g=stand|advcl	-34
g=start|advcl	38
g=start|xcomp	28
g=stat|advcl	-28
g=step|advcl	7
g=stick|advcl	-5
g=stop|advcl	14
g=struggl|advcl	22
g=suggest|advcl	26
g=support|advcl	-22
g=support|obj	-13
g=sur|ccomp	-12
g=suspend|advcl	5
g=s|advcl	11
g=s|obj	41
g=s|xcomp	-36
g=tak|obj	72
g=talk|advcl	52
g=tel|ccomp	21
g=tel|obj	9
g=think|advcl	33
g=throw|advcl	8
g=ti|advcl	-8
g=tout|obj	-14
g=trad|obj	34
g=treat|advcl	-12
g=try|advcl	12
g=try|xcomp	-9
g=turn|advcl	-19
g=tweet|advcl	23
g=unabl|xcomp	-12
g=unleash|obj	14
g=unveil|obj	11
g=updat|advcl	-28
g=urg|advcl	15
g=using|advcl	-7
g=using|obj	14
g=us|obj	-7
g=view|advcl	15
g=visit|advcl	23
g=voic|obj	48
g=vot|advcl	-5
g=want|advcl	5
g=want|obj	-27
g=want|xcomp	11
g=weigh|advcl	-50
g=welcom|obj	-20
g=wher|advcl:relcl	8
g=why|advcl:relcl	17
g=win|advcl	-55
g=win|obj	-66
g=wonder|advcl	-10
g=work|xcomp	-29
g=writ|advcl	-10
has ccomp|a/bare	47
has ccomp|a/that	63
has ccomp|advcl/after	-29
has ccomp|advcl/as	-39
has ccomp|as	-59
has ccomp|beside/other	-12
has ccomp|ccomp/bare	7
has ccomp|ccomp/if	24
has ccomp|ccomp/nonfinite	18
has ccomp|ccomp/that	23
has ccomp|ccomp/wh	17
has ccomp|insert	-84
has ccomp|obj	-151
has ccomp|obj+ccomp/bare	6
has ccomp|obj+ccomp/nonfinite	45
has ccomp|obj+ccomp/that	-7
has ccomp|obl/about	-34
has ccomp|obl/according	-11
has ccomp|obl/after	-20
has ccomp|obl/at	-67
has ccomp|obl/during	-30
has ccomp|obl/for	-39
has ccomp|obl/in	-82
has ccomp|obl/of	-56
has ccomp|obl/on	-101
has ccomp|obl/to	-27
has ccomp|obl/with	-22
has ccomp|pass ccomp/bare	-9
has ccomp|pass ccomp/if	-9
has ccomp|pass ccomp/that	14
has ccomp|pass subj+ccomp/bare	-29
has ccomp|quote/after	-30
has ccomp|quote/before ,	-51
has ccomp|quote/before other	-101
has ccomp|subj+xcomp/to	-17
has ccomp|xcomp/to	-38
has obj|as	-50
has obj|beside/,	-14
has obj|beside/other	-8
has obj|ccomp/bare	-132
has obj|ccomp/nonfinite	-105
has obj|ccomp/that	-80
has obj|insert	-119
has obj|obj to/	-9
has obj|obj to/about	42
has obj|obj to/against	-35
has obj|obj to/although	-18
has obj|obj to/because	-50
has obj|obj to/behind	6
has obj|obj to/by	-9
has obj|obj to/despite	-11
has obj|obj to/if	-20
has obj|obj to/including	-7
has obj|obj to/into	-13
has obj|obj to/than	-11
has obj|obj to/that	30
has obj|obj to/though	-29
has obj|obj to/through	-29
has obj|obj to/under	-11
has obj|obj+/	-33
has obj|obj+/about	12
has obj|obj+/according	-18
has obj|obj+/across	-19
has obj|obj+/along with	16
has obj|obj+/although	-9
has obj|obj+/among	-33
has obj|obj+/around	-15
has obj|obj+/behind	-8
has obj|obj+/between	33
has obj|obj+/beyond	6
has obj|obj+/by	-5
has obj|obj+/despite	-11
has obj|obj+/for	26
has obj|obj+/including	10
has obj|obj+/of	20
has obj|obj+/out of	24
has obj|obj+/over	20
has obj|obj+/though	-23
has obj|obj+/through	-36
has obj|obj+/to	7
has obj|obj+/under	-28
has obj|obj+/with	-14
has obj|obj+/within	10
has obj|obj+ccomp/bare	5
has obj|obj+ccomp/nonfinite	8
has obj|obj+ccomp/that	-7
has obj|obj+xcomp/pred	16
has obj|obj+xcomp/verb	-7
has obj|pass obj	24
has obj|quote/after	-12
has obj|quote/before ,	6
has obj|quote/before :	20
has obj|xcomp/ing	-42
has obj|xcomp/pred	-101
has obj|xcomp/to	-96
has obj|xcomp/verb	-90
has xcomp|a/to	-7
has xcomp|advcl/as	-6
has xcomp|as	-42
has xcomp|beside/other	-52
has xcomp|ccomp/nonfinite	-12
has xcomp|ccomp/that	-24
has xcomp|insert	-77
has xcomp|obj	-108
has xcomp|obj+/	-5
has xcomp|obj+xcomp/pred	16
has xcomp|obj+xcomp/verb	-7
has xcomp|obl/for	-61
has xcomp|obl/in	-20
has xcomp|obl/on	-41
has xcomp|obl/with	-25
has xcomp|pass insert	-5
has xcomp|pass noun	-27
has xcomp|pass subj	-70
has xcomp|pass subj+xcomp/pred	15
has xcomp|pass subj+xcomp/to	14
has xcomp|pass xcomp/ing	-12
has xcomp|quote/after	-62
has xcomp|quote/before ,	-20
has xcomp|quote/before other	-60
has xcomp|subj+xcomp/ing	-33
has xcomp|subj+xcomp/pred	10
has xcomp|subj+xcomp/to	-16
has xcomp|xcomp/ing	12
has xcomp|xcomp/pred	-22
has xcomp|xcomp/to	6
headline	49
headline|a	-19
headline|advcl	22
headline|beside	46
headline|ccomp	33
headline|colon first name	25
headline|colon first noun	16
headline|insert	-31
headline|light n	9
headline|light v	-16
headline|obj	28
headline|obj to	-31
headline|obj+	-17
headline|obj+xcomp	-6
headline|obl	-9
headline|pass obl	-20
headline|pass subj+obl	12
k=ADJ	-6
k=ADV	5
k=AUX	-11
k=DET	15
k=NOUN	-18
k=NUM	-90
k=PART	-20
k=PROPN	-48
k=PUNCT	-23
k=SYM	-125
k=pronoun	13
k=relative	32
k=self	-49
l=:	75
l=abandon	-12
l=ability	-38
l=abl	-26
l=about	-9
l=accelerat	-10
l=accept	34
l=acces	-27
l=accord	-38
l=according	16
l=achiev	-8
l=acknowledg	14
l=acquiesc	36
l=acquir	-6
l=act	-44
l=action	-20
l=activat	-8
l=ad	-7
l=addition	-21
l=admit	23
l=advanc	-27
l=advantag	-42
l=advic	31
l=advis	-8
l=adviser	-32
l=advocat	31
l=affect	-26
l=agenda	-13
l=aggressiv	-9
l=agr	26
l=agreement	29
l=aid	-19
l=alarm	11
l=alienat	-5
l=alleg	12
l=allegianc	24
l=allow	12
l=allud	29
l=alternativ	-5
l=amas	-15
l=amendment	-19
l=analysis	-11
l=angry	12
l=announc	28
l=announcement	11
l=anxiety	12
l=apologiz	19
l=appear	19
l=appearanc	-14
l=append	10
l=applaud	10
l=apply	-25
l=appoint	28
l=approach	-23
l=approv	39
l=argu	18
l=arm	-7
l=arriv	-46
l=articulat	21
l=ask	44
l=assault	-8
l=assembl	-12
l=assessment	39
l=attack	5
l=attempt	-21
l=attend	-27
l=attention	30
l=attract	-40
l=attribut	40
l=audienc	-10
l=authoriz	18
l=availabl	-16
l=averag	-24
l=avoid	-26
l=await	-11
l=awar	22
l=award	-20
l=b	-42
l=back	39
l=ballot	19
l=ban	18
l=bar	6
l=bas	-60
l=bash	15
l=battl	-8
l=bear	-10
l=beat	-45
l=beaten	-8
l=becom	-45
l=beg	-10
l=begin	-17
l=believ	33
l=bemoan	43
l=benefit	-40
l=best	-18
l=bet	-15
l=better	-11
l=bid	-5
l=bil	21
l=blast	9
l=blow	-6
l=boast	6
l=bolster	-25
l=boo	31
l=book	-20
l=boost	-5
l=born	-14
l=bother	-17
l=bound	-11
l=break	-66
l=break down	-17
l=bring	-27
l=bring up	23
l=broadcast	19
l=broker	-6
l=build	-81
l=buy	-21
l=cal	10
l=cal out	22
l=cancel	-30
l=candidacy	-23
l=cap	-10
l=capitaliz	-24
l=captur	-16
l=car	11
l=careful	-5
l=carry	-20
l=carry out	-27
l=cas	30
l=catch	-41
l=caus	-59
l=caution	14
l=celebrat	-13
l=chair	-23
l=chairman	-18
l=challeng	42
l=champion	39
l=chanc	-25
l=chang	-41
l=chant	39
l=check	-22
l=cheer	11
l=chid	-10
l=chief	-21
l=choos	-18
l=cit	8
l=claim	5
l=clarify	21
l=click	-5
l=clinch	-36
l=clos	-72
l=collaborat	-17
l=collaps	-10
l=collect	-35
l=com	-44
l=combin	-20
l=command	-35
l=comment	15
l=commitment	15
l=compar	-6
l=compet	-22
l=complain	44
l=complet	-19
l=complicat	-19
l=conced	5
l=condition	-21
l=conduct	-78
l=confidenc	27
l=confident	31
l=confirm	15
l=confront	-5
l=congratulat	18
l=connection	-8
l=consensus	41
l=consider	14
l=contemplat	31
l=contention	6
l=contest	-10
l=continu	-22
l=contradict	22
l=contrast	10
l=contribut	-32
l=control	-22
l=conversation	-7
l=convert	-18
l=coordinat	-13
l=cop	-9
l=cost	-41
l=count	26
l=counter	-28
l=cover	13
l=coverag	22
l=creat	-33
l=credit	22
l=crisscros	-6
l=critical	13
l=criticism	7
l=criticiz	17
l=critiqu	21
l=cros	-24
l=cruis	-13
l=crush	-17
l=cry	30
l=cut	-31
l=day	-47
l=deal	-21
l=death	-15
l=debat	36
l=decid	10
l=decision	20
l=declar	12
l=decry	11
l=dedicat	10
l=deem	61
l=defeat	-23
l=defend	49
l=defens	52
l=defin	12
l=delay	-19
l=delegat	-48
l=delet	-5
l=demonstrat	-22
l=denounc	15
l=dent	-7
l=deny	11
l=depend	-15
l=deploy	-28
l=depriv	-7
l=descend	-20
l=describ	20
l=deserv	-33
l=design	13
l=desir	28
l=detail	40
l=determin	7
l=develop	-22
l=died	-32
l=difficult	-25
l=diminish	-13
l=direct	-14
l=director	-35
l=disagr	45
l=disagreement	71
l=disavow	10
l=disclos	9
l=discover	15
l=dislik	51
l=dispatch	-26
l=display	13
l=disput	14
l=disrupt	-19
l=distanc	36
l=distribut	-17
l=divid	-19
l=do	-53
l=document	52
l=doing	-49
l=dominat	-52
l=donat	-34
l=doubl down	23
l=doubt	15
l=downplay	13
l=dozen	-16
l=draw	-24
l=driv	-36
l=drop	-23
l=dub	17
l=eager	10
l=earn	-36
l=echo	23
l=edg	-14
l=edit	-18
l=effect	-5
l=effort	-38
l=elaborat	-18
l=email	13
l=embrac	28
l=emerg	-40
l=emphasis	-25
l=emphasiz	7
l=employ	-33
l=enabl	-17
l=encounter	-21
l=endors	18
l=endorsement	28
l=engag	6
l=enjoy	19
l=enough	-13
l=ensur	-38
l=enter	-59
l=enthusiasm	7
l=envision	12
l=escalat	7
l=escap	-11
l=estimat	9
l=event	5
l=exampl	11
l=exceed	-19
l=exception	-5
l=exchang	-25
l=exit	-6
l=expand	-8
l=expect	29
l=expectation	5
l=experienc	14
l=explain	12
l=explanation	-9
l=exploit	20
l=expres	21
l=extend	-39
l=ey	18
l=fac	-54
l=fact	-14
l=fail	-48
l=failur	-10
l=faith	8
l=fal	-25
l=fan	-13
l=far	-12
l=fat	5
l=father	6
l=favor	54
l=fear	23
l=featur	-26
l=feel	-8
l=field	-20
l=figur	-15
l=figur out	24
l=fil	8
l=financ	-8
l=find	-7
l=finish	-7
l=fir	25
l=first	-21
l=fit	-15
l=flag	6
l=fled	-5
l=flew	-34
l=float	-16
l=flood	-5
l=fly	-17
l=focu	22
l=focus	23
l=follow	-26
l=follow up	-9
l=forc	-32
l=form	-37
l=forward	26
l=found	-48
l=fram	5
l=front	-14
l=frustration	5
l=fuel	-39
l=fund	-9
l=funding	-6
l=gain	-28
l=galvaniz	-5
l=garner	-27
l=gather	-35
l=generat	-7
l=get	-69
l=giv	-23
l=go	-15
l=goal	14
l=going	-47
l=governor	-6
l=grab	-17
l=grappl	8
l=ground	-16
l=grow	-63
l=grow up	-14
l=guarant	-7
l=gues	15
l=hail	6
l=hal	-7
l=hammer	16
l=hand	-41
l=handl	-8
l=handling	-14
l=happen	-39
l=hat	45
l=hav	-45
l=head	-39
l=headlin	22
l=hear	-10
l=help	-71
l=herald	31
l=high	-12
l=higher	-12
l=highlight	32
l=hint	37
l=history	-28
l=hold	-24
l=hop	20
l=hopeful	37
l=host	-26
l=hour	-9
l=huddl	-23
l=hundred	-27
l=hurt	-7
l=idea	38
l=identify	48
l=ignor	35
l=imag	-20
l=imagin	10
l=importanc	-9
l=important	-24
l=improv	-29
l=includ	8
l=increas	-33
l=influenc	-24
l=inform	41
l=information	18
l=inject	-20
l=inquiry	-5
l=inspir	-19
l=insult	45
l=interest	30
l=interested	24
l=interject	11
l=interpret	9
l=interview	-28
l=introduc	29
l=invest	-28
l=investigat	-5
l=invit	-27
l=invok	19
l=involv	-12
l=involved	-20
l=issu	6
l=job	-31
l=join	-43
l=justify	53
l=keep	-44
l=keep up	-20
l=kick off	-22
l=kil	-54
l=kind	-34
l=knock	10
l=labor	-6
l=lag	-11
l=lament	8
l=land	-31
l=languag	10
l=lash out	39
l=law	-11
l=lawsuit	8
l=lay	-44
l=lay out	25
l=lead	-90
l=lean	16
l=learn	44
l=leav	-60
l=legislation	18
l=lent	-17
l=let	-17
l=letter	8
l=leverag	-16
l=licens	-8
l=lik	36
l=likely	-5
l=liken	19
l=limit	-37
l=lin up	38
l=link	19
l=list	36
l=listen	-27
l=liv	-54
l=lobby	-32
l=lock	-26
l=lock up	-14
l=look	39
l=loom	-19
l=los	-92
l=lov	46
l=lur	-8
l=maintain	-42
l=majority	-39
l=mak	-21
l=mak up	-50
l=manag	-36
l=mandat	24
l=many	-42
l=margin	-41
l=mark	-31
l=marry	-23
l=match	-28
l=matter	-9
l=media	-8
l=meet	-50
l=meeting	-21
l=member	-55
l=mention	26
l=messag	34
l=million	-10
l=mind	-8
l=mis	-22
l=mix	-9
l=money	-31
l=month	-28
l=most	-24
l=mov	-31
l=much	-40
l=nation	6
l=navigat	-15
l=need	-16
l=night	-13
l=nomin	-22
l=nominat	59
l=nomination	-34
l=not	17
l=notion	7
l=number	-32
l=obtain	-29
l=offic	-9
l=opinion	54
l=opportunity	-26
l=oppos	20
l=opposition	29
l=opt	20
l=order	19
l=organiz	-30
l=other	-9
l=outnumber	-20
l=overs	-15
l=overshadow	-16
l=overtak	-6
l=own	-24
l=pack	-7
l=part	-13
l=participat	-10
l=party	-19
l=pas	23
l=passion	19
l=path	-43
l=paus	20
l=pay	-70
l=percent	-24
l=perform	-29
l=persuad	37
l=pick	-12
l=pick up	-23
l=pit	-8
l=pitch	-7
l=plac	-6
l=plan	13
l=play	-49
l=plead	8
l=pledg	14
l=point	37
l=point out	14
l=poised	-13
l=pol	-18
l=popular	-27
l=portray	-9
l=possibility	-41
l=post	-13
l=pour	-27
l=power	-30
l=practic	-5
l=prais	7
l=predict	10
l=prefer	53
l=prepar	-49
l=present	18
l=pressur	19
l=preview	20
l=primary	-32
l=problem	-42
l=proceed	-8
l=produc	-8
l=prohibit	34
l=project	10
l=promis	22
l=promot	32
l=prompt	-60
l=pronounc	-5
l=propel	-17
l=propos	26
l=proposal	15
l=prosecut	-12
l=prospect	-22
l=protect	-22
l=protest	7
l=prov	-9
l=provid	-30
l=publish	21
l=pul	-41
l=punch	-7
l=purchas	-10
l=pursu	7
l=push	-10
l=qualify	-14
l=question	23
l=rac	-36
l=rail	36
l=rais	-27
l=rally	-49
l=rang	16
l=rat	-20
l=ratchet up	-23
l=reach	-27
l=reach out	-9
l=ready	-35
l=reaffirm	38
l=realiz	6
l=rebuf	-13
l=rebuk	8
l=rebut	19
l=recal	15
l=receiv	-59
l=recit	37
l=recogniz	56
l=recommend	9
l=record	-15
l=recount	-14
l=recruit	-6
l=reduc	-25
l=refer	28
l=referenc	54
l=refram	-7
l=reject	14
l=relat	-20
l=relationship	-24
l=releas	23
l=relish	42
l=rely	-20
l=remain	-43
l=remark	7
l=remember	55
l=reminiscent	-21
l=repeat	-7
l=replac	-10
l=reply	19
l=report	5
l=repudiat	26
l=reputation	-26
l=request	19
l=requir	18
l=resolv	-24
l=resonat	-10
l=respons	32
l=responsibl	-9
l=rest	-25
l=restor	-14
l=restrict	24
l=result	-42
l=retain	-17
l=return	-34
l=retweet	23
l=review	18
l=revis	-8
l=revisit	8
l=rhetoric	11
l=right	-5
l=ris	-20
l=risk	-5
l=rival	-27
l=rol	-34
l=rous	-18
l=rul	21
l=ruling	19
l=run	-32
l=rush	-29
l=s	-13
l=sal	7
l=sat	-37
l=sav	-13
l=say	6
l=schedul	-33
l=school	5
l=scor	-20
l=scrambl	-44
l=seat	-16
l=secretary	-42
l=secur	-37
l=security	-5
l=seek	24
l=seem	16
l=seiz	-19
l=sel	-32
l=senator	-20
l=send	-32
l=send out	-19
l=sens	32
l=separat	-7
l=series	-15
l=serv	-61
l=set	-26
l=set off	-21
l=set up	-44
l=shar	14
l=sharpen	-21
l=shed	-19
l=shield	23
l=shift	-9
l=shook	-15
l=short	-13
l=shot	15
l=sid	19
l=sign	40
l=similar	-21
l=singl out	39
l=sit	-36
l=skirt	-6
l=solidify	-21
l=sound	18
l=sourc	7
l=spar	26
l=spark	-22
l=speak	-23
l=speak out	15
l=spearhead	-8
l=speculat	28
l=speculation	8
l=speech	28
l=spend	-35
l=split	-5
l=spokesman	-7
l=spread	-9
l=stak	-23
l=stanc	6
l=stand	9
l=star	-42
l=start	-41
l=startl	-13
l=stat	-14
l=stay	-8
l=steel	-5
l=step	-24
l=step down	-10
l=step up	-12
l=stir	-14
l=stop	-53
l=story	42
l=strategy	20
l=strength	-12
l=stretch	-6
l=string	-6
l=strod	-11
l=strong	-10
l=struggl	-12
l=study	-29
l=submit	25
l=succeed	-19
l=succes	-17
l=successful	-20
l=sued	16
l=suffer	-25
l=suggest	5
l=suggestion	38
l=sum up	18
l=summon	-15
l=support	40
l=supporter	6
l=suppos	-54
l=sur	-26
l=surg	-22
l=surpas	-6
l=surpris	-21
l=surround	-22
l=survey	-12
l=surviv	-33
l=swear	-6
l=swept	-26
l=swing	6
l=swip	11
l=switch	-8
l=tack	-6
l=tak	-53
l=tak down	-5
l=tak on	-23
l=talk	-12
l=tap	-48
l=target	8
l=task	-20
l=team up	-5
l=tel	5
l=tend	-23
l=term	-39
l=test	-47
l=testify	12
l=testimony	11
l=thank	14
l=thanks	-15
l=thing	-21
l=third	-19
l=thousand	-13
l=threaten	14
l=throw	-5
l=thwart	-13
l=ti	-15
l=tied	-37
l=tim	-62
l=titl	33
l=ton down	5
l=top	-30
l=total	-18
l=touch	34
l=tout	9
l=trail	-55
l=train	-8
l=transform	-21
l=trash	33
l=travel	-38
l=trend	14
l=tribut	15
l=trounc	-16
l=tru	-9
l=trust	21
l=try	-54
l=turn	-6
l=turn out	-59
l=turn over	-22
l=turn up	-6
l=tweet	7
l=ty	-24
l=unabl	-28
l=unclear	6
l=uncover	-23
l=undermin	-30
l=underscor	-21
l=understand	12
l=understanding	37
l=unit	-32
l=unleash	-7
l=unlikely	-28
l=updat	-10
l=upend	-10
l=us	-26
l=used	-28
l=using	-12
l=variety	-13
l=version	-18
l=vet	-12
l=violat	-12
l=vision	15
l=visit	-65
l=volunteer	-7
l=vot	27
l=voter	-5
l=vouch	21
l=vow	15
l=wait	-16
l=wak	-17
l=walk	-6
l=want	16
l=war	-6
l=warn	28
l=warning	17
l=wary	27
l=wash	5
l=watch	-19
l=way	-12
l=wear	-59
l=week	-28
l=weigh	-9
l=weigh in	26
l=whip	-5
l=widen	-25
l=willing	24
l=win	-78
l=withdraw	8
l=withheld	-7
l=witnes	51
l=wonder	24
l=work	-50
l=worth	-6
l=wrest	-6
l=writ	-11
l=year	-37
l=yel	22
l=zero	10
lc=:|colon first name	25
lc=:|colon first noun	16
lc=:|colon name	15
lc=:|colon noun	10
lc=abandon|obj	-8
lc=ability|n	-25
lc=abl|a	-26
lc=about|a	-9
lc=accept|obj	25
lc=acces|light n	-11
lc=according|according first	13
lc=accord|quote	-22
lc=account|n	23
lc=accus|advcl	22
lc=accus|obj	-42
lc=accus|obj to	-12
lc=accus|obj+	37
lc=accus|pass subj	-13
lc=accus|quote	-21
lc=achiev|obj	-5
lc=acknowledg|obj	30
lc=acknowledg|quote	-9
lc=act|obl	-14
lc=addition|n	-21
lc=admit|obj	20
lc=adopt|obj	-7
lc=advantag|light n	-6
lc=adviser|n	-26
lc=advis|obj	-34
lc=advocat|n	10
lc=advocat|obl	5
lc=ad|ccomp	8
lc=ad|obj	-51
lc=ad|obj to	-5
lc=ad|obj+	-38
lc=ad|obl	-21
lc=ad|quote	-9
lc=aggressiv|a	-9
lc=agreement|n	40
lc=agr|ccomp	-16
lc=agr|obl	24
lc=agr|xcomp	15
lc=aim|light v	13
lc=aim|xcomp	25
lc=air|obj	18
lc=air|obl	-8
lc=alleg|ccomp	13
lc=allow|obj	6
lc=allow|obj+xcomp	7
lc=amendment|n	-7
lc=anger|n	21
lc=angry|a	12
lc=announc|obj	38
lc=announc|obj+	-31
lc=announc|obl	-11
lc=announc|pass subj	18
lc=answer|n	-28
lc=answer|obj	10
lc=apologiz|obl	16
lc=appeal|obl	-8
lc=appearanc|n	-30
lc=appear|ccomp	-24
lc=appear|obl	-58
lc=appear|subj+xcomp	78
lc=appear|xcomp	-28
lc=apply|obl	-17
lc=argu|ccomp	-8
lc=arriv|obl	-33
lc=articl|n	-18
lc=ask|advcl	12
lc=ask|obl	12
lc=ask|pass ccomp	19
lc=ask|pass subj	-24
lc=ask|pass subj+ccomp	-22
lc=ask|pass subj+obl	-5
lc=ask|pass subj+xcomp	-22
lc=ask|pass xcomp	25
lc=ask|subj+xcomp	-21
lc=assail|obj	13
lc=assessment|light n	-10
lc=assum|ccomp	-8
lc=assur|ccomp	23
lc=attack|light n	-13
lc=attack|n	19
lc=attack|obj	6
lc=attack|obj to	13
lc=attempt|light n	-12
lc=attend|obj	-12
lc=attention|light n	-16
lc=attention|light v	45
lc=attract|obj	-16
lc=availabl|a	-16
lc=avoid|xcomp	-26
lc=await|obj	-9
lc=award|obj+	-10
lc=awar|a	22
lc=back|obj	52
lc=ballot|light v	5
lc=ban|light n	-10
lc=ban|n	11
lc=ban|obj	18
lc=bash|obj	21
lc=battl|obl	-9
lc=bear|obj	-6
lc=beat|obj	-23
lc=becom|xcomp	-8
lc=begin|subj+xcomp	10
lc=begin|xcomp	-34
lc=believ|ccomp	-9
lc=believ|obj	12
lc=benefit|obl	-14
lc=better|a	-11
lc=bid|light n	-9
lc=blam|obj	-6
lc=blam|obj to	-41
lc=blam|obj+	24
lc=blast|obj	11
lc=blast|obj+	-5
lc=block|obj	24
lc=block|obj+	-15
lc=boast|obj	-35
lc=book|light n	-5
lc=break|obj	-11
lc=bring|obj	-56
lc=bring|obj+	20
lc=build|obj	-33
lc=b|obl	-13
lc=cal|advcl	27
lc=cal|insert	-23
lc=cal|light v	-12
lc=cal|n	52
lc=cal|obj	-36
lc=cal|obj to	-15
lc=cal|obj+	22
lc=cal|pass noun	-22
lc=cal|quote	19
lc=cal|subj+xcomp	-34
lc=campaign|light n	-13
lc=campaign|light v	-29
lc=campaign|obl	15
lc=candidat|light v	12
lc=capitaliz|obl	-21
lc=captur|obj	-20
lc=careful|a	-5
lc=carry out|obj	-22
lc=carry|obj	-19
lc=carry|obj to	7
lc=cast|obj	-32
lc=cas|light n	27
lc=catch|obj	-12
lc=caus|obj	-21
lc=celebrat|obj	-31
lc=chairman|n	-16
lc=chair|obj	-12
lc=challeng|n	-34
lc=challeng|obj to	7
lc=challeng|obj+	10
lc=champion|obj	16
lc=chanc|n	-10
lc=chang|obj	-35
lc=chant|n	36
lc=charg|ccomp	-12
lc=charg|n	-33
lc=charg|obj	-8
lc=charg|pass obl	13
lc=cheer|obl	26
lc=chief|n	-12
lc=choos|obj	5
lc=choos|xcomp	-36
lc=cit|obj	11
lc=claim|n	12
lc=claim|obj	6
lc=claim|xcomp	18
lc=clear|a	14
lc=clear|obj	-13
lc=clinch|obj	-20
lc=clos|a	-6
lc=collect|obj	-6
lc=comment|light v	-10
lc=comment|obl	44
lc=commitment|light n	13
lc=compar|obj	-42
lc=compar|obj to	5
lc=compar|obj+	20
lc=compar|pass obl	-25
lc=compet|obl	-20
lc=complain|ccomp	8
lc=complain|obl	22
lc=complet|a	-5
lc=complicat|obj	-13
lc=com|beside	-9
lc=concern|light n	21
lc=concern|n	-7
lc=conclud|ccomp	5
lc=condemn|obj	8
lc=condition|n	-15
lc=conduct|obj	-15
lc=confident|a	31
lc=confirm|ccomp	5
lc=confirm|pass subj	23
lc=conflict|n	6
lc=confront|obj	-6
lc=consider|pass subj+xcomp	14
lc=consider|xcomp	5
lc=contest|n	-13
lc=continu|ccomp	15
lc=continu|obj	-20
lc=continu|obl	13
lc=continu|xcomp	-59
lc=contradict|obj	9
lc=contrast|light n	14
lc=contrast|obj	-24
lc=contrast|obj+	31
lc=contribut|obl	-5
lc=control|obj	-25
lc=conversation|n	-13
lc=convinc|ccomp	7
lc=convinc|pass ccomp	-24
lc=cost|obj	-7
lc=count|obj	17
lc=count|obl	15
lc=count|pass subj	-8
lc=cover|obj	21
lc=creat|obj	-10
lc=critical|a	13
lc=criticism|n	30
lc=criticiz|obj to	-45
lc=criticiz|obj+	5
lc=criticiz|pass subj	-14
lc=crowd|n	-9
lc=cut|obj	-20
lc=day|n	-32
lc=deal|light n	17
lc=deal|obl	-27
lc=decid|subj+xcomp	17
lc=decid|xcomp	13
lc=decision|light n	18
lc=decision|light v	-11
lc=decision|n	8
lc=declar|ccomp	26
lc=declar|obj	10
lc=declar|obj+	8
lc=declar|pass xcomp	-11
lc=declar|quote	10
lc=declin|obl	-7
lc=declin|subj+xcomp	-24
lc=declin|xcomp	16
lc=decry|obj	36
lc=defeat|obj	-29
lc=defend|obj	42
lc=defend|obj to	-23
lc=defend|obj+	32
lc=defens|light n	36
lc=defin|obj	14
lc=delegat|light v	-5
lc=demand|obj	17
lc=demonstrat|obj	-40
lc=denounc|obj	8
lc=denounc|obj to	-16
lc=deny|ccomp	10
lc=deny|obj to	-16
lc=describ|obj	-12
lc=describ|obj to	-14
lc=describ|obj+	32
lc=describ|obj+xcomp	11
lc=describ|quote	24
lc=describ|xcomp	-22
lc=deserv|obj	-8
lc=design|pass advcl	32
lc=detail|light n	20
lc=detail|obj	27
lc=determin|ccomp	18
lc=determin|obj	-10
lc=develop|obj	-8
lc=devot|obj	-12
lc=devot|obj+	9
lc=died|obl	-19
lc=differenc|light n	-6
lc=difficult|a	-25
lc=diminish|obj	-10
lc=director|n	-33
lc=disclos|obj	16
lc=discus|obj	36
lc=display|obj	27
lc=distanc|obj to	58
lc=doing|obj	-25
lc=dominat|obj	-18
lc=doubl down|obl	27
lc=downplay|obj	15
lc=dozen|n	-8
lc=do|obj	-27
lc=draft|obj	-7
lc=draw|obj	-16
lc=drop|obj	-14
lc=drop|obl	-14
lc=eager|a	10
lc=earn|obj	-43
lc=echo|obj	8
lc=effort|n	-42
lc=elect|obj	10
lc=elect|pass subj+obl	-6
lc=elevat|obj	-6
lc=email|light v	8
lc=email|n	-18
lc=email|obj	6
lc=embrac|obj	26
lc=emerg|obl	-14
lc=emphasiz|obj	21
lc=employ|obj	-8
lc=encounter|obj	-16
lc=encourag|obj	-11
lc=encourag|xcomp	15
lc=endorsement|light n	-22
lc=endorsement|light v	-19
lc=endorsement|n	66
lc=endors|obj	24
lc=endors|obj to	-17
lc=end|n	-17
lc=end|obj to	5
lc=end|obj+	29
lc=end|obl	-12
lc=engag|obl	19
lc=enjoy|obj	16
lc=enough|a	-13
lc=ensur|ccomp	-29
lc=enter|obj	-40
lc=erupt|obl	-7
lc=estimat|ccomp	-5
lc=event|light n	8
lc=event|light v	5
lc=event|n	-13
lc=evidenc|light n	-25
lc=evidenc|n	27
lc=exist|obl	-10
lc=expand|obj	-30
lc=expand|obl	15
lc=expect|obj	6
lc=expect|obj+xcomp	36
lc=expect|pass noun	-8
lc=expect|pass subj	-14
lc=expect|pass subj+xcomp	13
lc=experienc|obj	20
lc=explain|obj	5
lc=explain|obj+ccomp	31
lc=expos|obj	7
lc=expres|obj	10
lc=fact|n	-22
lc=fac|n	5
lc=fac|obj	-34
lc=fac|obj+	-12
lc=fail|xcomp	-24
lc=father|n	7
lc=favor|n	59
lc=favor|obj	28
lc=fear|obj	16
lc=featur|obj	-7
lc=feel|ccomp	-15
lc=fil|obj to	5
lc=fil|obl	-12
lc=fil|pass noun	-7
lc=find|obj	-42
lc=find|obj+xcomp	7
lc=finish|obj	-10
lc=first|a	-21
lc=fir|obj	27
lc=fir|obl	10
lc=fir|pass subj	16
lc=flew|obl	-24
lc=fly|obl	-9
lc=focus|n	7
lc=focus|obl	37
lc=focus|pass advcl	-5
lc=focus|pass obl	-11
lc=focus|pass subj	-6
lc=focu|obl	28
lc=follow|obj to	5
lc=forc|obj+xcomp	-15
lc=forc|xcomp	-15
lc=form|obj	-20
lc=found|obj	-9
lc=front|n	-14
lc=fuel|obj	-13
lc=fund|obj	-20
lc=gain|obj	-32
lc=garner|obj	-17
lc=generat|obj	-7
lc=get|obj	-8
lc=get|obj+	-11
lc=get|obj+xcomp	-28
lc=giv|obj	6
lc=giv|obj+	-64
lc=giv|obj+xcomp	-9
lc=giv|pass ccomp	-14
lc=go on|advcl	-18
lc=going|xcomp	-46
lc=go|advcl	-6
lc=go|beside	-14
lc=go|subj+xcomp	12
lc=go|xcomp	-6
lc=grappl|obl	11
lc=hammer|obj	19
lc=handling|n	-10
lc=handl|obj	-6
lc=hav|beside	24
lc=hav|obj	-35
lc=hav|obj to	12
lc=hav|obj+	-46
lc=hav|obj+xcomp	-9
lc=head|obl	-27
lc=hear|ccomp	-27
lc=hear|obj	21
lc=help|obj+xcomp	-24
lc=help|xcomp	-47
lc=higher|a	-12
lc=highlight|obj	35
lc=high|a	-11
lc=hint|obl	27
lc=hir|obj	8
lc=hit|obj	-19
lc=hit|obj to	16
lc=hit|obj+	8
lc=hold|obj	-22
lc=hold|obj to	-8
lc=hold|obj+	-10
lc=hold|obl	21
lc=hopeful|a	37
lc=hop|n	21
lc=hop|obl	14
lc=hop|subj+xcomp	-6
lc=hop|xcomp	10
lc=host|obj	-11
lc=huddl|obl	-12
lc=idea|n	30
lc=identify|obj	12
lc=identify|obl	46
lc=ignor|obj	47
lc=important|a	-24
lc=impos|obj	-11
lc=improv|obj	-7
lc=includ|obj	-31
lc=includ|obj+	18
lc=increas|obj	-32
lc=information|light n	18
lc=insist|ccomp	12
lc=interested|a	24
lc=interest|light n	38
lc=interview|obj	-26
lc=introduc|obj	20
lc=introduc|pass subj	33
lc=invit|obj	-13
lc=invok|obj	25
lc=involved|a	-20
lc=involv|obj	-14
lc=issu|light v	7
lc=issu|obj	6
lc=issu|pass noun	-7
lc=join|obj	-15
lc=jok|obl	9
lc=jump|obl	5
lc=keep|obj to	5
lc=keep|obj+	-5
lc=keep|obj+xcomp	-6
lc=keep|xcomp	-21
lc=kil|obj	-12
lc=kind|n	-7
lc=knock|obj	12
lc=know|beside	10
lc=know|ccomp	-10
lc=know|obj	23
lc=know|obl	-27
lc=know|pass obl	11
lc=know|pass subj+obl	-6
lc=lament|obj	-12
lc=land|obl	-8
lc=lash out|obl	43
lc=launch|obj	-6
lc=lay out|obj	21
lc=leader|light v	6
lc=lead|obl	-13
lc=learn|ccomp	10
lc=learn|obj	29
lc=leav|obj	-18
lc=leav|obj+xcomp	-34
lc=leav|xcomp	19
lc=let|xcomp	-10
lc=likely|a	-5
lc=lik|obj	36
lc=lik|xcomp	16
lc=limit|obj	-11
lc=lin up|obl	27
lc=listen|obl	-19
lc=list|light n	-27
lc=list|obj	35
lc=liv|obl	-27
lc=look|light n	11
lc=look|n	13
lc=look|obl	16
lc=look|subj+xcomp	13
lc=los|obj	-35
lc=maintain|obj	-32
lc=majority|n	-13
lc=mak up|obj	-26
lc=mak|beside	26
lc=mak|obj+xcomp	-52
lc=mak|obl	13
lc=mak|pass subj	5
lc=mak|subj+xcomp	-29
lc=manag|obj	-22
lc=many|a	-42
lc=margin|n	-10
lc=mark|obj	-6
lc=marry|obj	-14
lc=mean|ccomp	-41
lc=mean|pass xcomp	16
lc=mean|subj+xcomp	6
lc=mean|xcomp	-29
lc=media|light v	-6
lc=meeting|n	-34
lc=meet|obj	-9
lc=meet|obl	-36
lc=member|n	-38
lc=mention|light n	33
lc=mention|obj to	-24
lc=mention|obj+	19
lc=messag|light n	9
lc=messag|n	9
lc=mis|obj	-9
lc=mock|obj	28
lc=month|n	-19
lc=most|a	-24
lc=mov|obl	-48
lc=much|a	-40
lc=nam|light n	-22
lc=nam|obj	10
lc=nam|pass xcomp	-21
lc=navigat|obj	-14
lc=need|light n	15
lc=need|subj+xcomp	5
lc=need|xcomp	-43
lc=news|n	6
lc=nomination|light v	-6
lc=nominat|obj to	-12
lc=nominat|obj+	48
lc=notion|light n	27
lc=notion|n	-24
lc=not|as	39
lc=not|ccomp	-7
lc=not|light n	17
lc=not|n	-17
lc=not|obj	15
lc=not|quote	-27
lc=number|n	-28
lc=obtain|obj	-17
lc=offer|obj to	7
lc=offer|obj+	-15
lc=offer|xcomp	12
lc=open|a	21
lc=open|obj	-39
lc=open|obj+	-10
lc=opinion|light n	49
lc=opportunity|light n	-36
lc=opposition|light n	-20
lc=opposition|light v	15
lc=opposition|n	28
lc=oppos|obj	30
lc=oppos|pass noun	23
lc=organiz|obj	-11
lc=overs|obj	-13
lc=participat|obl	-10
lc=pas|obj	21
lc=pas|obl	-26
lc=path|light n	-5
lc=pay|obj	-29
lc=pay|obj+	-26
lc=pay|obl	-9
lc=peopl|light n	6
lc=percent|light n	-26
lc=persuad|obj	5
lc=pick up|obj	-8
lc=plac|light v	-8
lc=plac|obj+	-8
lc=plan|light n	12
lc=plan|subj+xcomp	-16
lc=plan|xcomp	18
lc=play|obj	-44
lc=play|obj to	8
lc=plead|obl	11
lc=pledg|obj	9
lc=pledg|subj+xcomp	-10
lc=pledg|xcomp	6
lc=point out|as	23
lc=point out|ccomp	9
lc=point|n	-15
lc=point|obl	27
lc=poised|a	-13
lc=policy|n	15
lc=popular|a	-27
lc=portray|obj	-22
lc=position|light n	26
lc=possibility|light n	-15
lc=possibility|n	-10
lc=post|obj	11
lc=post|obj+	-21
lc=prais|light n	16
lc=prais|obj	7
lc=prais|obj to	-35
lc=predict|ccomp	9
lc=prefer|obj	24
lc=present|obj	14
lc=present|obj to	6
lc=present|obj+	-7
lc=president|n	-23
lc=pressur|light n	-7
lc=pressur|light v	5
lc=pres|obj	-20
lc=pres|pass obl	21
lc=prevent|obj+	11
lc=primary|light v	-5
lc=problem|n be pred	-20
lc=proceed|xcomp	-17
lc=promis|n	20
lc=promis|obj	30
lc=promis|quote	-21
lc=promis|subj+xcomp	-10
lc=promot|obj	48
lc=prompt|obj	-14
lc=prompt|obj+xcomp	-17
lc=prompt|xcomp	-7
lc=proposal|n	24
lc=propos|obj	20
lc=propos|xcomp	24
lc=prospect|light n	-6
lc=protect|obj	-10
lc=provid|obj	-21
lc=prov|ccomp	-10
lc=prov|xcomp	5
lc=publish|obj	5
lc=pul|obj	-15
lc=pursu|obj	15
lc=push|obj to	-5
lc=push|obj+	-15
lc=push|obj+xcomp	-29
lc=push|obl	29
lc=put|as	51
lc=put|obj	-25
lc=put|obj to	-20
lc=put|obj+	-21
lc=question|ccomp	6
lc=question|light n	-34
lc=question|n	-19
lc=question|obj	53
lc=rac|n	-21
lc=rail|obl	27
lc=rais|obj	-8
lc=rally|obj	-12
lc=reach|obj	-11
lc=react|obl	-6
lc=ready|a	-31
lc=read|obj	-6
lc=read|obl	-5
lc=reason|n	7
lc=rebut|obj	19
lc=recal|ccomp	-11
lc=recal|quote	20
lc=receiv|obj	-24
lc=receiv|obj+	-7
lc=recogniz|ccomp	8
lc=recogniz|obj	20
lc=recount|obj	-5
lc=reduc|obj	-14
lc=referenc|n	13
lc=referenc|obj	13
lc=refer|obl	45
lc=refer|pass obl	5
lc=refer|quote	-16
lc=reflect|obj	-8
lc=reflect|obl	41
lc=refus|subj+xcomp	-18
lc=refus|xcomp	9
lc=register|obj	-7
lc=releas|n	-9
lc=releas|obj to	-9
lc=releas|pass noun	-43
lc=releas|pass subj	27
lc=releas|quote	14
lc=rely|advcl	-8
lc=remain|obl	-22
lc=remain|subj+xcomp	-7
lc=remark|ccomp	7
lc=remark|light n	-26
lc=remark|n	16
lc=remember|obj	22
lc=remind|obj	-12
lc=reminiscent|a	-21
lc=renew|obj	11
lc=repeal|obj	5
lc=repeat|obj	10
lc=report|as	54
lc=report|light n	-40
lc=report|n	-15
lc=report|obj	27
lc=report|pass subj	37
lc=report|quote	-37
lc=represent|obj	-8
lc=reputation|light n	-17
lc=request|light n	-51
lc=request|n	-10
lc=request|obj	17
lc=requir|obj	-5
lc=requir|obj+xcomp	10
lc=respond|quote	38
lc=responsibl|a	-9
lc=respons|light n	20
lc=respons|n	7
lc=restrict|obj	16
lc=result|n	-13
lc=retain|obj	-8
lc=return|obl	-9
lc=reveal|ccomp	-5
lc=reveal|obj	10
lc=reveal|pass subj	-10
lc=review|obj	10
lc=rhetoric|n	16
lc=ris|obj	-5
lc=ris|obl	-42
lc=rival|n	-5
lc=rul|n	-7
lc=run|obl	-11
lc=sat|obl	-17
lc=say|advcl	-24
lc=say|beside	6
lc=say|ccomp	8
lc=say|insert	11
lc=say|obj	19
lc=say|obj+ccomp	9
lc=say|obl	-58
lc=say|pass noun	8
lc=say|pass subj	-10
lc=scor|obj	-25
lc=scrambl|xcomp	-13
lc=secretary|n	-22
lc=secur|obj	-31
lc=seek|obj	28
lc=seem|ccomp	-30
lc=seem|obl	-15
lc=seem|subj+xcomp	72
lc=seem|xcomp	-36
lc=seiz|obj	-14
lc=send out|obj	-7
lc=send|obj	-29
lc=sens|n	20
lc=series|n	-31
lc=serv|obl	-28
lc=set up|obj	-12
lc=set|a	-23
lc=set|obj	-29
lc=set|pass subj	23
lc=set|pass subj+xcomp	-13
lc=shar|light n	-5
lc=shar|obj	23
lc=shar|obj to	13
lc=shar|obj+	-32
lc=shed|obj	-11
lc=shift|obj	-25
lc=shift|obj to	21
lc=shift|obj+	-10
lc=shift|obl	-7
lc=short|a	-13
lc=shot|light v	18
lc=show|ccomp	-13
lc=show|insert	18
lc=show|n	-34
lc=show|obj	-11
lc=show|obj to	-23
lc=show|obj+	14
lc=show|obl	17
lc=sid|obl	36
lc=sign up|obl	-23
lc=signal|obj	-10
lc=sign|light n	21
lc=sign|obj+	22
lc=similar|a	-21
lc=sit|obl	-12
lc=slam|obj	11
lc=slam|obj+	-12
lc=solidify|obj	-13
lc=sound|obl	-6
lc=sound|subj+xcomp	24
lc=sound|xcomp	11
lc=sourc|n	11
lc=spark|obj	-8
lc=speak out|obl	17
lc=speak|advcl	45
lc=speak|as	-28
lc=speak|obj	-16
lc=speak|obl	-24
lc=speech|n	21
lc=spend|obj	-35
lc=spend|obj to	23
lc=spend|obj+	-41
lc=spokesman|n	-7
lc=staf|light v	5
lc=stag|light v	-5
lc=stand|obl	18
lc=start|xcomp	-8
lc=star|obl	-7
lc=statement|light v	-16
lc=stat|ccomp	5
lc=stat|light n	-15
lc=stat|n	-82
lc=stay|obl	-32
lc=stay|xcomp	7
lc=step down|obl	-8
lc=step|obl	-15
lc=stick|obl	17
lc=stop|obj	-7
lc=stop|xcomp	-19
lc=story|light n	9
lc=story|n	25
lc=strategy|n	17
lc=stres|obj	9
lc=strong|a	-10
lc=struggl|xcomp	-9
lc=successful|a	-20
lc=suggestion|n	5
lc=suggest|beside	-13
lc=supporter|n	7
lc=support|light n	-26
lc=support|light v	-9
lc=support|n	31
lc=support|obj	60
lc=support|obj to	-40
lc=support|obj+	-8
lc=support|xcomp	21
lc=suppos|pass subj+xcomp	-29
lc=surg|obl	-5
lc=surround|obj	-7
lc=survey|obj	-16
lc=surviv|obj	-21
lc=sur|a	-26
lc=s|ccomp	-27
lc=s|obj	-5
lc=s|obj to	-15
lc=s|obj+	19
lc=s|pass noun	11
lc=s|pass obl	10
lc=s|pass subj	-43
lc=s|pass subj+obl	5
lc=s|pass subj+xcomp	6
lc=s|pass xcomp	-12
lc=tak on|obj	-15
lc=tak|as	8
lc=tak|obj	-36
lc=tak|obj to	45
lc=tak|obj+	-32
lc=tak|obj+ccomp	-9
lc=tak|quote	-7
lc=talk|advcl	8
lc=talk|light n	-16
lc=talk|n	38
lc=tap|obj	-8
lc=target|obj	15
lc=tel|insert	21
lc=tel|obj	6
lc=tel|obj+ccomp	-30
lc=tel|obl	-26
lc=tel|quote	12
lc=tend|xcomp	-41
lc=term|n	-12
lc=thanks|n	-8
lc=thank|obj	9
lc=thank|obj+	10
lc=think|obl	12
lc=threaten|subj+xcomp	-7
lc=threaten|xcomp	31
lc=threat|light n	-5
lc=threat|n	5
lc=throw|obj	-26
lc=throw|obj to	22
lc=throw|obj+	-21
lc=tim|n	-25
lc=ton|n	6
lc=top|obj	-9
lc=trad|obj	14
lc=trad|obj+	-11
lc=trail|obj	-15
lc=travel|obl	-16
lc=treat|pass obl	7
lc=tru|a	-9
lc=try|as	7
lc=try|obj	-7
lc=try|subj+xcomp	-11
lc=try|xcomp	-40
lc=turn out|ccomp	-14
lc=turn|advcl	-10
lc=turn|n	14
lc=turn|obj	-31
lc=turn|obj to	39
lc=turn|obj+	-34
lc=tweet|obj	15
lc=tweet|quote	7
lc=unabl|a	-28
lc=unclear|a	6
lc=undermin|obj	-9
lc=understand|obj	29
lc=unleash|obj	-23
lc=unlikely|a	-28
lc=urg|obj	24
lc=used|obj	5
lc=used|obj to	8
lc=used|obj+	-30
lc=used|xcomp	-20
lc=using|obj	-8
lc=variety|light n	-8
lc=victory|light v	16
lc=victory|n	-29
lc=view|light n	23
lc=view|n	25
lc=view|obj	-6
lc=view|pass obl	-31
lc=view|pass subj	-17
lc=visit|obj	-15
lc=voic|obj	12
lc=voter|n	-17
lc=vot|light v	-39
lc=vot|n	-28
lc=vot|obl	18
lc=vot|xcomp	52
lc=vouch|obl	21
lc=vow|subj+xcomp	-13
lc=vow|xcomp	10
lc=wag|obj	6
lc=wait|advcl	-6
lc=wak|n	-17
lc=walk|obj	14
lc=walk|obl	-18
lc=want|obj	7
lc=want|obj+	25
lc=want|obj+xcomp	18
lc=want|subj+xcomp	-29
lc=warn|ccomp	-6
lc=warn|obl	18
lc=warn|quote	-8
lc=wary|a	27
lc=watch|obj	12
lc=way|n	-23
lc=wear|obj	-17
lc=week|n	-8
lc=weigh in|obl	34
lc=willing|a	24
lc=win|obj	-26
lc=win|obj to	-9
lc=win|obl	-13
lc=wonder|ccomp	16
lc=word|light n	12
lc=word|n	-12
lc=work|obl	-44
lc=worry|ccomp	25
lc=writ|ccomp	19
lc=writ|insert	-7
lc=writ|obj	-17
lc=writ|obj to	21
lc=writ|obj+ccomp	-27
lc=writ|obl	-10
lc=writ|pass noun	-6
lc=writ|quote	-8
lc=year|n	-25
lk=:|colon first name|PROPN	8
lk=:|colon first noun|PROPN	8
lk=abandon|obj|NOUN	-8
lk=ability|n|clause	-24
lk=abl|a|clause	-26
lk=about|a|clause	-9
lk=accept|obj|NOUN	17
lk=acces|light n|NOUN	-6
lk=according|according first|clause	13
lk=according|according last|clause	9
lk=accord|quote|PUNCT	-22
lk=account|n|NOUN	23
lk=accus|advcl|clause	22
lk=accus|obj+|NOUN	34
lk=accus|obj+|clause	12
lk=accus|obj|NOUN	29
lk=accus|obj|PROPN	-82
lk=accus|obj|pronoun	-31
lk=accus|quote|PUNCT	-21
lk=acknowledg|obj|NOUN	17
lk=acknowledg|quote|PUNCT	-9
lk=act|obl|NOUN	-13
lk=advis|obj|NOUN	-19
lk=advocat|n|NOUN	10
lk=advocat|obl|NOUN	5
lk=ad|ccomp|clause	11
lk=ad|obj+|NOUN	-24
lk=ad|obj|NOUN	-42
lk=ad|obl|NOUN	-14
lk=ad|quote|PUNCT	-9
lk=agr|ccomp|clause	-16
lk=agr|obl|NOUN	7
lk=agr|xcomp|clause	15
lk=aim|xcomp|clause	25
lk=alleg|ccomp|clause	13
lk=allow|obj+xcomp|clause	7
lk=announc|obj|NOUN	36
lk=announc|pass subj|NOUN	18
lk=answer|obj|NOUN	11
lk=apologiz|obl|NOUN	27
lk=appeal|n|NOUN	-8
lk=appearanc|n|PROPN	-6
lk=appear|ccomp|clause	-24
lk=appear|obl|NOUN	-38
lk=appear|subj+xcomp|ADJ	12
lk=appear|subj+xcomp|clause	68
lk=appear|xcomp|ADJ	14
lk=appear|xcomp|clause	-58
lk=applaud|obj|NOUN	25
lk=apply|obl|NOUN	-9
lk=argu|ccomp|clause	-8
lk=argu|insert|clause	6
lk=arriv|obl|NOUN	-19
lk=articl|n|NOUN	-12
lk=ask|advcl|clause	12
lk=ask|obl|PROPN	7
lk=ask|pass ccomp|clause	19
lk=ask|pass obl|NOUN	20
lk=ask|pass subj+ccomp|clause	-22
lk=ask|pass subj+obl|NOUN	-18
lk=ask|pass subj+xcomp|clause	-16
lk=ask|pass subj|NOUN	8
lk=ask|pass subj|PROPN	-43
lk=ask|pass xcomp|clause	27
lk=ask|subj+xcomp|clause	-21
lk=assertion|n|clause	-7
lk=assum|ccomp|clause	-8
lk=assur|ccomp|clause	23
lk=attack|light n|NOUN	-59
lk=attack|light n|PROPN	25
lk=attack|n|PROPN	32
lk=attack|obj to|NOUN	8
lk=attack|obj to|clause	5
lk=attack|obj|NOUN	9
lk=attack|obj|PROPN	16
lk=attack|obj|pronoun	-12
lk=attempt|light n|clause	-7
lk=attend|obj|NOUN	-7
lk=attention|light n|NOUN	-13
lk=attention|light v|NOUN	43
lk=attract|obj|NOUN	-12
lk=avoid|xcomp|clause	-26
lk=back|obj|PROPN	49
lk=ban|obj|PROPN	-20
lk=becom|subj+xcomp|ADJ	6
lk=becom|subj+xcomp|NOUN	-36
lk=becom|xcomp|ADJ	-19
lk=begin|subj+xcomp|clause	11
lk=begin|xcomp|clause	-33
lk=benefit|obl|NOUN	-14
lk=blam|obj to|NOUN	-9
lk=blam|obj to|clause	-14
lk=blam|obj+|NOUN	33
lk=blam|obj|PROPN	-14
lk=blast|obj to|clause	-27
lk=blast|obj|NOUN	30
lk=block|obj|NOUN	26
lk=boast|obj|NOUN	-35
lk=boast|obl|NOUN	22
lk=break|obj|NOUN	-11
lk=bring|obj+|NOUN	23
lk=bring|obj|NOUN	-43
lk=build|obj|NOUN	-27
lk=b|obl|NOUN	-7
lk=cal|advcl|clause	27
lk=cal|n|NOUN	40
lk=cal|n|clause	21
lk=cal|obj to|clause	-19
lk=cal|obj+xcomp|ADJ	14
lk=cal|obj+xcomp|NOUN	-8
lk=cal|obj+xcomp|PROPN	6
lk=cal|obj+xcomp|clause	-5
lk=cal|obj|NOUN	18
lk=cal|obj|PROPN	-19
lk=cal|obj|pronoun	-67
lk=cal|obl|NOUN	18
lk=cal|obl|PROPN	-66
lk=cal|pass noun|NOUN	-14
lk=cal|pass obl|NOUN	-7
lk=cal|quote|PUNCT	19
lk=cal|subj+xcomp|clause	-10
lk=cal|xcomp|ADJ	-58
lk=cal|xcomp|NOUN	11
lk=cal|xcomp|PROPN	-5
lk=cal|xcomp|clause	34
lk=campaign|light n|NOUN	-18
lk=campaign|n|NOUN	-26
lk=campaign|n|PROPN	11
lk=campaign|obl|NOUN	27
lk=candidat|n|clause	-11
lk=capitaliz|obl|NOUN	-19
lk=captur|obj|NOUN	-8
lk=carry out|obj|NOUN	-22
lk=carry|obj|NOUN	-9
lk=cast|obj|NOUN	-24
lk=catch|obj|NOUN	-10
lk=caus|obj|NOUN	-20
lk=celebrat|obj|NOUN	-18
lk=chairman|n|PROPN	-5
lk=challeng|obj+|NOUN	22
lk=challeng|obj|NOUN	27
lk=challeng|obj|PROPN	-8
lk=challeng|obj|pronoun	-15
lk=chanc|n|clause	-6
lk=chang|obj|NOUN	-29
lk=charg|ccomp|clause	-12
lk=charg|n|NOUN	-19
lk=charg|pass obl|NOUN	14
lk=charg|pass subj+obl|NOUN	7
lk=cheer|obl|NOUN	15
lk=chief|n|NOUN	-5
lk=choos|obj|NOUN	9
lk=choos|xcomp|clause	-32
lk=cit|obj|NOUN	32
lk=claim|light n|clause	-12
lk=claim|n|clause	7
lk=claim|xcomp|clause	18
lk=clear|a|NOUN	-23
lk=clear|a|clause	30
lk=clear|obj|NOUN	-10
lk=clinch|obj|NOUN	-20
lk=comment|obl|NOUN	33
lk=compar|obj+|NOUN	6
lk=compar|obj|NOUN	-45
lk=compar|pass obl|NOUN	-10
lk=compet|obl|NOUN	-10
lk=complain|ccomp|clause	8
lk=complain|obl|NOUN	31
lk=complicat|obj|NOUN	-13
lk=com|obl|NOUN	-30
lk=com|obl|PROPN	24
lk=concern|light n|clause	18
lk=concern|n|NOUN	-6
lk=conclud|ccomp|clause	5
lk=condemn|obj|NOUN	18
lk=conduct|obj|NOUN	-12
lk=confirm|ccomp|clause	19
lk=consider|obj|NOUN	19
lk=consider|pass xcomp|NOUN	-21
lk=consider|xcomp|clause	16
lk=continu|ccomp|clause	13
lk=continu|obj|NOUN	-20
lk=continu|obl|NOUN	14
lk=continu|xcomp|clause	-58
lk=contrast|obj|NOUN	-16
lk=control|obj|NOUN	-14
lk=conversation|n|NOUN	-11
lk=convinc|ccomp|clause	7
lk=convinc|pass ccomp|clause	-24
lk=cover|obj|NOUN	11
lk=creat|obj|NOUN	-6
lk=critical|a|NOUN	7
lk=criticism|light n|NOUN	-43
lk=criticism|n|NOUN	18
lk=criticism|n|PROPN	6
lk=criticiz|obj to|clause	-33
lk=criticiz|obj+|clause	5
lk=criticiz|obj|NOUN	30
lk=crowd|n|NOUN	-5
lk=cut|obj+|NOUN	6
lk=cut|obj|NOUN	-18
lk=day|n|NOUN	-11
lk=deal|obl|NOUN	-26
lk=debat|n|NOUN	12
lk=debat|n|PROPN	-22
lk=decid|subj+xcomp|clause	17
lk=decid|xcomp|clause	13
lk=decision|light n|clause	19
lk=decision|n|clause	16
lk=declar|ccomp|clause	32
lk=declar|obj|NOUN	48
lk=declar|quote|PUNCT	10
lk=declin|subj+xcomp|clause	-24
lk=declin|xcomp|clause	16
lk=decry|obj|NOUN	31
lk=defeat|obj|PROPN	-14
lk=defend|obj to|NOUN	-20
lk=defend|obj+|NOUN	26
lk=defend|obj|PROPN	35
lk=deliver|obj|NOUN	5
lk=demand|obj|NOUN	25
lk=demonstrat|obj|NOUN	-33
lk=denounc|obj|NOUN	-12
lk=deny|ccomp|clause	10
lk=deny|obj+|clause	-15
lk=deny|obj|NOUN	-7
lk=describ|obj|relative	-12
lk=describ|quote|PUNCT	24
lk=design|pass advcl|clause	32
lk=detail|obj|NOUN	27
lk=determin|ccomp|clause	18
lk=determin|obj|NOUN	-10
lk=develop|obj|NOUN	-8
lk=died|obl|NOUN	-9
lk=difficult|a|clause	-22
lk=director|n|PROPN	-17
lk=disclos|obj|NOUN	5
lk=discus|obj|NOUN	32
lk=dismis|obj|NOUN	10
lk=distanc|obj to|NOUN	37
lk=dominat|obj|NOUN	-17
lk=doubl down|obl|NOUN	27
lk=downplay|obj|NOUN	15
lk=do|obj|NOUN	-14
lk=draw|obj+|NOUN	-32
lk=draw|obj|NOUN	-12
lk=drop|obj|NOUN	-13
lk=drop|obl|NOUN	-9
lk=earn|obj|NOUN	-33
lk=easier|a|clause	5
lk=echo|obj|NOUN	23
lk=effort|n|clause	-37
lk=email|obj|NOUN	10
lk=embrac|obj|NOUN	31
lk=emerg|obl|NOUN	-13
lk=emphasiz|obj|NOUN	21
lk=employ|obj|NOUN	-8
lk=encounter|obj|NOUN	-16
lk=encourag|obj|NOUN	-9
lk=encourag|xcomp|clause	15
lk=endorsement|light n|NOUN	-8
lk=endors|obj+|NOUN	8
lk=endors|obj+|clause	-27
lk=endors|obj|NOUN	-48
lk=endors|obj|PROPN	48
lk=endors|obj|pronoun	30
lk=end|n|NOUN	-5
lk=end|obl|NOUN	-5
lk=engag|obl|NOUN	19
lk=enough|a|clause	-5
lk=ensur|ccomp|clause	-29
lk=enter|obj|NOUN	-28
lk=erupt|obl|NOUN	-5
lk=estimat|ccomp|clause	-5
lk=evidenc|light n|clause	-19
lk=evidenc|n|NOUN	14
lk=evidenc|n|clause	8
lk=exist|obl|NOUN	-8
lk=expand|obj|NOUN	-29
lk=expand|obl|NOUN	15
lk=expect|obj+xcomp|clause	30
lk=expect|obj|NOUN	24
lk=expect|pass subj+xcomp|clause	13
lk=expect|pass subj|NOUN	-19
lk=experienc|obj|NOUN	22
lk=explain|obj+ccomp|clause	31
lk=explain|obj|ADV	-7
lk=expos|obj|NOUN	10
lk=expres|obj|NOUN	10
lk=fact|n|clause	-21
lk=fac|n|NOUN	5
lk=fac|obj|NOUN	-72
lk=fail|xcomp|clause	-24
lk=familiar|a|NOUN	-28
lk=favor|n|NOUN	24
lk=favor|obj|PROPN	19
lk=feel|ccomp|clause	-15
lk=feel|subj+xcomp|clause	-8
lk=feel|xcomp|ADJ	-12
lk=feel|xcomp|clause	11
lk=fight|obl|NOUN	-5
lk=fil|obj|NOUN	8
lk=fil|pass noun|NOUN	-7
lk=find|ccomp|clause	5
lk=find|obj+xcomp|clause	-10
lk=find|obj|NOUN	-16
lk=find|obj|PROPN	-9
lk=first|a|NOUN	-11
lk=fir|obj|NOUN	7
lk=flew|obl|NOUN	-9
lk=fly|obl|NOUN	-5
lk=focus|n|NOUN	12
lk=focus|obl|NOUN	26
lk=focus|obl|PROPN	15
lk=focus|pass advcl|clause	-5
lk=focus|pass obl|NOUN	-8
lk=focu|obl|NOUN	25
lk=forc|obj+xcomp|clause	-15
lk=forc|xcomp|clause	-15
lk=form|obj|NOUN	-8
lk=front|n|NOUN	-6
lk=fuel|obj|NOUN	-10
lk=gain|obj|NOUN	-27
lk=garner|obj|NOUN	-17
lk=generat|obj|NOUN	-6
lk=get|obj+xcomp|clause	-16
lk=get|obj|NOUN	-15
lk=giv|obj+|NOUN	-27
lk=giv|obj+|clause	-5
lk=giv|pass ccomp|clause	-14
lk=go on|advcl|clause	-18
lk=going|obl|PROPN	8
lk=going|xcomp|clause	-45
lk=go|advcl|clause	-6
lk=go|beside|clause	-9
lk=go|subj+xcomp|ADJ	13
lk=group|n|NOUN	9
lk=handling|n|NOUN	-7
lk=handl|obj|NOUN	-6
lk=hav|beside|clause	27
lk=hav|obj to|clause	16
lk=hav|obj+xcomp|clause	-6
lk=hav|obj+|clause	-20
lk=hav|obj|NOUN	-41
lk=head|obl|NOUN	-14
lk=hear|ccomp|clause	-27
lk=hear|obj|NOUN	19
lk=help|obj+xcomp|clause	-24
lk=help|xcomp|clause	-47
lk=highlight|obj|NOUN	39
lk=hit|obj|NOUN	-39
lk=hold|obj+|clause	-7
lk=hold|obj|NOUN	-17
lk=hold|obl|NOUN	22
lk=hop|n|clause	11
lk=hop|obl|NOUN	6
lk=hop|subj+xcomp|clause	-6
lk=hop|xcomp|clause	10
lk=host|obj|NOUN	-7
lk=huddl|obl|NOUN	-12
lk=idea|light n|NOUN	9
lk=idea|light n|clause	-5
lk=idea|n|clause	28
lk=ignor|obj|NOUN	27
lk=immigrant|light v|NOUN	5
lk=impos|obj|NOUN	-8
lk=improv|obj|NOUN	-7
lk=includ|obj|PROPN	-57
lk=increas|obj|NOUN	-32
lk=insist|ccomp|clause	12
lk=interested|a|clause	16
lk=interest|light n|clause	23
lk=interview|n|PROPN	-29
lk=interview|obj|NOUN	-9
lk=invok|obj|NOUN	14
lk=involved|a|NOUN	-16
lk=involv|obj|NOUN	-6
lk=issu|light n|NOUN	5
lk=issu|light v|NOUN	11
lk=issu|obj|NOUN	6
lk=keep|obj to|clause	7
lk=keep|xcomp|clause	-17
lk=kind|n|NOUN	-5
lk=know|beside|clause	10
lk=know|ccomp|clause	-8
lk=know|obj|pronoun	21
lk=know|obl|NOUN	-22
lk=know|pass noun|PROPN	14
lk=know|pass obl|NOUN	7
lk=know|pass subj+obl|NOUN	-21
lk=know|pass subj|NOUN	30
lk=know|pass subj|PROPN	-13
lk=lament|obj|NOUN	-12
lk=lawsuit|light n|PROPN	13
lk=lay out|obj|NOUN	21
lk=lead|obl|NOUN	-8
lk=learn|ccomp|clause	10
lk=leav|obj+xcomp|ADJ	-14
lk=leav|obj|NOUN	-38
lk=leav|xcomp|clause	22
lk=let|xcomp|clause	-10
lk=likely|a|clause	-5
lk=lik|xcomp|clause	16
lk=limit|obj|NOUN	-10
lk=listen|obl|NOUN	-19
lk=list|light n|NOUN	-24
lk=list|obj|NOUN	47
lk=liv|obl|NOUN	-14
lk=look|obl|NOUN	30
lk=look|obl|pronoun	-16
lk=look|subj+xcomp|ADJ	29
lk=look|subj+xcomp|clause	-27
lk=look|xcomp|ADJ	-36
lk=look|xcomp|clause	17
lk=los|obj|NOUN	-28
lk=lot|n|NOUN	-8
lk=maintain|obj|NOUN	-32
lk=mak up|obj|NOUN	-18
lk=mak|beside|clause	27
lk=mak|obj+xcomp|ADJ	-17
lk=mak|obj+xcomp|clause	-27
lk=mak|obj+|NOUN	-5
lk=mak|obj+|clause	7
lk=mak|obl|NOUN	15
lk=mak|pass subj|NOUN	7
lk=mak|subj+xcomp|ADJ	-23
lk=mak|xcomp|clause	-6
lk=manag|obj|NOUN	-18
lk=many|a|NOUN	-27
lk=mean|ccomp|clause	-39
lk=mean|pass xcomp|clause	16
lk=mean|subj+xcomp|clause	7
lk=mean|xcomp|clause	-28
lk=meet|obl|NOUN	-8
lk=mention|obj+|NOUN	43
lk=mention|obj|NOUN	14
lk=mention|obj|PROPN	-15
lk=messag|light n|NOUN	5
lk=messag|n|NOUN	18
lk=mock|obj|NOUN	32
lk=month|n|NOUN	-7
lk=most|a|NOUN	-13
lk=mov|obl|NOUN	-28
lk=much|a|NOUN	-28
lk=nam|obj|NOUN	10
lk=nam|pass obl|NOUN	-8
lk=nam|pass xcomp|PROPN	-14
lk=need|subj+xcomp|clause	6
lk=need|xcomp|clause	-40
lk=news|n|NOUN	6
lk=notion|light n|clause	29
lk=not|as|clause	39
lk=not|ccomp|clause	-7
lk=not|obj|NOUN	22
lk=not|quote|PUNCT	-27
lk=number|n|NOUN	-21
lk=obtain|obj|NOUN	-17
lk=offer|obj to|NOUN	25
lk=offer|obj to|clause	-17
lk=offer|obj+|clause	-38
lk=offer|xcomp|clause	12
lk=open|obj|NOUN	-36
lk=opportunity|light n|clause	-30
lk=opposition|n|NOUN	31
lk=oppos|obj|NOUN	19
lk=oppos|obj|pronoun	9
lk=oppos|pass noun|NOUN	23
lk=organiz|obj|NOUN	-8
lk=pas|obj+|NOUN	-21
lk=pas|obj|NOUN	17
lk=pas|obl|NOUN	-22
lk=pay|obj to|NOUN	8
lk=pay|obj|NOUN	-16
lk=pay|obl|NOUN	-8
lk=percent|light n|NOUN	-17
lk=person|n|NOUN	5
lk=persuad|obj|NOUN	6
lk=plan|light n|clause	18
lk=plan|light v|NOUN	11
lk=plan|n|NOUN	-10
lk=plan|subj+xcomp|clause	-16
lk=plan|xcomp|clause	18
lk=play|obj|NOUN	-38
lk=plead|obl|NOUN	30
lk=pledg|obj|NOUN	9
lk=pledg|subj+xcomp|clause	-10
lk=pledg|xcomp|clause	6
lk=point out|ccomp|clause	9
lk=point|n|PROPN	-7
lk=point|obl|NOUN	33
lk=poised|a|clause	-13
lk=position|light v|NOUN	7
lk=possibility|light n|clause	-11
lk=post|obj|NOUN	17
lk=prais|obj to|clause	-27
lk=prais|obj|NOUN	25
lk=predict|ccomp|clause	5
lk=predict|obj|NOUN	5
lk=prepar|obl|NOUN	8
lk=present|obj|NOUN	18
lk=president|n|PROPN	-6
lk=pres|obj|NOUN	-9
lk=pres|pass obl|NOUN	9
lk=prevent|obj+|clause	12
lk=problem|n be pred|clause	-20
lk=proceed|xcomp|clause	-17
lk=promis|obj|NOUN	30
lk=promis|quote|PUNCT	-21
lk=promis|subj+xcomp|clause	-10
lk=promot|obj|NOUN	54
lk=prompt|obj+xcomp|clause	-17
lk=prompt|obj|NOUN	-8
lk=prompt|xcomp|clause	-7
lk=propos|xcomp|clause	24
lk=protect|obj|NOUN	-7
lk=provid|obj to|NOUN	5
lk=provid|obj+|NOUN	-12
lk=provid|obj|NOUN	-16
lk=prov|ccomp|clause	-10
lk=prov|subj+xcomp|ADJ	-14
lk=prov|subj+xcomp|clause	6
lk=prov|xcomp|ADJ	-14
lk=prov|xcomp|clause	18
lk=pul|obj|NOUN	-9
lk=pursu|obj|NOUN	17
lk=push|obj+xcomp|clause	-29
lk=push|obj+|NOUN	-30
lk=push|obj|PROPN	-13
lk=push|obl|NOUN	29
lk=put|as|clause	51
lk=put|obj+|NOUN	-30
lk=put|obj|pronoun	-18
lk=question|ccomp|clause	6
lk=question|light n|NOUN	-34
lk=question|light n|clause	-8
lk=question|light v|NOUN	-25
lk=question|light v|clause	13
lk=question|n|NOUN	-17
lk=question|n|clause	-7
lk=question|obj|NOUN	60
lk=rac|light n|NOUN	6
lk=rais|obj|NOUN	-10
lk=rais|obj|SYM	-7
lk=rally|obj|NOUN	-8
lk=react|obl|NOUN	-5
lk=ready|a|clause	-14
lk=rebut|obj|NOUN	10
lk=recal|ccomp|clause	-11
lk=recal|obj|NOUN	10
lk=recal|quote|PUNCT	20
lk=receiv|obj|NOUN	-16
lk=recount|obj|NOUN	-5
lk=reduc|obj|NOUN	-14
lk=refer|obl|NOUN	49
lk=refer|quote|PUNCT	-16
lk=reflect|obl|NOUN	33
lk=refus|subj+xcomp|clause	-18
lk=refus|xcomp|clause	9
lk=releas|n|NOUN	-6
lk=releas|obj|NOUN	-7
lk=releas|pass noun|NOUN	-40
lk=releas|pass subj|NOUN	25
lk=releas|quote|PUNCT	14
lk=rely|advcl|clause	-8
lk=remain|obl|NOUN	-14
lk=remark|ccomp|clause	7
lk=remark|light n|NOUN	-12
lk=renew|obj|NOUN	16
lk=repeat|obj|NOUN	20
lk=replac|obj|PROPN	-7
lk=report|as|clause	54
lk=report|insert|clause	11
lk=report|obj|NOUN	34
lk=report|obl|NOUN	10
lk=report|obl|PROPN	-30
lk=report|pass subj|NOUN	39
lk=report|quote|PUNCT	-37
lk=represent|obj|NOUN	-35
lk=reputation|light n|clause	-5
lk=request|light n|NOUN	-20
lk=request|n|NOUN	-9
lk=request|obj|NOUN	17
lk=requir|obj+xcomp|clause	10
lk=respond|quote|PUNCT	38
lk=restrict|obj|NOUN	16
lk=result|n|NOUN	-13
lk=retain|obj|NOUN	-8
lk=return|obl|NOUN	-35
lk=reveal|ccomp|clause	-8
lk=reveal|obj|NOUN	23
lk=revers|obj|NOUN	6
lk=ris|obl|NOUN	-37
lk=sat|obl|NOUN	-14
lk=say|advcl|clause	-24
lk=say|beside|clause	7
lk=say|ccomp|INTJ	15
lk=say|ccomp|clause	7
lk=say|insert|clause	17
lk=say|obj+ccomp|clause	8
lk=say|obj|ADJ	34
lk=say|obl|NOUN	-80
lk=say|obl|NUM	7
lk=scor|obj|NOUN	-25
lk=scrambl|xcomp|clause	-13
lk=secretary|n|NOUN	-7
lk=secur|obj|NOUN	-30
lk=seek|obj|NOUN	38
lk=seem|ccomp|clause	-30
lk=seem|obl|NOUN	-5
lk=seem|subj+xcomp|ADJ	30
lk=seem|subj+xcomp|clause	49
lk=seem|xcomp|clause	-36
lk=seiz|obj|NOUN	-14
lk=seiz|obl|NOUN	-31
lk=send out|obj|NOUN	-7
lk=send|obj+|clause	-5
lk=send|obj|NOUN	-18
lk=sens|n|NOUN	18
lk=series|n|NOUN	-28
lk=serv|obl|NOUN	-19
lk=set up|obj|NOUN	-12
lk=set|a|clause	-23
lk=set|obj|NOUN	-28
lk=set|pass subj+xcomp|clause	-13
lk=set|pass subj|NOUN	24
lk=shar|obj|NOUN	23
lk=shift|obj|NOUN	-22
lk=short|a|NOUN	-10
lk=show|ccomp|clause	-10
lk=show|insert|clause	18
lk=show|n|NOUN	-24
lk=show|obj to|clause	-5
lk=show|obj+|NOUN	16
lk=show|obl|NOUN	18
lk=sid|obl|PROPN	47
lk=sign up|obl|NOUN	-19
lk=signal|obj|NOUN	-10
lk=sign|light n|clause	14
lk=sign|n|clause	-6
lk=sit|obl|NOUN	-9
lk=slam|obj to|clause	-13
lk=slam|obj|PROPN	24
lk=solidify|obj|NOUN	-13
lk=sound|subj+xcomp|ADJ	25
lk=sound|xcomp|ADJ	12
lk=spark|obj|NOUN	-8
lk=speak out|obl|NOUN	8
lk=speak|advcl|clause	45
lk=speak|as|clause	-28
lk=speak|obl|NOUN	-7
lk=speak|obl|PROPN	-6
lk=speech|n|NOUN	36
lk=speech|n|PROPN	-18
lk=spend|obj to|NOUN	5
lk=spend|obj to|clause	12
lk=spend|obj+|clause	-24
lk=spend|obj|NOUN	-37
lk=stand|obl|pronoun	32
lk=start|xcomp|clause	-8
lk=statement|light n|NOUN	32
lk=stat|ccomp|clause	5
lk=stat|n|NOUN	-10
lk=stat|n|PROPN	-48
lk=stay|obl|NOUN	-20
lk=step|obl|NOUN	-13
lk=stick|obl|NOUN	18
lk=stop|xcomp|clause	-19
lk=story|light n|NOUN	13
lk=strategy|n|clause	21
lk=stres|obj|NOUN	9
lk=struggl|xcomp|clause	-9
lk=suggest|beside|clause	-13
lk=supporter|light v|clause	7
lk=supporter|n|NOUN	-9
lk=supporter|n|PROPN	20
lk=support|light n|NOUN	-16
lk=support|light v|clause	-14
lk=support|n|NOUN	-20
lk=support|n|PROPN	52
lk=support|obj to|clause	-18
lk=support|obj+|NOUN	-5
lk=support|obj+|clause	-7
lk=support|obj|NOUN	8
lk=support|obj|PROPN	18
lk=support|obj|pronoun	23
lk=support|xcomp|clause	21
lk=suppos|pass subj+xcomp|clause	-29
lk=survey|obj|NOUN	-16
lk=surviv|obj|NOUN	-15
lk=sur|a|clause	-13
lk=s|ccomp|clause	-27
lk=s|obj+|NOUN	19
lk=s|obj|NOUN	9
lk=s|obj|PROPN	-54
lk=s|obj|pronoun	-17
lk=s|pass obl|NOUN	14
lk=s|pass subj+obl|NOUN	14
lk=s|pass subj|NOUN	-17
lk=tak on|obj|NOUN	-5
lk=tak|as|clause	8
lk=tak|obj to|NOUN	19
lk=tak|obj to|clause	30
lk=tak|obj+ccomp|clause	-9
lk=tak|obj+|NOUN	-11
lk=tak|obj+|clause	-8
lk=tak|obj|NOUN	-26
lk=tak|quote|PUNCT	-7
lk=talk|advcl|clause	8
lk=talk|obl|PROPN	7
lk=target|obj|NOUN	21
lk=teach|obj|NOUN	-19
lk=tel|insert|clause	23
lk=tel|obj+ccomp|clause	-30
lk=tel|obj|NOUN	-15
lk=tel|obl|NOUN	-16
lk=tel|obl|PROPN	-22
lk=tel|quote|PUNCT	12
lk=tel|xcomp|clause	7
lk=tend|xcomp|clause	-41
lk=thanks|n|NOUN	-5
lk=thank|obj|NOUN	9
lk=threaten|subj+xcomp|clause	-7
lk=threaten|xcomp|clause	31
lk=threat|n|NOUN	6
lk=throw|obj+|NOUN	-6
lk=throw|obj|NOUN	-21
lk=tout|obj|NOUN	5
lk=trad|obj|NOUN	14
lk=trail|obj|PROPN	-5
lk=treat|pass obl|NOUN	7
lk=try|as|clause	7
lk=try|subj+xcomp|clause	-11
lk=try|xcomp|clause	-40
lk=turn out|ccomp|clause	-14
lk=turn|n|NOUN	14
lk=turn|obj to|NOUN	15
lk=turn|obj+|NOUN	-17
lk=turn|obj|NOUN	-24
lk=tweet|obj|NOUN	18
lk=tweet|quote|PUNCT	7
lk=unabl|a|clause	-28
lk=unclear|a|clause	8
lk=understand|ccomp|clause	-6
lk=unleash|obj|NOUN	-23
lk=unlikely|a|clause	-28
lk=urg|obj|NOUN	30
lk=used|obj to|clause	9
lk=used|obj+|clause	-27
lk=used|obj|NOUN	10
lk=used|xcomp|clause	-19
lk=using|obj|NOUN	-25
lk=variety|light n|NOUN	-8
lk=victory|light v|NOUN	18
lk=victory|n|NOUN	-10
lk=view|n|NOUN	33
lk=view|obj|NOUN	9
lk=view|pass obl|NOUN	-24
lk=voic|obj|NOUN	12
lk=vot|light n|NOUN	-24
lk=vot|light n|PROPN	-10
lk=vot|light v|NOUN	-9
lk=vot|n|NOUN	-8
lk=vot|obl|NOUN	-7
lk=vot|obl|PROPN	26
lk=vot|xcomp|clause	29
lk=vow|subj+xcomp|clause	-13
lk=vow|xcomp|clause	10
lk=wag|obj|NOUN	6
lk=wait|advcl|clause	-6
lk=wait|obl|NOUN	-17
lk=wak|n|NOUN	-14
lk=walk|obj|NOUN	16
lk=walk|obl|NOUN	-18
lk=want|obj+xcomp|clause	27
lk=want|obj|NOUN	25
lk=want|subj+xcomp|clause	-26
lk=warn|obl|NOUN	20
lk=warn|quote|PUNCT	-8
lk=watch|obj|NOUN	14
lk=way|n|clause	-8
lk=wear|obj|NOUN	-15
lk=weigh in|obl|NOUN	34
lk=willing|a|clause	24
lk=win|obj|NOUN	-70
lk=win|obj|NUM	22
lk=win|obl|NOUN	-5
lk=wonder|ccomp|clause	13
lk=work|obl|NOUN	-19
lk=work|obl|PROPN	-11
lk=worry|ccomp|clause	25
lk=writ|ccomp|clause	20
lk=writ|obj+ccomp|clause	-27
lk=writ|obj|NOUN	-13
lk=writ|quote|PUNCT	-5
lk=year|n|NOUN	-12
lp=:|colon first name	25
lp=:|colon first noun	16
lp=:|colon name	15
lp=:|colon noun	10
lp=abandon|obj	-8
lp=ability|n/to	-24
lp=abl|a/to	-24
lp=about|a/to	-9
lp=accept|obj	25
lp=according|according amid/whole	22
lp=according|according first/whole	22
lp=according|according last/near	-24
lp=according|according last/whole	31
lp=according|according last/wider	-12
lp=accus|advcl/of	22
lp=accus|obj	-42
lp=accus|obj to/of	-10
lp=accus|obj+/of	30
lp=accus|pass subj	-13
lp=accus|quote/before other	-12
lp=achiev|obj	-5
lp=acknowledg|ccomp/bare	23
lp=acknowledg|ccomp/that	-12
lp=acknowledg|obj	30
lp=addition|n/to	-21
lp=admit|obj	20
lp=adopt|obj	-7
lp=adviser|n/to	-14
lp=advis|obj	-34
lp=advocat|n/for	14
lp=advocat|obl/for	8
lp=ad|ccomp/bare	29
lp=ad|obj	-51
lp=ad|obj+/to	-29
lp=ad|quote/after	-14
lp=aggressiv|a/in	-9
lp=agr|ccomp/that	-19
lp=agr|obl/with	38
lp=agr|xcomp/to	15
lp=aim|light v/at	13
lp=aim|xcomp/to	25
lp=air|obj	18
lp=alleg|ccomp/that	8
lp=allow|obj	6
lp=amendment|n/to	-6
lp=announc|ccomp/bare	-12
lp=announc|obj	38
lp=announc|pass subj	18
lp=answer|obj	10
lp=apologiz|obl/for	26
lp=appearanc|n/on	-20
lp=appear|obl/on	-9
lp=appear|subj+xcomp/pred	12
lp=appear|subj+xcomp/to	62
lp=appear|xcomp/pred	14
lp=appear|xcomp/to	-55
lp=argu|ccomp/bare	-12
lp=argu|ccomp/that	8
lp=articl|n/about	-14
lp=ask|ccomp/wh	12
lp=ask|obl/for	36
lp=ask|pass obl/about	14
lp=ask|pass subj	-24
lp=ask|pass xcomp/to	16
lp=ask|quote/after	13
lp=ask|quote/before other	-12
lp=ask|subj+xcomp/to	-21
lp=assail|obj	13
lp=assur|ccomp/that	21
lp=attack|n/on	35
lp=attack|obj	6
lp=attack|obj to/for	7
lp=attempt|light n/to	-7
lp=attend|obj	-12
lp=attention|light v/to	60
lp=attract|obj	-16
lp=avoid|xcomp/ing	-22
lp=await|obj	-9
lp=back|obj	52
lp=ban|light n/on	-10
lp=ban|obj	18
lp=bash|obj	21
lp=bear|obj	-6
lp=beat|obj	-23
lp=becom|xcomp/pred	-5
lp=begin|xcomp/ing	-8
lp=begin|xcomp/to	-12
lp=believ|ccomp/bare	-5
lp=believ|obj	12
lp=benefit|obl/from	-13
lp=blam|obj	-6
lp=blam|obj to/for	-34
lp=blam|obj+/for	19
lp=blast|obj	11
lp=blast|obj to/for	14
lp=block|obj	24
lp=boast|obj	-35
lp=break|obj	-11
lp=bring|obj	-56
lp=bring|obj+/to	21
lp=build|obj	-33
lp=cal|insert	-23
lp=cal|light n/for	23
lp=cal|light n/to	-25
lp=cal|n/for	19
lp=cal|n/to	35
lp=cal|n/with	-9
lp=cal|obj	-36
lp=cal|obj+/for	22
lp=cal|obj+xcomp/pred	7
lp=cal|obl/for	13
lp=cal|obl/on	-44
lp=cal|pass noun	-22
lp=cal|quote/before other	14
lp=cal|subj+xcomp/pred	-7
lp=cal|subj+xcomp/to	-6
lp=cal|xcomp/pred	-25
lp=cal|xcomp/to	36
lp=campaign|n/for	-12
lp=campaign|obl/with	-22
lp=candidat|light v/in	7
lp=candidat|n/for	-13
lp=candidat|n/to	-5
lp=capitaliz|obl/on	-18
lp=captur|obj	-20
lp=carry out|obj	-22
lp=carry|obj	-19
lp=cast|obj	-32
lp=cas|light v/to	-7
lp=catch|obj	-12
lp=caus|obj	-21
lp=celebrat|obj	-31
lp=chairman|n/of	-8
lp=chair|obj	-12
lp=champion|obj	16
lp=chanc|n/to	-24
lp=chang|obj	-35
lp=charg|n/of	-11
lp=charg|obj	-8
lp=charg|pass obl/with	14
lp=charg|pass subj+obl/with	7
lp=chief|n/of	-6
lp=choos|obj	5
lp=choos|xcomp/to	-30
lp=cit|obj	11
lp=claim|ccomp/bare	12
lp=claim|ccomp/that	-14
lp=claim|n/that	5
lp=claim|obj	6
lp=claim|xcomp/to	18
lp=clear|a/bare	33
lp=clear|a/that	19
lp=clear|obj	-13
lp=clinch|obj	-20
lp=collect|obj	-6
lp=comment|obl/on	48
lp=commitment|light n/to	5
lp=compar|obj	-42
lp=compar|obj to/to	8
lp=compar|obj+/to	11
lp=compar|pass obl/with	-8
lp=complain|ccomp/that	17
lp=complicat|obj	-13
lp=com|advcl/as	-14
lp=com|beside/other	-6
lp=com|obl/for	5
lp=com|obl/from	-8
lp=concern|light n/about	6
lp=condemn|obj	8
lp=conduct|obj	-15
lp=confirm|pass subj	23
lp=confront|obj	-6
lp=consider|pass subj+xcomp/pred	14
lp=consider|xcomp/ing	16
lp=continu|obj	-20
lp=continu|xcomp/to	-52
lp=contradict|obj	9
lp=contrast|obj	-24
lp=contrast|obj+/with	31
lp=control|obj	-25
lp=convinc|pass ccomp/that	-21
lp=cost|obj	-7
lp=count|obj	17
lp=count|obl/on	16
lp=count|pass subj	-8
lp=cover|obj	21
lp=creat|obj	-10
lp=critical|a/of	28
lp=criticism|light n/of	15
lp=criticism|n/of	45
lp=criticiz|obj to/for	-18
lp=criticiz|obj+/for	10
lp=criticiz|pass subj	-14
lp=cut|obj	-20
lp=deal|obl/with	-15
lp=debat|n/on	9
lp=debat|n/over	6
lp=decid|ccomp/bare	-12
lp=decid|subj+xcomp/to	17
lp=decid|xcomp/to	13
lp=decision|n/to	25
lp=declar|ccomp/that	16
lp=declar|obj	10
lp=declar|pass xcomp/pred	-11
lp=declin|subj+xcomp/to	-24
lp=declin|xcomp/to	16
lp=decry|obj	36
lp=defeat|obj	-29
lp=defend|obj	42
lp=defend|obj to/	-11
lp=defin|obj	14
lp=demand|obj	17
lp=demonstrat|obj	-40
lp=denounc|obj	8
lp=deny|ccomp/that	23
lp=describ|obj	-12
lp=describ|quote/before other	46
lp=deserv|obj	-8
lp=design|pass advcl/to	32
lp=detail|obj	27
lp=determin|ccomp/if	9
lp=determin|obj	-10
lp=develop|obj	-8
lp=devot|obj	-12
lp=devot|obj+/to	9
lp=differenc|n/between	6
lp=difficult|a/to	-17
lp=diminish|obj	-10
lp=director|n/of	-19
lp=disclos|obj	16
lp=discus|obj	36
lp=display|obj	27
lp=distanc|obj to/from	58
lp=doing|obj	-25
lp=dominat|obj	-18
lp=doubt|light n/about	-17
lp=downplay|obj	15
lp=dozen|n/of	-8
lp=do|obj	-27
lp=draft|obj	-7
lp=draw|obj	-16
lp=draw|obj+/from	-6
lp=drop|obj	-14
lp=eager|a/to	20
lp=earn|obj	-43
lp=easier|a/to	5
lp=echo|obj	8
lp=effort|n/to	-38
lp=elect|obj	10
lp=elevat|obj	-6
lp=email|obj	6
lp=embrac|obj	26
lp=emphasiz|ccomp/that	6
lp=emphasiz|obj	21
lp=employ|obj	-8
lp=encounter|obj	-16
lp=encourag|obj	-11
lp=encourag|xcomp/to	15
lp=endorsement|light n/of	-17
lp=endorsement|n/of	65
lp=endors|obj	24
lp=endors|obj+/	-8
lp=end|n/of	-16
lp=engag|obl/in	23
lp=enjoy|obj	16
lp=enough|a/to	-7
lp=enter|obj	-40
lp=evidenc|n/of	20
lp=expand|obj	-30
lp=expect|obj	6
lp=expect|obj+xcomp/to	30
lp=expect|pass noun	-8
lp=expect|pass subj	-14
lp=expect|pass subj+xcomp/to	13
lp=experienc|obj	20
lp=explain|ccomp/bare	-16
lp=explain|ccomp/wh	10
lp=explain|obj	5
lp=explain|obj+ccomp/bare	21
lp=expos|obj	7
lp=expres|obj	10
lp=fact|n/that	-21
lp=fac|n/of	6
lp=fac|obj	-34
lp=fail|xcomp/to	-24
lp=favor|n/of	36
lp=favor|obj	28
lp=fear|obj	16
lp=featur|obj	-7
lp=feel|subj+xcomp/verb	-8
lp=feel|xcomp/pred	-12
lp=feel|xcomp/verb	11
lp=fil|pass noun	-7
lp=find|ccomp/that	11
lp=find|obj	-42
lp=finish|obj	-10
lp=fir|obj	27
lp=fir|pass subj	16
lp=focus|n/on	15
lp=focus|obl/on	45
lp=focus|pass subj	-6
lp=focu|obl/on	33
lp=forc|obj+xcomp/to	-15
lp=forc|xcomp/to	-15
lp=form|obj	-20
lp=found|obj	-9
lp=front|n/of	-13
lp=fuel|obj	-13
lp=fund|obj	-20
lp=gain|obj	-32
lp=garner|obj	-17
lp=generat|obj	-7
lp=get|obj	-8
lp=get|xcomp/verb	6
lp=giv|obj	6
lp=giv|obj+/to	-37
lp=giv|pass ccomp/that	-12
lp=go on|advcl/to	-9
lp=going|xcomp/to	-45
lp=go|beside/other	-14
lp=go|obl/after	30
lp=go|obl/to	-15
lp=go|subj+xcomp/pred	13
lp=grappl|obl/with	11
lp=group|n/of	12
lp=hammer|obj	19
lp=handling|n/of	-10
lp=handl|obj	-6
lp=hav|beside/other	28
lp=hav|obj	-35
lp=hav|obj to/	5
lp=hav|obj+xcomp/verb	-15
lp=hav|xcomp/ing	19
lp=hav|xcomp/to	-38
lp=hav|xcomp/verb	5
lp=hear|obj	21
lp=help|obj+xcomp/verb	-22
lp=help|xcomp/verb	-38
lp=highlight|obj	35
lp=hint|obl/at	29
lp=hir|obj	8
lp=hit|obj	-19
lp=hold|obj	-22
lp=hop|ccomp/bare	8
lp=hop|n/of ing	5
lp=hop|obl/for	38
lp=hop|subj+xcomp/to	-6
lp=hop|xcomp/to	10
lp=host|obj	-11
lp=idea|light n/that	-28
lp=identify|obj	12
lp=ignor|obj	47
lp=impos|obj	-11
lp=improv|obj	-7
lp=includ|obj	-31
lp=increas|obj	-32
lp=indicat|ccomp/bare	25
lp=indicat|ccomp/that	-13
lp=insist|ccomp/bare	8
lp=interested|a/in	19
lp=interest|light n/in ing	27
lp=interview|n/on	-12
lp=interview|obj	-26
lp=introduc|obj	20
lp=introduc|pass subj	33
lp=invit|obj	-13
lp=invok|obj	25
lp=involved|a/in	-6
lp=involv|obj	-14
lp=issu|obj	6
lp=issu|pass noun	-7
lp=join|obj	-15
lp=jok|ccomp/that	11
lp=keep|xcomp/ing	-15
lp=kil|obj	-12
lp=kind|n/of	-7
lp=knock|obj	12
lp=know|beside/other	10
lp=know|ccomp/bare	-14
lp=know|ccomp/that	20
lp=know|ccomp/wh	-23
lp=know|obj	23
lp=know|pass advcl/for	22
lp=know|pass obl/for	37
lp=lament|obj	-12
lp=lash out|obl/at	37
lp=launch|obj	-6
lp=lawsuit|light n/against	7
lp=lay out|obj	21
lp=leader|n/in	9
lp=leader|n/of	-6
lp=learn|obj	29
lp=leav|obj	-18
lp=leav|obj+xcomp/pred	-18
lp=let|xcomp/verb	-10
lp=lik|obj	36
lp=lik|xcomp/to	16
lp=limit|obj	-11
lp=listen|obl/to	-10
lp=list|light n/of	-22
lp=list|obj	35
lp=look|light n/at	11
lp=look|obl/at	-20
lp=look|obl/to	32
lp=look|subj+xcomp/pred	29
lp=look|subj+xcomp/to	-19
lp=look|xcomp/pred	-36
lp=look|xcomp/to	22
lp=los|obj	-35
lp=lot|n/of	-16
lp=maintain|ccomp/that	9
lp=maintain|obj	-32
lp=majority|n/of	-6
lp=mak up|obj	-26
lp=mak|beside/other	27
lp=mak|obj+xcomp/pred	-30
lp=mak|obj+xcomp/verb	-15
lp=mak|pass subj	5
lp=mak|subj+xcomp/pred	-24
lp=mak|xcomp/ing	-30
lp=mak|xcomp/pred	8
lp=manag|obj	-22
lp=many|a/of	-31
lp=mark|obj	-6
lp=marry|obj	-14
lp=mean|ccomp/bare	-44
lp=mean|pass xcomp/to	16
lp=mean|subj+xcomp/ing	8
lp=mean|xcomp/ing	-20
lp=meet|obj	-9
lp=meet|obl/with	-16
lp=member|n/of	-22
lp=mention|light n/of	33
lp=mention|obj+/by	21
lp=messag|n/of	19
lp=mis|obj	-9
lp=mock|obj	28
lp=most|a/of	-18
lp=mov|obl/to	-8
lp=much|a/of	-33
lp=nam|obj	10
lp=nam|pass xcomp/pred	-21
lp=navigat|obj	-14
lp=need|subj+xcomp/to	7
lp=need|xcomp/to	-38
lp=notion|light n/that	9
lp=not|as	39
lp=not|obj	15
lp=not|quote/before other	-27
lp=number|n/of	-26
lp=obtain|obj	-17
lp=offer|obj+/to	-21
lp=offer|xcomp/to	12
lp=open|a/to	11
lp=open|obj	-39
lp=opportunity|light n/to	-23
lp=opposition|light n/to	-17
lp=opposition|n/to	24
lp=oppos|obj	30
lp=oppos|pass noun	23
lp=organiz|obj	-11
lp=overs|obj	-13
lp=pas|obj	21
lp=pay|obj	-29
lp=pay|obj to/to	8
lp=percent|light n/of	-19
lp=percent|n/in	10
lp=percent|n/of	-32
lp=persuad|obj	5
lp=pick up|obj	-8
lp=plan|light n/to	11
lp=plan|n/to	9
lp=plan|subj+xcomp/to	-16
lp=plan|xcomp/to	18
lp=play|obj	-44
lp=pledg|obj	9
lp=pledg|subj+xcomp/to	-10
lp=pledg|xcomp/to	6
lp=point out|as	23
lp=point out|ccomp/that	18
lp=point|obl/as	14
lp=poised|a/to	-6
lp=portray|obj	-22
lp=possibility|light n/that	-7
lp=post|obj	11
lp=prais|obj	7
lp=prais|obj to/for	-8
lp=prefer|obj	24
lp=present|obj	14
lp=president|n/of	-14
lp=pres|obj	-20
lp=prevent|obj+/from	12
lp=problem|n be pred	-20
lp=proceed|xcomp/to	-17
lp=promis|light n/to	11
lp=promis|obj	30
lp=promis|subj+xcomp/to	-10
lp=promot|obj	48
lp=prompt|obj	-14
lp=prompt|obj+xcomp/to	-17
lp=prompt|xcomp/to	-7
lp=propos|obj	20
lp=propos|xcomp/ing	9
lp=protect|obj	-10
lp=provid|obj	-21
lp=provid|obj to/with	8
lp=prov|ccomp/that	-15
lp=prov|subj+xcomp/pred	-14
lp=prov|subj+xcomp/to	6
lp=prov|xcomp/pred	-14
lp=prov|xcomp/to	18
lp=publish|obj	5
lp=pul|obj	-15
lp=pursu|obj	15
lp=push|obj+xcomp/to	-29
lp=push|obl/for	11
lp=put|as	51
lp=put|obj	-25
lp=question|ccomp/if	13
lp=question|light n/about	-14
lp=question|obj	53
lp=rail|obl/against	26
lp=rais|obj	-8
lp=rais|obj to/	7
lp=rais|obj+/for	-15
lp=rally|obj	-12
lp=reach|obj	-11
lp=ready|a/to	-14
lp=read|obj	-6
lp=rebut|obj	19
lp=recal|ccomp/bare	-8
lp=receiv|obj	-24
lp=recogniz|obj	20
lp=recount|obj	-5
lp=reduc|obj	-14
lp=referenc|n/to	17
lp=referenc|obj	13
lp=refer|obl/to	43
lp=reflect|obj	-8
lp=reflect|obl/on	29
lp=refus|subj+xcomp/to	-18
lp=refus|xcomp/to	9
lp=register|obj	-7
lp=releas|pass noun	-43
lp=releas|pass subj	27
lp=releas|quote/before other	5
lp=remark|ccomp/that	18
lp=remember|obj	22
lp=remind|obj	-12
lp=renew|obj	11
lp=repeal|obj	5
lp=repeat|obj	10
lp=report|as	54
lp=report|ccomp/bare	30
lp=report|ccomp/nonfinite	-21
lp=report|obj	27
lp=report|obl/from	15
lp=report|obl/on	-22
lp=report|pass subj	37
lp=represent|obj	-8
lp=request|n/for	-8
lp=request|obj	17
lp=requir|obj	-5
lp=requir|obj+xcomp/to	10
lp=respond|ccomp/bare	7
lp=respond|obl/to	20
lp=respond|obl/with	-12
lp=responsibl|a/for	-6
lp=respons|n/to	13
lp=restrict|obj	16
lp=result|n/of	-12
lp=retain|obj	-8
lp=reveal|ccomp/bare	20
lp=reveal|ccomp/that	-7
lp=reveal|obj	10
lp=reveal|pass subj	-10
lp=review|obj	10
lp=ris|obj	-5
lp=run|obl/for	-31
lp=say|advcl/as	-14
lp=say|beside/other	11
lp=say|ccomp/if	-38
lp=say|ccomp/nonfinite	29
lp=say|ccomp/that	-5
lp=say|ccomp/wh	33
lp=say|insert	11
lp=say|obj	19
lp=say|obj+ccomp/bare	7
lp=say|obl/about	12
lp=say|obl/at	-24
lp=say|obl/of	-25
lp=say|pass noun	8
lp=say|pass subj	-10
lp=say|quote/after	24
lp=say|quote/before ,	-38
lp=say|quote/before :	-14
lp=scor|obj	-25
lp=scrambl|xcomp/to	-13
lp=secretary|n/of	-7
lp=secur|obj	-31
lp=seek|obj	28
lp=seem|subj+xcomp/pred	18
lp=seem|subj+xcomp/to	49
lp=seem|subj+xcomp/verb	9
lp=seem|xcomp/to	-28
lp=seiz|obj	-14
lp=send out|obj	-7
lp=send|obj	-29
lp=send|obj+/to	-30
lp=sens|n/of	16
lp=series|n/of	-25
lp=set up|obj	-12
lp=set|a/to	-19
lp=set|obj	-29
lp=set|pass subj	23
lp=set|pass subj+xcomp/to	-13
lp=shar|obj	23
lp=shed|obj	-11
lp=shift|obj	-25
lp=short|a/of	-12
lp=show|ccomp/bare	-11
lp=show|ccomp/nonfinite	13
lp=show|ccomp/that	-5
lp=show|insert	18
lp=show|obj	-11
lp=show|obj+/with	10
lp=show|obl/with	9
lp=sid|obl/with	43
lp=sign up|obl/for	-16
lp=signal|obj	-10
lp=similar|a/to	-6
lp=slam|obj	11
lp=slam|obj+/for	-11
lp=solidify|obj	-13
lp=sound|subj+xcomp/pred	25
lp=sound|xcomp/pred	12
lp=spark|obj	-8
lp=speak|advcl/to	20
lp=speak|as	-28
lp=speak|obj	-16
lp=speak|obl/about	20
lp=speak|obl/at	-37
lp=speak|obl/in	-7
lp=speak|obl/of	59
lp=speak|obl/on	-24
lp=speak|obl/to	-12
lp=speak|obl/with	-40
lp=speech|n/to	-18
lp=spend|obj	-35
lp=spend|obj to/	14
lp=spend|obj+/	-9
lp=spokesman|n/for	-7
lp=stand|obl/by	35
lp=start|xcomp/ing	-5
lp=stat|ccomp/that	12
lp=stat|n/of	-37
lp=stick|obl/to	7
lp=stop|obj	-7
lp=stop|xcomp/ing	-7
lp=story|n/of	17
lp=stres|obj	9
lp=struggl|xcomp/to	-9
lp=suggest|beside/other	-13
lp=suggest|ccomp/that	-12
lp=supporter|n/of	12
lp=support|light n/of	-16
lp=support|light v/in	-7
lp=support|n/for	9
lp=support|n/of	42
lp=support|obj	60
lp=support|xcomp/ing	21
lp=suppos|pass subj+xcomp/to	-29
lp=surround|obj	-7
lp=survey|obj	-16
lp=surviv|obj	-21
lp=sur|a/bare	-28
lp=s|ccomp/that	-23
lp=s|obj	-5
lp=s|pass noun	11
lp=s|pass obl/as	15
lp=s|pass subj	-43
lp=s|pass subj+obl/as	8
lp=tak on|obj	-15
lp=tak|as	8
lp=tak|obj	-36
lp=tak|obj to/	41
lp=tak|obj+ccomp/nonfinite	-9
lp=talk|advcl/about	12
lp=talk|obl/about	7
lp=talk|obl/to	-6
lp=tap|obj	-8
lp=target|obj	15
lp=tel|ccomp/bare	-23
lp=tel|ccomp/that	12
lp=tel|insert	21
lp=tel|obj	6
lp=tel|obl/on	-11
lp=tel|quote/after	50
lp=tel|quote/before other	-34
lp=tel|xcomp/to	8
lp=tend|xcomp/to	-41
lp=thanks|n/to	-7
lp=thank|obj	9
lp=thank|obj+/for	10
lp=think|ccomp/bare	20
lp=think|ccomp/that	-21
lp=threaten|subj+xcomp/to	-7
lp=threaten|xcomp/to	31
lp=throw|obj	-26
lp=top|obj	-9
lp=trad|obj	14
lp=trail|obj	-15
lp=try|as	7
lp=try|obj	-7
lp=try|subj+xcomp/to	-10
lp=try|xcomp/to	-39
lp=turn|obj	-31
lp=turn|obj to/into	5
lp=turn|obj to/to	22
lp=turn|obl/to	15
lp=tweet|ccomp/that	22
lp=tweet|obj	15
lp=unabl|a/to	-22
lp=undermin|obj	-9
lp=understand|obj	29
lp=unleash|obj	-23
lp=unlikely|a/to	-17
lp=urg|obj	24
lp=used|obj	5
lp=used|obj to/to	11
lp=used|obj+/to	-21
lp=used|xcomp/to	-20
lp=using|obj	-8
lp=victory|light v/in	21
lp=view|n/of	19
lp=view|obj	-6
lp=view|pass obl/as	-26
lp=view|pass subj	-17
lp=visit|obj	-15
lp=voic|obj	12
lp=vot|obl/against	-10
lp=vot|obl/for	55
lp=vot|obl/in	-40
lp=vot|obl/on	-17
lp=vot|xcomp/to	29
lp=vouch|obl/for	32
lp=vow|subj+xcomp/to	-13
lp=vow|xcomp/to	10
lp=wag|obj	6
lp=wak|n/of	-17
lp=walk|obj	14
lp=want|obj	7
lp=want|obj+xcomp/to	11
lp=want|subj+xcomp/to	-26
lp=want|xcomp/to	10
lp=warn|ccomp/that	-12
lp=watch|obj	12
lp=wear|obj	-17
lp=willing|a/to	24
lp=win|obj	-26
lp=wonder|ccomp/if	34
lp=work|obl/for	-27
lp=writ|ccomp/bare	14
lp=writ|ccomp/that	17
lp=writ|insert	-7
lp=writ|obj	-17
lp=writ|obl/in	8
lp=writ|pass noun	-6
lp=writ|quote/before ,	-14
lp=writ|quote/before other	-9
lq=:|no	69
lq=abandon|no	-12
lq=ability|no	-38
lq=abl|no	-26
lq=about|no	-9
lq=accelerat|no	-10
lq=accept|no	32
lq=acces|no	-26
lq=according|all	7
lq=according|no	8
lq=accord|all	-22
lq=accus|all	-19
lq=accus|most	32
lq=accus|some	-16
lq=achiev|no	-8
lq=acknowledg|all	-6
lq=acknowledg|most	15
lq=acknowledg|no	12
lq=acquiesc|no	36
lq=acquir|no	-6
lq=action|no	-20
lq=act|no	-38
lq=addition|no	-21
lq=addres|no	-5
lq=admit|all	8
lq=advanc|no	-27
lq=advantag|no	-41
lq=advic|no	31
lq=adviser|no	-31
lq=advis|no	-14
lq=advocat|no	24
lq=ad|all	30
lq=ad|most	14
lq=ad|no	-83
lq=ad|some	14
lq=affect|no	-19
lq=agenda|no	-10
lq=aggressiv|no	-9
lq=agreement|no	33
lq=agr|no	37
lq=aid|no	-19
lq=air|no	10
lq=alarm|no	12
lq=alienat|no	-5
lq=allegianc|no	24
lq=alleg|no	8
lq=allow|no	17
lq=allud|no	35
lq=alternativ|no	-5
lq=amas|no	-9
lq=amendment|no	-19
lq=angry|no	12
lq=announcement|no	11
lq=announc|all	12
lq=announc|no	32
lq=apologiz|no	8
lq=appear|no	28
lq=appear|some	-14
lq=append|no	10
lq=applaud|no	20
lq=apply|no	-25
lq=appoint|no	29
lq=approach|no	-23
lq=approv|no	42
lq=argu|all	-17
lq=argu|no	27
lq=argu|some	7
lq=arm|no	-7
lq=arriv|no	-42
lq=articl|no	-19
lq=articulat|no	21
lq=ask|all	8
lq=ask|no	23
lq=ask|some	14
lq=assail|no	6
lq=assault|no	-8
lq=assembl|no	-9
lq=assertion|no	-12
lq=assert|no	9
lq=assessment|no	40
lq=assum|no	-8
lq=attack|no	13
lq=attempt|no	-18
lq=attend|no	-27
lq=attention|no	33
lq=attract|no	-40
lq=attribut|no	40
lq=authoriz|no	18
lq=availabl|no	-13
lq=averag|no	-24
lq=avoid|no	-25
lq=await|no	-11
lq=award|no	-20
lq=awar|no	22
lq=back|no	39
lq=ballot|no	19
lq=ban|no	18
lq=bar|no	6
lq=bash|no	18
lq=bas|no	-50
lq=bear|no	-10
lq=beaten|no	-8
lq=beat|no	-43
lq=becom|no	-47
lq=begin|all	16
lq=begin|no	-47
lq=begin|some	15
lq=beg|no	-10
lq=believ|no	26
lq=benefit|no	-37
lq=best|no	-18
lq=bet|no	-15
lq=bid|no	-5
lq=bil|no	8
lq=blam|no	14
lq=blast|no	18
lq=block|no	8
lq=bolster|no	-25
lq=book|no	-20
lq=boost|no	-5
lq=boo|no	34
lq=born|no	-14
lq=bother|no	-17
lq=bound|no	-11
lq=break|no	-62
lq=bring|no	-22
lq=broadcast|no	10
lq=build|no	-72
lq=buy|no	-14
lq=b|no	-59
lq=cal out|no	22
lq=cal|all	12
lq=cal|most	-11
lq=cal|no	13
lq=campaign|no	-11
lq=cancel|no	-21
lq=candidacy|no	-12
lq=capitaliz|no	-24
lq=captur|no	-16
lq=cap|no	-10
lq=careful|no	-5
lq=carry out|no	-27
lq=carry|no	-14
lq=car|no	20
lq=cast|no	-13
lq=cas|no	30
lq=catch|no	-37
lq=caus|no	-55
lq=caution|no	28
lq=celebrat|no	-23
lq=chairman|no	-18
lq=chair|no	-23
lq=challeng|no	32
lq=champion|no	39
lq=chanc|no	-25
lq=chang|no	-39
lq=chant|all	51
lq=charg|no	28
lq=check|no	-20
lq=chief|no	-21
lq=choos|no	-8
lq=cit|all	7
lq=claim|all	-5
lq=claim|no	24
lq=claim|some	-9
lq=clarify|no	21
lq=clinch|no	-36
lq=clos|no	-62
lq=collaborat|no	-8
lq=collaps|no	-10
lq=collect|no	-35
lq=combin|no	-6
lq=command|no	-39
lq=commitment|no	15
lq=commit|no	6
lq=compar|no	-8
lq=compet|no	-21
lq=complain|no	40
lq=complet|no	-14
lq=complicat|no	-19
lq=com|no	-38
lq=conced|no	25
lq=conclud|some	-7
lq=condition|no	-21
lq=conduct|no	-76
lq=confidenc|no	18
lq=confident|no	27
lq=confirm|no	17
lq=congratulat|no	18
lq=connection|no	-8
lq=consensus|no	41
lq=consider|no	9
lq=contemplat|no	20
lq=contention|no	10
lq=contest|no	-10
lq=continu|all	35
lq=continu|no	-77
lq=contradict|no	8
lq=contrast|no	14
lq=contribut|no	-29
lq=control|no	-21
lq=convert|no	-16
lq=convinc|no	-13
lq=coordinat|no	-13
lq=cop|no	-9
lq=cost|no	-41
lq=counter|no	-9
lq=count|no	26
lq=coverag|no	22
lq=cover|no	12
lq=creat|no	-20
lq=credit|no	17
lq=critical|no	17
lq=criticiz|no	27
lq=criticiz|some	-10
lq=critiqu|no	21
lq=cros|no	-24
lq=cruis|no	-13
lq=cut|no	-40
lq=day|no	-47
lq=deal|no	-11
lq=death|no	-12
lq=debat|no	38
lq=decid|no	14
lq=decision|no	20
lq=declar|most	16
lq=declar|no	-5
lq=decry|no	15
lq=dedicat|no	10
lq=deem|no	57
lq=defeat|no	-23
lq=defend|all	-8
lq=defend|no	55
lq=defens|no	47
lq=defin|no	12
lq=delay|no	-19
lq=delegat|no	-48
lq=delet|no	-5
lq=demand|no	22
lq=demonstrat|no	-18
lq=denounc|no	23
lq=denounc|some	-26
lq=dent|no	-7
lq=deny|no	16
lq=depend|no	-10
lq=deploy|no	-22
lq=depriv|no	-7
lq=descend|no	-20
lq=describ|all	6
lq=describ|no	12
lq=deserv|no	-27
lq=design|no	14
lq=desir|no	19
lq=detail|no	32
lq=determin|no	13
lq=develop|no	-22
lq=devot|no	-19
lq=died|no	-32
lq=difficult|no	-22
lq=diminish|no	-13
lq=director|no	-34
lq=direct|no	-9
lq=disagr|no	45
lq=disavow|no	10
lq=disclos|no	9
lq=discover|no	15
lq=discus|no	15
lq=dislik|no	51
lq=dismis|no	6
lq=dispatch|no	-26
lq=display|no	13
lq=disput|no	14
lq=disrupt|no	-19
lq=distanc|no	39
lq=distribut|no	-17
lq=divid|no	-19
lq=document|no	52
lq=doing|no	-44
lq=dominat|no	-51
lq=donat|no	-34
lq=doubl down|no	27
lq=doubt|no	15
lq=downplay|no	15
lq=dozen|no	-11
lq=do|no	-60
lq=draw|no	-16
lq=driv|no	-33
lq=drop|no	-23
lq=eager|no	10
lq=earn|no	-29
lq=echo|no	44
lq=edg|no	-14
lq=effect|no	-5
lq=effort|no	-31
lq=email|most	-14
lq=email|no	16
lq=embrac|no	27
lq=emerg|no	-35
lq=emphasis|no	-25
lq=employ|no	-33
lq=enabl|no	-17
lq=encounter|no	-10
lq=endorsement|no	28
lq=endors|most	-22
lq=endors|no	46
lq=end|all	11
lq=end|no	-13
lq=engag|no	6
lq=enjoy|no	13
lq=enough|no	-9
lq=ensur|no	-30
lq=enter|no	-59
lq=enthusiasm|no	11
lq=envision|no	12
lq=escalat|no	10
lq=escap|no	-11
lq=estimat|no	8
lq=event|no	5
lq=evidenc|no	6
lq=examin|no	-8
lq=exampl|no	11
lq=exceed|no	-19
lq=exception|no	-5
lq=exchang|no	-25
lq=exit|no	-6
lq=expand|no	-6
lq=expectation|no	5
lq=expect|no	20
lq=experienc|no	17
lq=explain|all	-15
lq=explain|no	8
lq=explain|some	18
lq=explanation|no	-9
lq=exploit|no	20
lq=expres|no	36
lq=extend|no	-38
lq=ey|no	18
lq=fact|no	-9
lq=fac|no	-51
lq=failur|no	-10
lq=fail|no	-41
lq=faith|no	8
lq=fal|no	-23
lq=far|no	-8
lq=father|no	6
lq=fat|no	5
lq=favor|no	64
lq=fear|no	26
lq=featur|no	-43
lq=feel|no	-17
lq=field|no	-14
lq=figur out|no	12
lq=figur|no	-28
lq=financ|no	-8
lq=find|no	-6
lq=finish|no	-47
lq=first|no	-21
lq=fir|no	27
lq=fit|no	-15
lq=flag|no	6
lq=fled|no	-5
lq=flew|no	-32
lq=float|no	-15
lq=flood|no	-5
lq=fly|no	-17
lq=focus|no	21
lq=focu|no	29
lq=follow|no	-27
lq=forc|no	-28
lq=form|no	-29
lq=found|no	-47
lq=front|no	-9
lq=fuel|no	-38
lq=funding|no	-6
lq=gain|no	-28
lq=galvaniz|no	-5
lq=garner|no	-24
lq=gather|no	-28
lq=generat|no	-7
lq=get|no	-56
lq=giv|all	10
lq=giv|no	-33
lq=giv|some	-5
lq=go on|no	-36
lq=goal|no	14
lq=going|no	-39
lq=governor|no	-6
lq=go|no	-9
lq=grab|no	-17
lq=grappl|no	10
lq=greet|no	7
lq=ground|no	-9
lq=grow up|no	-6
lq=grow|no	-60
lq=guarant|no	-7
lq=hail|no	13
lq=hal|no	-7
lq=handling|no	-12
lq=handl|no	-8
lq=hand|no	-41
lq=happen|no	-34
lq=hat|no	45
lq=hav|no	-30
lq=hav|some	-33
lq=headlin|no	12
lq=head|no	-38
lq=help|no	-65
lq=herald|no	31
lq=higher|no	-9
lq=highlight|no	30
lq=high|no	-12
lq=hint|no	39
lq=history|no	-28
lq=hold up|no	10
lq=hold|no	-15
lq=hopeful|no	37
lq=hop|no	22
lq=host|no	-10
lq=hour|no	-9
lq=huddl|no	-23
lq=hundred|no	-27
lq=hurt|no	-7
lq=idea|no	41
lq=identify|no	50
lq=ignor|no	51
lq=imagin|no	5
lq=imag|no	-13
lq=importanc|no	-9
lq=important|no	-22
lq=improv|no	-27
lq=inability|no	5
lq=increas|no	-29
lq=indicat|no	-13
lq=influenc|no	-24
lq=inform|no	41
lq=inject|no	-20
lq=inquiry|no	-5
lq=insist|no	7
lq=inspir|no	-18
lq=insult|no	37
lq=intend|no	6
lq=interested|no	25
lq=interest|no	35
lq=interject|all	16
lq=interpret|no	9
lq=interrupt|no	-21
lq=interview|no	-12
lq=introduc|no	36
lq=invest|no	-28
lq=invit|no	-50
lq=invit|some	6
lq=invok|no	23
lq=involved|no	-20
lq=involv|no	-7
lq=issu|all	-22
lq=issu|no	13
lq=issu|some	8
lq=job|no	-28
lq=join|no	-62
lq=justify|no	53
lq=keep up|no	-20
lq=keep|no	-30
lq=kick off|no	-22
lq=kil|no	-53
lq=kind|no	-32
lq=know|all	-73
lq=know|no	25
lq=label|no	-19
lq=labor|no	-6
lq=lag|no	-11
lq=lambast|no	8
lq=lament|no	5
lq=land|no	-10
lq=languag|no	13
lq=lash out|no	43
lq=launch|no	-5
lq=lawsuit|no	9
lq=law|no	-5
lq=lay out|no	39
lq=lay|no	-44
lq=lead|no	-84
lq=lean|no	16
lq=learn|no	49
lq=leav|no	-51
lq=legislation|no	18
lq=lent|no	-17
lq=let|no	-16
lq=leverag|no	-16
lq=licens|no	-8
lq=likely|no	-5
lq=liken|no	10
lq=lik|no	32
lq=limit|no	-33
lq=lin up|no	40
lq=link|no	8
lq=listen|no	-27
lq=list|no	28
lq=liv|no	-42
lq=lobby|no	-12
lq=lock up|no	-14
lq=lock|no	-26
lq=look|no	37
lq=loom|no	-19
lq=los|no	-85
lq=lov|no	43
lq=lur|no	-8
lq=maintain|no	-42
lq=majority|no	-39
lq=mak up|no	-50
lq=mak|no	-28
lq=manag|no	-28
lq=mandat|no	14
lq=many|no	-42
lq=margin|no	-41
lq=mark|no	-27
lq=marry|no	-23
lq=match|no	-28
lq=matter|no	-9
lq=meeting|no	-12
lq=meet|no	-87
lq=member|no	-52
lq=mention|no	34
lq=messag|no	40
lq=million|no	-10
lq=mind|no	-8
lq=mis|no	-19
lq=mix|no	-9
lq=money|no	-31
lq=month|no	-26
lq=mor|no	-25
lq=most|no	-24
lq=mov|no	-27
lq=much|no	-37
lq=nam|no	28
lq=nation|no	6
lq=navigat|no	-14
lq=need|no	-12
lq=night|no	-13
lq=nomination|no	-34
lq=nominat|no	62
lq=nomin|no	-19
lq=notic|no	8
lq=not|all	-15
lq=not|most	-18
lq=not|no	25
lq=not|some	34
lq=number|no	-31
lq=obtain|no	-29
lq=offic|no	-9
lq=opinion|no	54
lq=opportunity|no	-24
lq=opposition|no	29
lq=oppos|no	22
lq=opt|no	20
lq=order|no	33
lq=organiz|no	-30
lq=other|no	-7
lq=outnumber|no	-5
lq=overshadow|no	-16
lq=overs|no	-13
lq=overtak|no	-6
lq=own|no	-23
lq=pack|no	-7
lq=participat|no	-10
lq=party|no	-19
lq=part|no	-28
lq=pas|no	20
lq=path|no	-43
lq=paus|no	20
lq=pay|no	-62
lq=percent|no	-18
lq=perform|no	-17
lq=person|no	6
lq=persuad|no	41
lq=pick up|no	-23
lq=pick|no	-12
lq=pit|no	-8
lq=plan|no	28
lq=plan|some	-24
lq=play|no	-44
lq=plead|no	8
lq=pledg|most	18
lq=pledg|some	7
lq=point out|no	14
lq=point|no	25
lq=poised|no	-13
lq=pol|no	-16
lq=popular|no	-27
lq=portray|no	-28
lq=possibility|no	-40
lq=post|all	-9
lq=post|most	-10
lq=pour|no	-21
lq=power|no	-30
lq=prais|no	20
lq=prefer|no	64
lq=prepar|no	-38
lq=present|no	18
lq=pressur|no	19
lq=pres|no	6
lq=preview|no	20
lq=primary|no	-30
lq=problem|no	-37
lq=proceed|no	-16
lq=profil|no	5
lq=prohibit|no	34
lq=project|no	9
lq=promis|all	-29
lq=promis|most	28
lq=promis|no	16
lq=promis|some	6
lq=promot|no	23
lq=prompt|no	-71
lq=propel|no	-17
lq=proposal|no	13
lq=propos|no	15
lq=prosecut|no	-12
lq=prospect|no	-22
lq=protect|no	-22
lq=provid|no	-26
lq=prov|no	-8
lq=publish|all	23
lq=publish|most	-19
lq=pul|no	-35
lq=punch|no	-7
lq=purchas|no	-8
lq=pursu|no	8
lq=put|all	29
lq=put|no	-47
lq=qualify|no	-14
lq=question|no	20
lq=quot|no	-21
lq=rac|no	-36
lq=rail|no	26
lq=rais|no	-24
lq=rally|no	-35
lq=rang|no	6
lq=ratchet up|no	-13
lq=reach|no	-24
lq=react|no	-9
lq=ready|no	-32
lq=read|all	30
lq=read|no	-12
lq=reaffirm|no	38
lq=realiz|no	6
lq=rebuf|no	-13
lq=rebut|no	19
lq=recal|all	8
lq=receiv|no	-57
lq=recogniz|no	55
lq=record|no	-14
lq=recount|no	-18
lq=recruit|no	-6
lq=reduc|no	-23
lq=referenc|no	42
lq=refer|all	-36
lq=refer|no	53
lq=refus|no	12
lq=reiterat|no	10
lq=reject|no	28
lq=relationship|no	-24
lq=relat|no	-16
lq=releas|no	16
lq=relish|no	42
lq=rely|no	-14
lq=remain|no	-38
lq=remark|all	-16
lq=remember|no	59
lq=remind|no	17
lq=reminiscent|no	-21
lq=renew|no	12
lq=replac|no	-8
lq=reply|all	9
lq=reply|no	7
lq=report|all	-47
lq=report|no	15
lq=report|some	40
lq=repudiat|no	26
lq=reputation|no	-26
lq=request|no	19
lq=requir|no	25
lq=resolv|no	-20
lq=respond|all	30
lq=respond|most	-20
lq=responsibl|no	-9
lq=respons|no	33
lq=restor|no	-5
lq=restrict|no	24
lq=rest|no	-24
lq=result|no	-40
lq=retain|no	-17
lq=return|no	-26
lq=retweet|no	15
lq=review|no	18
lq=revisit|no	8
lq=rhetoric|no	11
lq=ris|no	-20
lq=rival|no	-25
lq=rol|no	-27
lq=rous|no	-5
lq=ruling|no	19
lq=rul|no	14
lq=run|no	-48
lq=rush|no	-29
lq=sal|no	7
lq=sat|no	-26
lq=sav|no	-11
lq=say|most	-11
lq=say|no	18
lq=say|some	-7
lq=schedul|no	-29
lq=school|no	5
lq=scor|no	-11
lq=scrambl|no	-44
lq=search|no	6
lq=seat|no	-16
lq=secretary|no	-39
lq=security|no	-5
lq=secur|no	-37
lq=seek|no	23
lq=seem|all	-23
lq=seem|no	24
lq=seem|some	13
lq=seiz|no	-9
lq=select|no	-27
lq=sel|no	-28
lq=senator|no	-20
lq=send|no	-40
lq=sens|no	22
lq=separat|no	-7
lq=series|no	-5
lq=serv|no	-55
lq=set off|no	-21
lq=set up|no	-32
lq=set|no	-18
lq=sharpen|no	-21
lq=shar|all	-7
lq=shar|no	31
lq=shed|no	-12
lq=shield|no	23
lq=shift|no	-8
lq=shook|no	-10
lq=shoot|all	33
lq=shoot|no	-46
lq=short|no	-13
lq=shot|no	15
lq=shout|all	33
lq=shout|no	-26
lq=show|all	-28
lq=show|most	21
lq=sid|no	19
lq=sign|no	40
lq=similar|no	-20
lq=singl out|no	39
lq=sit|no	-33
lq=skirt|no	-6
lq=slam|no	16
lq=solidify|no	-17
lq=sound|no	15
lq=sourc|no	7
lq=spark|no	-16
lq=spar|no	26
lq=speak out|no	22
lq=speak|all	-25
lq=speak|no	-8
lq=speculation|no	8
lq=speculat|no	21
lq=speech|no	30
lq=spend|no	-31
lq=spokesman|no	-7
lq=spread|no	-9
lq=stak|no	-23
lq=stanc|no	6
lq=stand|no	6
lq=start|no	-35
lq=star|no	-12
lq=stat|no	-5
lq=stay|no	-8
lq=steel|no	-5
lq=step down|no	-10
lq=step|no	-24
lq=stir|no	-14
lq=stop|no	-50
lq=story|no	43
lq=strategy|no	25
lq=strength|no	-12
lq=stres|no	5
lq=stretch|no	-6
lq=string|no	-6
lq=strong|no	-5
lq=struggl|no	-24
lq=study|no	-14
lq=submit|no	25
lq=succeed|no	-19
lq=succes|no	-17
lq=sued|no	16
lq=suffer|no	-25
lq=suggestion|no	15
lq=suggest|all	-16
lq=suggest|no	10
lq=suggest|some	16
lq=sum up|no	20
lq=support|no	51
lq=suppos|no	-48
lq=surg|no	-22
lq=surpas|no	-6
lq=surpris|no	-12
lq=surround|no	-16
lq=survey|no	-12
lq=surviv|no	-33
lq=sur|no	-18
lq=swear|no	-6
lq=swept|no	-26
lq=swing|no	6
lq=swip|no	12
lq=switch|no	-8
lq=s|no	-7
lq=tack|no	-6
lq=tak down|no	-5
lq=tak on|no	-23
lq=tak|all	-10
lq=tak|no	-25
lq=tak|some	-16
lq=talk|all	-49
lq=talk|no	5
lq=tap|no	-37
lq=task|no	-20
lq=team up|no	-5
lq=tel|all	16
lq=tel|no	11
lq=tel|some	-24
lq=tend|no	-23
lq=term|no	-38
lq=testimony|no	11
lq=test|no	-43
lq=thanks|no	-15
lq=thank|no	5
lq=thing|no	-21
lq=think|no	24
lq=third|no	-19
lq=thousand|no	-5
lq=threaten|no	15
lq=threat|no	9
lq=thwart|no	-13
lq=tied|no	-31
lq=tim|no	-61
lq=titl|all	43
lq=ti|no	-12
lq=top|no	-30
lq=total|no	-18
lq=touch|no	34
lq=tout|no	7
lq=trail|no	-55
lq=train|no	-8
lq=transform|no	-19
lq=travel|no	-38
lq=trend|no	14
lq=tribut|no	15
lq=trounc|no	-16
lq=trust|no	21
lq=tru|no	-7
lq=try|no	-69
lq=turn out|no	-51
lq=turn over|no	-22
lq=turn up|no	-6
lq=turn|no	-8
lq=tweet|all	14
lq=tweet|most	-9
lq=ty|no	-24
lq=unabl|no	-22
lq=unclear|no	6
lq=uncover|no	-23
lq=undermin|no	-30
lq=underscor|no	-21
lq=understanding|no	37
lq=unit|no	-32
lq=unlikely|no	-24
lq=updat|no	-9
lq=used|no	-57
lq=using|no	-28
lq=us|no	-15
lq=variety|no	-13
lq=version|no	-17
lq=vet|no	-12
lq=video|no	-14
lq=violat|no	-12
lq=visit|no	-63
lq=volunteer|no	-7
lq=voter|no	-5
lq=vot|all	-5
lq=vot|no	26
lq=vouch|no	21
lq=vow|all	7
lq=vow|most	-23
lq=vow|no	35
lq=wait|no	-8
lq=wak|no	-17
lq=want|no	24
lq=warning|no	7
lq=warn|all	-6
lq=warn|no	24
lq=wary|no	27
lq=war|no	-5
lq=watch|no	-25
lq=wav|no	-43
lq=way|no	-11
lq=wear|no	-32
lq=week|no	-26
lq=weigh in|no	34
lq=weigh|no	-9
lq=welcom|no	6
lq=widen|no	-25
lq=willingnes|no	-8
lq=willing|no	24
lq=win|no	-71
lq=withdraw|no	11
lq=withheld|no	-7
lq=wonder|no	31
lq=work|no	-41
lq=worry|no	-6
lq=worth|no	-6
lq=wrest|no	-6
lq=writ|all	49
lq=writ|most	-24
lq=writ|no	-36
lq=writ|some	-19
lq=year|no	-35
lq=zero|no	10
ls=:|some	75
ls=abandon|some	-12
ls=ability|some	-38
ls=abl|some	-25
ls=about|some	-9
ls=accelerat|some	-10
ls=accept|some	35
ls=acces|some	-24
ls=according|some	16
ls=accord|some	-22
ls=accusation|some	-10
ls=achiev|some	-6
ls=acknowledg|some	7
ls=acquiesc|some	36
ls=acquir|some	-6
ls=action|some	-18
ls=act|some	-40
ls=addition|some	-18
ls=addres|none	-22
ls=admit|some	23
ls=advanc|some	-21
ls=advantag|some	-31
ls=advic|some	32
ls=adviser|some	-7
ls=advis|some	-24
ls=advocat|some	36
ls=ad|none	-52
ls=affect|some	-26
ls=agenda|some	-11
ls=aggressiv|some	-9
ls=agreement|none	28
ls=agr|some	31
ls=aid|some	-8
ls=aim|none	-16
ls=aim|some	21
ls=alarm|some	15
ls=align|none	-10
ls=allegianc|some	24
ls=alleg|some	15
ls=allow|some	12
ls=allud|some	29
ls=amas|some	-15
ls=amendment|some	-15
ls=analysis|some	-8
ls=anger|none	18
ls=anger|some	-30
ls=angry|some	12
ls=announcement|some	16
ls=announc|none	39
ls=apologiz|some	19
ls=appearanc|some	-14
ls=appear|none	84
ls=appear|some	-100
ls=append|some	10
ls=applaud|some	13
ls=apply|some	-23
ls=appoint|some	30
ls=approach|some	-20
ls=approv|none	34
ls=argument|none	-19
ls=argument|some	17
ls=argu|some	14
ls=arriv|some	-45
ls=articl|none	-10
ls=articulat|some	23
ls=ask|none	47
ls=assault|some	-5
ls=assembl|some	-12
ls=assessment|some	25
ls=assum|some	-19
ls=attack|none	-15
ls=attack|some	15
ls=attempt|none	6
ls=attempt|some	-34
ls=attend|some	-25
ls=attention|some	34
ls=attract|some	-35
ls=attribut|none	26
ls=attribut|some	12
ls=audienc|some	-6
ls=authoriz|none	-31
ls=availabl|some	-16
ls=averag|some	-15
ls=avoid|some	-21
ls=await|some	-11
ls=award|some	-13
ls=awar|some	6
ls=back|none	-20
ls=back|some	47
ls=ballot|some	19
ls=ban|some	11
ls=bar|some	9
ls=bas|none	-39
ls=bear|some	-10
ls=beat|some	-45
ls=becom|some	-37
ls=begin|none	9
ls=begin|some	-29
ls=believ|some	30
ls=bemoan|some	43
ls=benefit|some	-37
ls=best|some	-15
ls=better|some	-10
ls=bet|some	-7
ls=bil|none	23
ls=blam|none	-7
ls=blast|some	9
ls=block|some	5
ls=boast|some	6
ls=bolster|some	-23
ls=book|some	-18
ls=boo|none	22
ls=boo|some	5
ls=born|none	-14
ls=bother|some	-14
ls=bound|some	-10
ls=break down|some	-17
ls=break|some	-58
ls=brief|none	5
ls=bring up|some	24
ls=bring|some	-25
ls=broadcast|some	19
ls=build|some	-65
ls=buy|some	-20
ls=b|some	-41
ls=cal out|some	25
ls=cal|some	8
ls=campaign|none	-13
ls=cancel|some	-24
ls=candidacy|some	-22
ls=candidat|none	-13
ls=candidat|some	16
ls=capitaliz|some	-23
ls=captur|some	-12
ls=cap|some	-10
ls=careful|some	-5
ls=carry out|some	-26
ls=carry|some	-17
ls=car|some	11
ls=cast|some	6
ls=cas|none	-18
ls=cas|some	43
ls=catch|some	-33
ls=caus|some	-55
ls=caution|some	14
ls=celebrat|some	-18
ls=center|some	-19
ls=certain|some	-21
ls=chair|some	-20
ls=challeng|some	36
ls=champion|some	39
ls=chanc|some	-18
ls=chang|some	-30
ls=chant|some	21
ls=charg|none	25
ls=charg|some	-14
ls=check|some	-19
ls=cheer|some	14
ls=chief|some	-11
ls=choos|none	-11
ls=choos|some	-8
ls=cit|some	12
ls=claim|none	-29
ls=claim|some	17
ls=clarify|some	21
ls=clinch|some	-31
ls=clos|some	-62
ls=collaborat|some	-17
ls=collaps|some	-7
ls=collect|some	-35
ls=combin|some	-6
ls=command|some	-33
ls=comment|some	23
ls=commitment|some	17
ls=commit|some	12
ls=compar|none	-65
ls=compar|some	10
ls=compet|some	-20
ls=complain|some	35
ls=complet|some	-13
ls=complicat|some	-17
ls=com|none	-8
ls=com|some	-33
ls=conced|some	5
ls=condition|some	-18
ls=conduct|none	-27
ls=conduct|some	-37
ls=conferenc|some	-12
ls=confidenc|some	14
ls=confident|some	31
ls=confirm|some	13
ls=conflict|none	6
ls=congratulat|some	18
ls=consider|some	10
ls=contemplat|some	31
ls=contention|some	7
ls=continu|none	9
ls=continu|some	-27
ls=contradict|some	22
ls=contrast|some	13
ls=contribut|some	-28
ls=control|some	-19
ls=controversy|some	-18
ls=convert|some	-17
ls=convinc|none	-37
ls=convinc|some	6
ls=coordinat|some	-13
ls=cop|some	-9
ls=cost|some	-31
ls=counter|some	-26
ls=count|none	5
ls=count|some	17
ls=coverag|some	23
ls=cover|some	15
ls=creat|some	-24
ls=credit|some	26
ls=crisscros|some	-6
ls=critical|some	14
ls=criticiz|none	5
ls=criticiz|some	6
ls=critiqu|some	23
ls=cros|some	-24
ls=cruis|some	-12
ls=crush|some	-14
ls=cut|none	-13
ls=cut|some	-11
ls=day|some	-41
ls=deal|some	-17
ls=death|some	-8
ls=debat|none	64
ls=debat|some	-20
ls=decid|none	12
ls=decision|some	35
ls=declar|some	16
ls=declin|none	-25
ls=declin|some	10
ls=decry|some	18
ls=dedicat|some	15
ls=deem|none	49
ls=deem|some	16
ls=defeat|some	-17
ls=defend|some	50
ls=defens|some	53
ls=delegat|some	-31
ls=demand|none	14
ls=demonstrat|some	-17
ls=denounc|some	10
ls=deny|some	7
ls=depend|some	-10
ls=deploy|some	-19
ls=depriv|some	-7
ls=descend|some	-20
ls=describ|some	17
ls=deserv|some	-31
ls=design|none	17
ls=desir|some	16
ls=detail|some	43
ls=determin|some	8
ls=develop|some	-16
ls=died|some	-32
ls=difficult|some	-23
ls=diminish|some	-10
ls=director|none	-16
ls=direct|some	-39
ls=disagr|some	45
ls=disavow|some	10
ls=disclos|some	9
ls=discover|none	19
ls=discus|some	5
ls=dislik|some	52
ls=dispatch|some	-20
ls=display|some	16
ls=disput|some	17
ls=disrupt|some	-18
ls=distanc|some	37
ls=distribut|some	-15
ls=divid|none	-30
ls=document|some	48
ls=doing|some	-49
ls=dominat|some	-50
ls=donat|some	-32
ls=doubl down|some	23
ls=doubt|some	11
ls=downplay|some	13
ls=do|some	-41
ls=draw|some	-32
ls=driv|some	-35
ls=drop|some	-59
ls=dub|some	8
ls=eager|some	11
ls=earn|some	-36
ls=echo|some	23
ls=economy|none	6
ls=edg|some	-5
ls=effort|none	-16
ls=effort|some	-21
ls=elect|none	-63
ls=elect|some	18
ls=email|none	-5
ls=email|some	21
ls=embrac|some	23
ls=emerg|some	-40
ls=emphasis|some	-22
ls=emphasiz|some	7
ls=employ|some	-19
ls=enabl|some	-17
ls=encounter|some	-21
ls=endorsement|some	11
ls=endors|none	-12
ls=endors|some	24
ls=engag|some	15
ls=enjoy|some	20
ls=ensur|some	-35
ls=enter|some	-58
ls=enthusiasm|some	8
ls=envision|some	13
ls=escalat|some	7
ls=escap|some	-11
ls=evidenc|none	-9
ls=evidenc|some	19
ls=exampl|some	18
ls=exceed|some	-18
ls=exchang|some	-23
ls=exit|some	-6
ls=expectation|some	8
ls=expect|none	21
ls=expect|some	5
ls=experienc|some	16
ls=explain|some	21
ls=expres|some	21
ls=extend|some	-38
ls=ey|some	18
ls=fact|none	-51
ls=fac|none	5
ls=fac|some	-75
ls=failur|some	-5
ls=fail|some	-35
ls=fal|some	-21
ls=fan|some	-10
ls=far|some	-8
ls=favorit|none	6
ls=favor|none	-11
ls=favor|some	64
ls=fear|none	11
ls=fear|some	9
ls=featur|some	-17
ls=field|some	-17
ls=figur|some	-5
ls=fil|some	7
ls=financ|some	-7
ls=find|none	-38
ls=finish|some	-41
ls=first|some	-20
ls=fir|some	23
ls=fit|some	-12
ls=flag|some	6
ls=fled|some	-5
ls=flew|some	-34
ls=fly|some	-17
ls=focus|none	-38
ls=focus|some	47
ls=focu|some	23
ls=follow up|some	-9
ls=follow|none	-9
ls=follow|some	-13
ls=forc|none	-20
ls=forc|some	-13
ls=form|some	-32
ls=forward|some	26
ls=found|some	-40
ls=fram|some	7
ls=front|some	-11
ls=frustration|some	7
ls=fuel|some	-36
ls=gain|some	-26
ls=galvaniz|some	-5
ls=garner|some	-27
ls=gather|some	-25
ls=generat|some	-7
ls=get|none	-17
ls=get|some	-54
ls=giv|none	-52
ls=goal|none	-9
ls=goal|some	25
ls=going|some	-37
ls=go|none	5
ls=go|some	-24
ls=grab|some	-16
ls=grant|none	18
ls=grant|some	-18
ls=grappl|some	8
ls=greet|none	6
ls=ground|some	-11
ls=group|none	7
ls=group|some	-14
ls=grow up|some	-9
ls=grow|some	-50
ls=gues|some	5
ls=half|none	-7
ls=hal|some	-5
ls=hammer|some	16
ls=handling|some	-13
ls=handl|some	-5
ls=hand|some	-27
ls=happen|some	-35
ls=hat|some	45
ls=hav|some	-37
ls=headlin|some	22
ls=head|some	-26
ls=help|some	-72
ls=herald|some	31
ls=higher|some	-12
ls=highlight|none	13
ls=highlight|some	18
ls=high|some	-12
ls=hint|some	29
ls=hir|some	7
ls=history|some	-18
ls=hold|none	5
ls=hold|some	-32
ls=hopeful|some	24
ls=hop|none	-9
ls=hop|some	29
ls=host|some	-19
ls=hour|some	-5
ls=huddl|some	-23
ls=hundred|some	-7
ls=hurt|some	-5
ls=idea|none	23
ls=idea|some	17
ls=identify|none	9
ls=identify|some	37
ls=ignor|some	45
ls=imag|some	-16
ls=impact|some	-33
ls=important|some	-22
ls=impos|none	7
ls=impos|some	-21
ls=improv|some	-24
ls=includ|some	13
ls=increas|some	-28
ls=influenc|some	-20
ls=information|some	9
ls=inject|some	-20
ls=inquiry|some	-5
ls=insist|some	5
ls=inspir|some	-16
ls=insult|some	45
ls=interested|some	24
ls=interest|some	32
ls=interject|some	12
ls=interview|none	-5
ls=interview|some	-16
ls=introduc|some	21
ls=investigat|some	-5
ls=invest|some	-23
ls=invit|some	-24
ls=invok|some	19
ls=involved|some	-20
ls=involv|some	-39
ls=issu|none	-8
ls=issu|some	15
ls=job|some	-21
ls=join|some	-35
ls=keep up|some	-20
ls=keep|some	-37
ls=kick off|some	-20
ls=kil|none	-13
ls=kil|some	-20
ls=kind|some	-17
ls=knock|some	10
ls=know|none	43
ls=know|some	-32
ls=labor|some	-6
ls=lag|some	-11
ls=lambast|none	7
ls=lament|some	10
ls=land|some	-31
ls=languag|some	14
ls=lash out|some	39
ls=latest|none	6
ls=lay out|some	25
ls=lay|some	-33
ls=leader|none	-17
ls=leader|some	16
ls=lead|some	-87
ls=lean|some	17
ls=learn|some	46
ls=leav|none	-6
ls=leav|some	-47
ls=legislation|some	18
ls=lent|some	-17
ls=letter|some	9
ls=let|some	-16
ls=level|none	5
ls=level|some	-14
ls=leverag|some	-14
ls=liken|some	19
ls=lik|none	-17
ls=lik|some	48
ls=limit|some	-24
ls=lin up|some	39
ls=link|some	22
ls=listen|some	-20
ls=list|some	36
ls=liv|some	-51
ls=lobby|some	-32
ls=lock up|some	-11
ls=lock|none	-8
ls=look|none	45
ls=loom|some	-11
ls=los|some	-80
ls=lot|some	-8
ls=lov|some	47
ls=lur|some	-7
ls=maintain|some	-39
ls=majority|some	-12
ls=mak up|some	-45
ls=mak|some	-13
ls=manag|some	-26
ls=mandat|some	24
ls=many|none	-28
ls=margin|some	-23
ls=mark|some	-17
ls=marry|some	-19
ls=match|some	-16
ls=mean|none	38
ls=mean|some	-36
ls=meeting|some	-17
ls=meet|some	-86
ls=member|none	-21
ls=member|some	-12
ls=mention|none	6
ls=mention|some	19
ls=messag|none	19
ls=messag|some	16
ls=mis|some	-21
ls=money|some	-27
ls=month|some	-21
ls=mor|some	-8
ls=most|none	-20
ls=mov|some	-21
ls=much|none	-22
ls=nam|none	-8
ls=nam|some	12
ls=navigat|some	-15
ls=need|some	-22
ls=night|some	-5
ls=nomination|some	-23
ls=nominat|none	13
ls=nominat|some	47
ls=nomin|some	-17
ls=notion|some	16
ls=not|some	22
ls=number|none	-12
ls=number|some	-10
ls=obtain|some	-28
ls=offer|none	-13
ls=offer|some	11
ls=offic|some	-5
ls=opinion|some	31
ls=opportunity|some	-15
ls=opposition|none	20
ls=opposition|some	6
ls=oppos|none	-30
ls=oppos|some	33
ls=opt|some	21
ls=order|some	14
ls=organiz|some	-27
ls=outnumber|some	-20
ls=outrag|some	-16
ls=overshadow|some	-12
ls=overs|some	-15
ls=overtak|some	-6
ls=own|some	-24
ls=participat|some	-8
ls=party|some	-7
ls=part|none	-48
ls=passion|some	19
ls=pas|none	30
ls=path|some	-40
ls=paus|some	20
ls=pay|some	-65
ls=percent|none	-28
ls=perform|some	-29
ls=persuad|some	35
ls=pick up|some	-22
ls=pick|none	-6
ls=pitch|some	-7
ls=pit|some	-8
ls=plac|some	-11
ls=plan|some	15
ls=play|some	-43
ls=plead|some	16
ls=pledg|none	-27
ls=pledg|some	28
ls=point out|some	8
ls=point|some	33
ls=poised|some	-13
ls=policy|some	7
ls=pol|some	-5
ls=popular|some	-27
ls=portray|some	-26
ls=position|none	-18
ls=position|some	16
ls=possibility|some	-24
ls=post|some	-6
ls=pos|none	7
ls=pos|some	-8
ls=pour|some	-24
ls=power|some	-23
ls=predict|some	9
ls=prefer|some	58
ls=prepar|some	-38
ls=present|none	20
ls=president|none	-19
ls=pressur|some	15
ls=pres|none	14
ls=pres|some	-5
ls=primary|some	-27
ls=problem|some	-25
ls=proceed|some	-5
ls=produc|some	-8
ls=prohibit|some	38
ls=promis|none	-11
ls=promis|some	34
ls=promot|some	33
ls=prompt|some	-55
ls=propel|some	-17
ls=proposal|some	24
ls=propos|some	31
ls=prosecut|some	-11
ls=prospect|some	-14
ls=protect|some	-22
ls=protest|some	8
ls=provid|some	-25
ls=publish|some	21
ls=pul|some	-36
ls=punch|some	-6
ls=pursu|some	10
ls=push|none	-34
ls=put|none	-10
ls=put|some	11
ls=qualify|some	-13
ls=question|none	15
ls=rac|none	-8
ls=rac|some	-19
ls=rail|some	39
ls=rais|none	-14
ls=rais|some	-14
ls=rally|some	-46
ls=rang|some	18
ls=ratchet up|some	-23
ls=rat|some	-10
ls=reach out|some	-9
ls=reach|none	-5
ls=reach|some	-14
ls=ready|some	-34
ls=read|none	-25
ls=read|some	21
ls=reaffirm|some	38
ls=realiz|some	6
ls=rebuf|some	-23
ls=rebuk|some	9
ls=rebut|some	19
ls=recal|some	10
ls=receiv|some	-58
ls=recit|some	37
ls=recogniz|none	37
ls=recogniz|some	25
ls=recommend|some	9
ls=record|some	-12
ls=recount|some	-13
ls=recruit|some	-5
ls=reduc|some	-16
ls=referenc|none	13
ls=referenc|some	40
ls=refer|none	5
ls=refer|some	22
ls=reflect|some	9
ls=refram|some	-7
ls=refus|none	-33
ls=refus|some	16
ls=regard|none	21
ls=reject|some	5
ls=relationship|some	-18
ls=relat|some	-20
ls=releas|none	14
ls=releas|some	9
ls=relish|some	43
ls=rely|some	-20
ls=remain|none	-7
ls=remain|some	-24
ls=remember|none	26
ls=remember|some	33
ls=reminiscent|some	-20
ls=remov|some	-13
ls=renew|some	5
ls=replac|some	-8
ls=reply|some	19
ls=report|none	-7
ls=report|some	13
ls=repudiat|some	30
ls=reputation|some	-24
ls=requir|none	11
ls=requir|some	5
ls=responsibl|some	-9
ls=respons|some	25
ls=restor|some	-11
ls=restrict|some	31
ls=rest|some	-13
ls=result|some	-24
ls=retain|some	-17
ls=return|some	-23
ls=retweet|some	26
ls=reveal|none	-34
ls=reveal|some	14
ls=review|some	20
ls=revis|some	-7
ls=rhetoric|some	13
ls=ris|some	-13
ls=rival|some	-20
ls=rol|some	-30
ls=rous|some	-18
ls=rul|none	-13
ls=rul|some	35
ls=run|some	-28
ls=rush|some	-23
ls=sat|some	-36
ls=sav|some	-13
ls=say|none	-22
ls=say|some	12
ls=schedul|none	-19
ls=schedul|some	-7
ls=school|none	9
ls=scor|some	-17
ls=scrambl|some	-37
ls=seat|some	-7
ls=secretary|none	-5
ls=secretary|some	-13
ls=secur|some	-36
ls=seek|some	21
ls=seem|none	89
ls=seem|some	-142
ls=seiz|some	-11
ls=sel|some	-24
ls=senator|some	-9
ls=send out|some	-19
ls=send|none	-5
ls=send|some	-20
ls=sens|none	41
ls=separat|some	-7
ls=serv|some	-59
ls=set off|some	-19
ls=set up|some	-40
ls=set|some	-30
ls=sharpen|some	-19
ls=shar|some	17
ls=shed|some	-19
ls=shift|some	-5
ls=shook|some	-15
ls=shooting|some	5
ls=shot|some	15
ls=show|none	-6
ls=sid|some	26
ls=sign|none	25
ls=sign|some	17
ls=similar|some	-21
ls=singl out|some	29
ls=sit|some	-30
ls=skirt|some	-6
ls=solidify|some	-17
ls=sound|none	32
ls=sourc|some	11
ls=spark|some	-22
ls=speak out|some	17
ls=speak|some	-19
ls=speculat|some	28
ls=speech|none	35
ls=spend|some	-26
ls=split|none	-12
ls=spokesman|none	-7
ls=spot|none	-5
ls=spot|some	12
ls=spread|some	-8
ls=stak|some	-22
ls=stanc|some	7
ls=stand|some	12
ls=startl|some	-13
ls=start|none	-8
ls=start|some	-28
ls=star|some	-34
ls=stat|none	-17
ls=step down|some	-10
ls=step up|some	-10
ls=step|some	-20
ls=stick|some	5
ls=stir|some	-14
ls=stop|some	-42
ls=story|none	26
ls=story|some	16
ls=strategy|none	11
ls=strength|some	-6
ls=strod|some	-11
ls=strong|some	-10
ls=struggl|some	-21
ls=study|some	-26
ls=submit|some	26
ls=succeed|some	-19
ls=succes|some	-13
ls=sued|some	17
ls=suffer|some	-25
ls=suggestion|some	45
ls=suggest|some	5
ls=summon|some	-15
ls=supporter|none	13
ls=support|none	-7
ls=support|some	46
ls=suppos|none	-46
ls=surg|some	-19
ls=surpas|some	-6
ls=surpris|some	-19
ls=surround|some	-22
ls=survey|some	-5
ls=surviv|some	-32
ls=sur|some	-22
ls=suspect|some	-7
ls=swept|some	-26
ls=swing|some	7
ls=swip|some	11
ls=switch|some	-8
ls=s|some	-24
ls=tak down|some	-5
ls=tak on|some	-21
ls=tak|none	-18
ls=tak|some	-40
ls=talk|some	-18
ls=tap|some	-44
ls=task|some	-12
ls=tax|some	6
ls=team up|some	-5
ls=tel|none	21
ls=tend|some	-46
ls=term|some	-24
ls=testify|some	12
ls=testimony|some	12
ls=test|none	-5
ls=test|some	-24
ls=thanks|some	-8
ls=thank|some	24
ls=threaten|none	-7
ls=threaten|some	23
ls=threat|some	10
ls=thwart|some	-13
ls=tied|none	-5
ls=tied|some	-12
ls=tim|none	-10
ls=tim|some	-34
ls=titl|none	41
ls=ti|some	-11
ls=ton down|some	5
ls=top|some	-25
ls=total|some	-17
ls=touch|some	34
ls=tout|some	9
ls=trail|some	-51
ls=train|some	-8
ls=transform|some	-21
ls=trash|some	33
ls=travel|some	-38
ls=treat|none	6
ls=tribut|some	15
ls=trip|some	-5
ls=trounc|some	-11
ls=trust|some	15
ls=tru|some	-9
ls=try|none	-21
ls=try|some	-35
ls=turn out|some	-53
ls=turn over|some	-17
ls=turn up|some	-6
ls=tweet|none	-7
ls=tweet|some	16
ls=ty|some	-20
ls=unabl|some	-28
ls=uncover|some	-21
ls=undermin|some	-30
ls=underscor|some	-11
ls=understand|some	18
ls=unit|some	-27
ls=unleash|some	-7
ls=unlikely|some	-25
ls=updat|none	-40
ls=upend|some	-10
ls=urg|none	-28
ls=urg|some	13
ls=used|none	-42
ls=using|none	5
ls=using|some	-29
ls=us|none	22
ls=us|some	-75
ls=variety|some	-10
ls=view|none	14
ls=view|some	-11
ls=vision|some	17
ls=visit|some	-64
ls=vot|some	32
ls=vouch|some	22
ls=vow|none	-22
ls=vow|some	29
ls=wait|some	-15
ls=wak|some	-14
ls=want|none	-42
ls=want|some	30
ls=warning|some	25
ls=warn|none	5
ls=warn|some	21
ls=wash|some	5
ls=watch|none	-7
ls=watch|some	-7
ls=way|some	-6
ls=wear|some	-57
ls=week|some	-21
ls=weigh in|some	26
ls=weigh|some	-7
ls=welcom|some	5
ls=whip|some	-5
ls=widen|some	-24
ls=willing|some	24
ls=win|some	-71
ls=withdraw|some	9
ls=wonder|some	18
ls=work|none	8
ls=work|some	-66
ls=worry|none	-36
ls=wrest|some	-6
ls=writ|none	-32
ls=year|some	-21
ls=yel|some	22
lss=:|colon first name|name	25
lss=:|colon first noun|noun	16
lss=:|colon name|name	15
lss=:|colon noun|noun	10
lss=ability|n|third	-8
lss=abl|a|name	-18
lss=abl|a|third	-6
lss=accept|obj|name	7
lss=according|according amid|name	-8
lss=according|according first|noun	31
lss=accus|obj to|third	-22
lss=accus|obj+|name	24
lss=accus|obj+|third	13
lss=accus|obj|name	-37
lss=accus|obj|third	-17
lss=acknowledg|ccomp|noun	-19
lss=acknowledg|obj|name	41
lss=admit|ccomp|name	-16
lss=admit|ccomp|noun	13
lss=ad|ccomp|name	-6
lss=ad|ccomp|third	34
lss=ad|obj|noun	-15
lss=ad|quote|name	-26
lss=ad|quote|third	10
lss=aggressiv|a|name	-9
lss=agr|ccomp|name	-7
lss=agr|obl|name	8
lss=agr|xcomp|noun	10
lss=air|obj|name	6
lss=allow|xcomp|noun	-29
lss=anger|n|none	22
lss=announc|ccomp|name	8
lss=announc|obj|name	11
lss=announc|pass subj|none	18
lss=appear|ccomp|thing	-14
lss=appear|obl|name	-27
lss=appear|subj+xcomp|none	78
lss=appear|xcomp|name	-42
lss=appear|xcomp|third	-9
lss=argument|n|none	-19
lss=argu|ccomp|name	-14
lss=argu|ccomp|noun	-6
lss=argu|ccomp|third	22
lss=arriv|obl|name	-16
lss=articl|n|none	-10
lss=ask|ccomp|name	-7
lss=ask|ccomp|none	29
lss=ask|ccomp|noun	-18
lss=ask|ccomp|third	35
lss=ask|obl|name	-38
lss=ask|obl|none	17
lss=ask|obl|noun	21
lss=ask|pass ccomp|none	17
lss=ask|pass obl|none	5
lss=ask|pass subj+obl|none	-5
lss=ask|pass subj+xcomp|none	-22
lss=ask|pass subj|none	-11
lss=ask|pass xcomp|none	21
lss=ask|quote|name	11
lss=ask|subj+xcomp|none	-21
lss=ask|xcomp|name	-13
lss=ask|xcomp|noun	24
lss=assail|obj|name	5
lss=assert|ccomp|name	20
lss=assur|ccomp|name	6
lss=attack|light n|name	6
lss=attack|light n|noun	-16
lss=attack|light n|third	-12
lss=attack|light v|name	-5
lss=attack|n|none	-10
lss=attack|n|third	27
lss=attack|obj|noun	-26
lss=attack|obj|third	20
lss=attempt|n|name	-16
lss=attempt|n|none	11
lss=attend|obj|name	-9
lss=attend|obj|who	-5
lss=attention|light v|noun	24
lss=attention|light v|third	-9
lss=avoid|obj|name	11
lss=back|obj|name	12
lss=back|obj|noun	30
lss=ban|obj+|who	-16
lss=ban|obj|who	-20
lss=beat|obj|name	-9
lss=becom|xcomp|name	-69
lss=becom|xcomp|who	7
lss=begin|obj+|name	6
lss=begin|obj|name	-15
lss=begin|subj+xcomp|none	10
lss=begin|xcomp|name	-23
lss=begin|xcomp|noun	-44
lss=behalf|n|name	5
lss=believ|ccomp|first	-19
lss=believ|ccomp|name	22
lss=blam|obj to|name	-18
lss=blast|obj to|name	13
lss=blast|obj+|name	-17
lss=blast|obj|name	-6
lss=block|obj|name	22
lss=bring|obj+|noun	10
lss=bring|obj|noun	-21
lss=b|beside|noun	-9
lss=cal|advcl|noun	26
lss=cal|beside|third	7
lss=cal|n|name	18
lss=cal|n|none	56
lss=cal|obj to|noun	-12
lss=cal|obj+xcomp|name	31
lss=cal|obj+xcomp|none	-8
lss=cal|obj+xcomp|noun	-21
lss=cal|obj+xcomp|third	10
lss=cal|obj+|name	-6
lss=cal|obj+|noun	27
lss=cal|obj|name	-16
lss=cal|obj|noun	-19
lss=cal|obj|third	-14
lss=cal|obl|name	-14
lss=cal|obl|noun	5
lss=cal|pass noun|none	-22
lss=cal|pass obl|none	-9
lss=cal|pass xcomp|none	10
lss=cal|quote|third	11
lss=cal|subj+xcomp|none	-34
lss=cal|xcomp|third	-6
lss=campaign|light v|third	-12
lss=campaign|n|none	-7
lss=campaign|n|third	-9
lss=candidat|n|none	-7
lss=capitaliz|obl|name	-12
lss=captur|obj|name	-16
lss=captur|obj|third	-9
lss=carry|obj to|noun	9
lss=carry|obj|noun	-22
lss=cast|obj|name	-15
lss=cas|light n|name	21
lss=cas|light v|name	7
lss=cas|n|none	-13
lss=caus|obj|noun	-6
lss=celebrat|obj|noun	-13
lss=challeng|obj|noun	27
lss=challeng|obj|who	-24
lss=chanc|n|name	-20
lss=charg|n|none	-23
lss=charg|pass obl|none	13
lss=choos|obj|name	-7
lss=choos|obj|noun	11
lss=cit|obj|name	7
lss=cit|obj|noun	-19
lss=cit|obj|third	25
lss=claim|ccomp|name	16
lss=claim|ccomp|third	-31
lss=claim|n|name	42
lss=claim|obj|name	7
lss=claim|obj|noun	8
lss=clear|a|name	7
lss=clear|a|noun	-18
lss=comment|light n|name	-28
lss=comment|obl|noun	6
lss=compar|obj+|name	11
lss=compar|obj|name	-17
lss=compar|pass obl|none	-24
lss=complain|ccomp|name	11
lss=complet|a|noun	-5
lss=complicat|obj|noun	-12
lss=com|advcl|noun	-24
lss=com|obl|noun	-7
lss=com|obl|who	5
lss=concern|light n|noun	-12
lss=concern|n|none	15
lss=conclud|ccomp|noun	6
lss=conclud|ccomp|third	8
lss=condemn|obj|name	-23
lss=condemn|obj|noun	27
lss=confirm|ccomp|name	15
lss=confirm|obj|name	26
lss=conflict|n|none	7
lss=consider|obj|noun	-24
lss=consider|pass subj+xcomp|none	7
lss=contain|obj|noun	-5
lss=continu|ccomp|third	7
lss=continu|xcomp|name	-17
lss=continu|xcomp|third	-8
lss=convinc|pass ccomp|none	-24
lss=country|light v|name	5
lss=count|pass subj|none	-8
lss=cover|obj|noun	13
lss=creat|obj|name	8
lss=creat|obj|noun	-24
lss=criticism|light n|name	-11
lss=criticiz|obj to|noun	-7
lss=criticiz|obj to|third	-11
lss=criticiz|obj+|name	-22
lss=criticiz|obj+|noun	16
lss=criticiz|obj+|third	24
lss=criticiz|obj|noun	-8
lss=criticiz|obj|third	9
lss=debat|n|name	-14
lss=debat|n|none	29
lss=decid|subj+xcomp|none	17
lss=decision|light n|name	20
lss=declar|ccomp|noun	12
lss=declar|obj|name	10
lss=declar|quote|name	-5
lss=declin|subj+xcomp|none	-24
lss=declin|xcomp|noun	33
lss=declin|xcomp|who	-18
lss=decry|obj|name	7
lss=defeat|obj|name	-16
lss=defend|obj+|name	32
lss=defend|obj|noun	27
lss=defend|obj|third	26
lss=denounc|obj|name	11
lss=describ|obj|name	-12
lss=describ|obj|noun	22
lss=describ|obj|third	-37
lss=describ|xcomp|name	-7
lss=design|pass advcl|none	32
lss=determin|ccomp|noun	5
lss=director|n|none	-16
lss=discus|obj|noun	21
lss=discus|obj|third	24
lss=do|obj|noun	-5
lss=draw|obj+|name	12
lss=draw|obj|third	-6
lss=earn|obj|name	-19
lss=echo|obj|name	25
lss=effort|light n|name	-21
lss=effort|light v|noun	7
lss=effort|n|name	-16
lss=effort|n|none	-15
lss=elect|pass subj+obl|none	-6
lss=embrac|obj|name	7
lss=embrac|obj|third	7
lss=emphasiz|obj|name	29
lss=encourag|xcomp|name	26
lss=endorsement|light n|third	-14
lss=endorsement|light v|name	-5
lss=endors|obj to|name	-6
lss=endors|obj+|name	-5
lss=endors|obj|name	-29
lss=endors|obj|noun	31
lss=endors|obj|thing	34
lss=endors|obj|third	29
lss=end|obj|name	-18
lss=enjoy|obj|name	-16
lss=enjoy|obj|noun	7
lss=evidenc|light n|noun	-19
lss=evidenc|n|none	-9
lss=expect|pass noun|none	-8
lss=expect|pass subj+xcomp|none	13
lss=expect|pass subj|none	-14
lss=expect|xcomp|noun	-13
lss=explain|ccomp|noun	-13
lss=expres|obj|name	9
lss=expres|obj|noun	26
lss=expres|obj|third	-24
lss=fact|n|none	-39
lss=fac|n|none	9
lss=fac|obj|noun	-5
lss=fail|xcomp|noun	-8
lss=familiar|a|name	11
lss=familiar|a|noun	-29
lss=favorit|n|none	6
lss=favor|obj|noun	27
lss=feel|xcomp|third	-19
lss=fil|obj|name	17
lss=find|ccomp|name	-14
lss=find|ccomp|noun	19
lss=find|obj|name	-46
lss=find|obj|noun	10
lss=find|obj|third	-31
lss=fir|obj|name	16
lss=fir|pass subj|none	16
lss=focus|obl|noun	9
lss=focus|pass advcl|none	-5
lss=focus|pass obl|none	-11
lss=focu|obl|name	-16
lss=forc|obj+xcomp|noun	-23
lss=gather|obl|noun	-10
lss=get|obj|noun	-10
lss=get|obl|name	6
lss=giv|obj+|name	-9
lss=giv|obj+|noun	-12
lss=giv|obj|noun	29
lss=giv|obj|thing	-15
lss=giv|pass ccomp|none	-14
lss=go|advcl|third	-20
lss=go|obl|name	35
lss=go|obl|noun	-15
lss=go|subj+xcomp|none	12
lss=group|n|none	9
lss=hav|beside|name	13
lss=hav|obj to|noun	7
lss=hav|obj+|name	-10
lss=hav|obj|name	-22
lss=hav|obj|noun	-19
lss=hav|obj|third	35
lss=hav|xcomp|noun	8
lss=help|xcomp|noun	-8
lss=higher|a|noun	-8
lss=highlight|obj|name	16
lss=high|a|noun	-11
lss=hint|obl|name	11
lss=hit|obj to|name	21
lss=hit|obj+|noun	15
lss=hit|obj|noun	-19
lss=hold|obj|name	-26
lss=hold|obj|noun	16
lss=hold|obj|third	-11
lss=hop|subj+xcomp|none	-6
lss=host|obj|name	-5
lss=idea|light n|name	-18
lss=idea|light n|noun	7
lss=idea|n|none	10
lss=includ|obj|thing	-54
lss=includ|obj|third	-8
lss=indicat|ccomp|noun	12
lss=insist|ccomp|name	19
lss=insist|ccomp|noun	16
lss=insist|ccomp|third	-17
lss=interested|a|noun	14
lss=interest|light n|noun	18
lss=interview|obj|name	-10
lss=introduc|obj|name	5
lss=invok|obj|name	22
lss=issu|light v|name	13
lss=issu|n|noun	24
lss=join|obj|name	-23
lss=keep|obj to|name	7
lss=keep|obj|name	16
lss=know|ccomp|noun	12
lss=know|ccomp|third	-20
lss=know|obj|first	-14
lss=know|obj|noun	29
lss=know|pass noun|none	6
lss=know|pass obl|none	16
lss=know|pass subj+obl|none	-6
lss=know|pass subj|none	8
lss=latest|a|none	6
lss=lay out|obj|name	5
lss=leader|n|none	-15
lss=leav|obj+xcomp|noun	-10
lss=leav|obj|noun	-21
lss=level|n|none	5
lss=likely|a|name	-8
lss=likely|a|noun	9
lss=look|n|none	19
lss=look|obl|name	9
lss=look|obl|none	11
lss=look|obl|third	-15
lss=look|subj+xcomp|none	13
lss=look|xcomp|name	17
lss=look|xcomp|noun	-11
lss=los|obj|name	-7
lss=mak up|obj|noun	-10
lss=mak|obj to|third	6
lss=mak|obj+xcomp|name	-54
lss=mak|obj+|noun	-18
lss=mak|obj+|third	15
lss=mak|obj|name	7
lss=mak|obj|third	-8
lss=mak|pass obl|none	6
lss=mak|pass subj|none	5
lss=mak|subj+xcomp|none	-29
lss=mak|xcomp|name	-10
lss=mak|xcomp|third	15
lss=many|a|none	-28
lss=mean|ccomp|noun	-58
lss=mean|pass xcomp|none	16
lss=mean|subj+xcomp|none	6
lss=meet|obl|name	-11
lss=member|n|none	-20
lss=mention|obj to|name	-7
lss=mention|obj|name	27
lss=mention|obj|noun	-12
lss=messag|light n|name	10
lss=messag|light n|third	-14
lss=mock|obj|name	21
lss=mock|obj|noun	16
lss=most|a|none	-20
lss=mov|obl|name	-5
lss=much|a|none	-22
lss=nam|obj|name	7
lss=nam|obj|third	-10
lss=nam|pass xcomp|none	-13
lss=need|light n|name	21
lss=need|obj|name	11
lss=need|subj+xcomp|none	5
lss=need|xcomp|noun	-9
lss=nominat|obj|name	-21
lss=notion|light n|name	28
lss=not|ccomp|noun	-9
lss=not|ccomp|third	8
lss=number|n|none	-5
lss=offer|obj|noun	-9
lss=offer|obj|third	9
lss=open|obj|name	-8
lss=opportunity|light n|name	-6
lss=opposition|n|none	20
lss=oppos|obj|name	-6
lss=oppos|obj|noun	7
lss=oppos|obj|who	31
lss=order|obj|noun	10
lss=outlin|obj|noun	20
lss=part|n|name	19
lss=part|n|none	-32
lss=pas|obj|noun	15
lss=pas|obl|noun	-5
lss=pay|obj to|noun	8
lss=percent|light v|noun	5
lss=percent|n|none	-19
lss=percent|n|noun	8
lss=plan|light n|name	-18
lss=plan|light n|noun	12
lss=plan|light n|third	9
lss=plan|subj+xcomp|none	-16
lss=plan|xcomp|name	12
lss=plan|xcomp|third	-8
lss=play|obj|name	-9
lss=plead|obl|noun	5
lss=pledg|subj+xcomp|none	-10
lss=pledg|xcomp|name	46
lss=pledg|xcomp|third	8
lss=pledg|xcomp|who	-49
lss=point out|ccomp|name	7
lss=point out|ccomp|noun	-9
lss=point|obl|name	27
lss=point|obl|noun	-19
lss=point|obl|third	33
lss=poised|a|name	-33
lss=portray|obj|name	-29
lss=post|obj+|name	-10
lss=post|obj|name	-54
lss=prais|obj to|name	-11
lss=predict|ccomp|name	-19
lss=predict|ccomp|noun	25
lss=predict|ccomp|third	32
lss=present|obj|name	6
lss=president|n|none	-17
lss=pres|pass obl|none	9
lss=promis|subj+xcomp|none	-10
lss=promis|xcomp|name	33
lss=promis|xcomp|noun	-25
lss=promot|obj|name	15
lss=prompt|obj+xcomp|noun	-10
lss=prompt|obj|noun	-5
lss=proposal|n|name	23
lss=propos|xcomp|name	11
lss=prov|xcomp|noun	20
lss=pursu|obj|name	33
lss=push|obj+|noun	-7
lss=push|obj|name	12
lss=push|obl|name	14
lss=put|obj|name	-36
lss=question|light n|name	-19
lss=question|light n|noun	-14
lss=question|n|name	-48
lss=question|n|none	6
lss=question|obj|name	18
lss=quot|obj|name	-10
lss=rail|obl|name	23
lss=rais|obj+|name	-27
lss=rais|obj|noun	-7
lss=rais|obj|third	14
lss=react|obl|name	-16
lss=ready|a|noun	-16
lss=read|obj|none	-12
lss=read|obj|noun	20
lss=recal|ccomp|name	-9
lss=recal|obj|name	7
lss=receiv|obj|name	-24
lss=referenc|n|name	-13
lss=referenc|obj|name	25
lss=refer|obl|name	23
lss=refer|obl|noun	8
lss=refer|pass obl|none	5
lss=reflect|obj|noun	-5
lss=refus|subj+xcomp|none	-18
lss=refus|xcomp|third	-9
lss=reject|obj|name	16
lss=reject|obj|noun	-8
lss=releas|obj to|name	-5
lss=releas|obj|noun	6
lss=releas|pass noun|none	-8
lss=releas|pass subj|none	34
lss=rely|obl|name	-23
lss=remain|subj+xcomp|none	-7
lss=remark|ccomp|name	22
lss=reminiscent|a|noun	-13
lss=reply|ccomp|name	23
lss=report|as|name	38
lss=report|ccomp|name	7
lss=report|ccomp|noun	-16
lss=report|insert|name	8
lss=report|obj|noun	16
lss=report|obl|name	-7
lss=report|quote|name	-32
lss=represent|obj|noun	-34
lss=represent|obj|thing	17
lss=represent|obj|who	-20
lss=request|light n|noun	-22
lss=requir|obj+xcomp|noun	13
lss=requir|obj|thing	-6
lss=respons|n|name	7
lss=restrict|obj|noun	16
lss=return|obj|noun	8
lss=return|obl|name	-6
lss=reveal|ccomp|name	-32
lss=reveal|ccomp|noun	26
lss=reveal|obj|noun	5
lss=reveal|pass subj|none	-10
lss=rol|light n|third	6
lss=run|obj|name	13
lss=run|obj|who	-10
lss=run|obl|name	5
lss=run|obl|who	-10
lss=say|advcl|name	-26
lss=say|beside|name	19
lss=say|ccomp|name	-7
lss=say|ccomp|none	-69
lss=say|ccomp|other	12
lss=say|ccomp|thing	35
lss=say|ccomp|third	15
lss=say|insert|name	16
lss=say|insert|noun	-14
lss=say|insert|third	21
lss=say|obj+ccomp|name	12
lss=say|obj|noun	8
lss=say|obj|third	-9
lss=say|obl|name	-67
lss=say|obl|noun	-7
lss=say|obl|third	-64
lss=say|pass noun|none	8
lss=say|pass subj|none	-10
lss=say|quote|name	7
lss=say|quote|noun	11
lss=say|quote|third	-21
lss=scor|obj|name	-18
lss=secur|obj|name	-6
lss=seek|obj|name	-6
lss=seek|xcomp|noun	-9
lss=seek|xcomp|third	15
lss=seem|subj+xcomp|none	72
lss=seem|xcomp|name	-26
lss=seem|xcomp|noun	-44
lss=send|obj to|noun	9
lss=send|obj|name	-18
lss=sens|n|none	19
lss=serv|obl|name	-10
lss=serv|obl|who	-16
lss=set|obj|name	-8
lss=set|pass subj+xcomp|none	-13
lss=set|pass subj|none	23
lss=shar|obj|name	-23
lss=shar|obj|noun	13
lss=shar|obj|third	34
lss=show|ccomp|name	-24
lss=show|ccomp|noun	17
lss=show|ccomp|thing	-20
lss=show|ccomp|third	-14
lss=show|insert|noun	19
lss=show|obj+|noun	35
lss=show|obj|name	-21
lss=show|obj|noun	32
lss=show|obj|third	-50
lss=show|obl|noun	19
lss=similar|a|noun	-16
lss=sound|subj+xcomp|none	24
lss=speak|obl|name	-22
lss=speak|obl|who	-13
lss=speech|light n|third	11
lss=speech|n|name	-21
lss=speech|n|none	35
lss=spend|obj to|noun	7
lss=spend|obj+|name	-8
lss=spend|obj|name	-26
lss=spend|obj|third	-5
lss=spend|obj|who	5
lss=spokesman|n|none	-7
lss=start|obj|name	-7
lss=start|xcomp|noun	-18
lss=statement|light n|name	15
lss=stat|ccomp|name	5
lss=stat|ccomp|noun	-9
lss=stat|n|none	-18
lss=stat|n|third	-24
lss=story|n|none	29
lss=stres|obj|name	13
lss=suggest|ccomp|name	29
lss=suggest|ccomp|noun	-7
lss=suggest|ccomp|third	-22
lss=suggest|obj|noun	-6
lss=supporter|n|none	13
lss=support|light n|name	-14
lss=support|light n|third	-24
lss=support|light v|name	-28
lss=support|n|name	20
lss=support|n|none	15
lss=support|obj|name	10
lss=support|obj|none	-22
lss=support|obj|noun	47
lss=support|obj|second	-78
lss=support|obj|thing	9
lss=support|obj|third	13
lss=support|obj|who	25
lss=support|xcomp|noun	13
lss=suppos|pass subj+xcomp|none	-23
lss=s|ccomp|noun	-17
lss=s|obj|noun	-20
lss=s|obj|who	12
lss=s|pass noun|none	15
lss=s|pass obl|none	8
lss=s|pass subj+xcomp|none	6
lss=s|pass subj|none	-28
lss=s|pass xcomp|none	-12
lss=tak|obj to|name	35
lss=tak|obj to|noun	16
lss=tak|obj+ccomp|thing	-6
lss=tak|obj|third	-6
lss=talk|n|none	22
lss=talk|obl|name	10
lss=talk|obl|noun	-13
lss=target|obj|name	22
lss=tel|ccomp|name	16
lss=tel|ccomp|noun	-17
lss=tel|ccomp|third	-8
lss=tel|obj|noun	15
lss=tel|obl|name	-26
lss=tel|obl|noun	6
lss=tel|obl|third	-14
lss=tel|quote|third	15
lss=tend|xcomp|noun	-10
lss=thank|obj|name	21
lss=think|ccomp|name	11
lss=threaten|subj+xcomp|none	-7
lss=threaten|xcomp|name	7
lss=throw|obj to|noun	8
lss=tout|obj|name	21
lss=treat|pass obl|none	7
lss=try|subj+xcomp|none	-11
lss=try|xcomp|name	-7
lss=try|xcomp|noun	-5
lss=turn|obj to|name	29
lss=turn|obj+|name	-13
lss=turn|obl|name	7
lss=turn|obl|noun	-6
lss=turn|obl|third	5
lss=unabl|a|name	-9
lss=underscor|obj|noun	-64
lss=urg|obj+xcomp|third	8
lss=urg|obj|name	9
lss=urg|obj|noun	8
lss=urg|xcomp|noun	15
lss=used|obj+|name	-7
lss=used|obj|noun	14
lss=used|obj|third	-10
lss=using|obj|noun	-9
lss=us|n|third	-12
lss=view|light n|name	10
lss=view|pass obl|none	-12
lss=vot|light n|name	-15
lss=vot|light n|noun	10
lss=vot|light v|name	-14
lss=vot|obl|name	-14
lss=vot|obl|noun	39
lss=vot|obl|who	-9
lss=vouch|obl|name	7
lss=vow|subj+xcomp|none	-13
lss=vow|xcomp|name	-18
lss=vow|xcomp|noun	14
lss=vow|xcomp|third	13
lss=walk|obl|name	-6
lss=want|obj+xcomp|third	7
lss=want|obj|noun	9
lss=want|subj+xcomp|none	-29
lss=want|xcomp|name	-18
lss=want|xcomp|third	-12
lss=want|xcomp|who	30
lss=warn|ccomp|name	-30
lss=warn|ccomp|noun	12
lss=way|light n|name	12
lss=way|light n|noun	-11
lss=way|n|none	-22
lss=way|n|third	-13
lss=win|obj+|name	-10
lss=win|obj+|third	7
lss=win|obj|name	-17
lss=word|light n|name	23
lss=work|obl|name	-15
lss=work|obl|who	-16
lss=worry|ccomp|noun	12
lss=writ|ccomp|noun	27
lss=writ|ccomp|third	12
lss=writ|insert|name	-12
lss=writ|obj|name	-10
lss=writ|obj|noun	-15
lss=writ|obl|name	-46
lss=writ|quote|third	-18
n=1	-91
n=16	14
n=2	-62
n=4	-45
n=40	14
n=8	-9
n=long	13
negated	16
negated authoriz	-31
negated clear	-41
negated disclos	-10
negated discus	7
negated endors	-29
negated expect	-10
negated find	-14
negated get	16
negated giv	-15
negated going	-5
negated hav	12
negated know	10
negated lik	19
negated mak	10
negated respond	11
negated return	6
negated s	44
negated say	41
negated seem	-19
negated show	-9
negated sign	24
negated support	-15
negated vot	-6
p=a/about	78
p=a/according	-12
p=a/after	-38
p=a/among	-7
p=a/as	-52
p=a/bare	10
p=a/because	-52
p=a/by	14
p=a/for	-78
p=a/from	-44
p=a/in	-29
p=a/nonfinite	-23
p=a/of	57
p=a/on	30
p=a/since	-15
p=a/than	-44
p=a/that	35
p=a/though	-16
p=a/when	-31
p=a/with	26
p=according amid/whole	22
p=according first/whole	22
p=according last/near	-24
p=according last/whole	31
p=according last/wider	-12
p=advcl/about	59
p=advcl/after	-40
p=advcl/against	46
p=advcl/as	-53
p=advcl/before	-38
p=advcl/by	-36
p=advcl/for	58
p=advcl/in	-30
p=advcl/of	43
p=advcl/on	20
p=advcl/to	-14
p=advcl/while	-34
p=advcl/with	-32
p=advcl/without	-25
p=as	-23
p=beside/,	-43
p=beside/other	-8
p=ccomp/bare	7
p=ccomp/if	24
p=ccomp/that	19
p=ccomp/wh	20
p=colon first name	25
p=colon first noun	16
p=colon name	15
p=colon noun	10
p=insert	-9
p=light n/about	68
p=light n/about ing	31
p=light n/against	40
p=light n/as	-38
p=light n/at	5
p=light n/between	-19
p=light n/for ing	12
p=light n/in	-67
p=light n/in ing	20
p=light n/including	-65
p=light n/into	-18
p=light n/like	-19
p=light n/of	-16
p=light n/on	16
p=light n/over	-7
p=light n/such	-16
p=light n/than	-12
p=light n/that	23
p=light n/that ing	18
p=light n/to	-7
p=light n/with	-14
p=light v/about	62
p=light v/according	-32
p=light v/after	-39
p=light v/against	36
p=light v/although	-16
p=light v/as	37
p=light v/at	20
p=light v/because	-48
p=light v/by	-26
p=light v/despite	-7
p=light v/for	7
p=light v/from	-31
p=light v/if	-16
p=light v/in	16
p=light v/on	5
p=light v/since	-28
p=light v/than	-6
p=light v/that	28
p=light v/though	-13
p=light v/through	-10
p=light v/to	-8
p=light v/with	-15
p=n be bare	-9
p=n/about	68
p=n/about ing	15
p=n/across	-11
p=n/after	-36
p=n/against	34
p=n/among	-10
p=n/as	-85
p=n/at	-41
p=n/before	-33
p=n/during	-30
p=n/for	11
p=n/in	-91
p=n/in ing	-21
p=n/including	-57
p=n/like	-24
p=n/on	11
p=n/on ing	10
p=n/over	33
p=n/since	-21
p=n/that	54
p=n/that ing	19
p=n/toward	59
p=n/under	-10
p=n/when	-18
p=n/with	-31
p=n/with ing	-24
p=n/within	-12
p=obj to/	-9
p=obj to/about	42
p=obj to/against	-35
p=obj to/although	-18
p=obj to/because	-50
p=obj to/behind	6
p=obj to/by	-9
p=obj to/despite	-11
p=obj to/if	-20
p=obj to/including	-7
p=obj to/into	-13
p=obj to/than	-11
p=obj to/that	30
p=obj to/though	-29
p=obj to/through	-29
p=obj to/under	-11
p=obj+/	-33
p=obj+/about	12
p=obj+/according	-18
p=obj+/across	-19
p=obj+/along with	16
p=obj+/although	-9
p=obj+/among	-33
p=obj+/around	-15
p=obj+/behind	-8
p=obj+/between	33
p=obj+/beyond	6
p=obj+/by	-5
p=obj+/despite	-11
p=obj+/for	26
p=obj+/including	10
p=obj+/of	20
p=obj+/out of	24
p=obj+/over	20
p=obj+/though	-23
p=obj+/through	-36
p=obj+/to	7
p=obj+/under	-28
p=obj+/with	-14
p=obj+/within	10
p=obj+ccomp/bare	5
p=obj+ccomp/nonfinite	8
p=obj+ccomp/that	-7
p=obj+xcomp/pred	16
p=obj+xcomp/verb	-7
p=obl/about	100
p=obl/according	-26
p=obl/across	-17
p=obl/after	-14
p=obl/against	66
p=obl/amid	-13
p=obl/among	-40
p=obl/as	18
p=obl/at	-10
p=obl/because	-32
p=obl/before	-23
p=obl/behind	21
p=obl/despite	-23
p=obl/down	-10
p=obl/during	-24
p=obl/for	29
p=obl/from	-52
p=obl/in	-82
p=obl/into	-40
p=obl/like	-21
p=obl/of	49
p=obl/off	22
p=obl/outside	-17
p=obl/over	18
p=obl/past	12
p=obl/since	-39
p=obl/through	-10
p=obl/throughout	-11
p=obl/under	-26
p=obl/upon	21
p=obl/with	6
p=obl/without	-26
p=pass advcl/for	50
p=pass advcl/of	10
p=pass advcl/to	-26
p=pass as	-35
p=pass beside/other	-29
p=pass ccomp/bare	-9
p=pass ccomp/that	21
p=pass insert	-14
p=pass obj	24
p=pass obl/about	66
p=pass obl/as	29
p=pass obl/at	-52
p=pass obl/by	-28
p=pass obl/for	18
p=pass obl/from	-31
p=pass obl/in	-89
p=pass obl/into	-7
p=pass obl/of	23
p=pass obl/on	5
p=pass obl/to	-49
p=pass obl/with	-13
p=pass subj+ccomp/bare	-29
p=pass subj+obl/about	-10
p=pass subj+obl/after	-8
p=pass subj+obl/as	68
p=pass subj+obl/at	-10
p=pass subj+obl/by	-19
p=pass subj+obl/during	-22
p=pass subj+obl/for	19
p=pass subj+obl/from	-33
p=pass subj+obl/in	-36
p=pass subj+obl/into	-14
p=pass subj+obl/of	10
p=pass subj+obl/on	-52
p=pass subj+obl/with	-36
p=pass subj+xcomp/pred	15
p=pass subj+xcomp/to	14
p=pass xcomp/ing	-12
p=quote/after	-10
p=quote/before :	34
p=quote/before other	-47
p=subj+xcomp/ing	-33
p=subj+xcomp/pred	10
p=subj+xcomp/to	-16
p=xcomp/ing	12
p=xcomp/pred	-22
p=xcomp/to	6
pc=a|campaign	-16
pc=a|percent	-8
pc=a|president	-6
pc=a|rac	9
pc=a|remark	-7
pc=a|support	-18
pc=ccomp|attack	-38
pc=ccomp|candidat	43
pc=ccomp|choic	12
pc=ccomp|exampl	26
pc=ccomp|issu	-34
pc=ccomp|leader	8
pc=ccomp|on	-22
pc=ccomp|president	8
pc=ccomp|problem	10
pc=ccomp|reason	14
pc=ccomp|step	12
pc=ccomp|thing	20
pc=ccomp|tim	5
pc=ccomp|way	6
pc=ccomp|women	-17
pc=light n|attack	29
pc=light n|campaign	34
pc=light n|candidacy	-29
pc=light n|candidat	-15
pc=light n|cas	-6
pc=light n|chang	8
pc=light n|comment	-27
pc=light n|criticism	13
pc=light n|debat	-17
pc=light n|delegat	-7
pc=light n|plan	7
pc=light n|pol	7
pc=light n|policy	-17
pc=light n|politic	21
pc=light n|president	-17
pc=light n|program	18
pc=light n|question	16
pc=light n|rac	-18
pc=light n|secretary	-6
pc=light n|security	-13
pc=light n|stat	-7
pc=light n|support	-16
pc=light n|supporter	19
pc=light n|vot	-14
pc=light v|behalf	5
pc=light v|comment	12
pc=light v|end	5
pc=light v|fac	8
pc=light v|issu	31
pc=light v|part	-31
pc=light v|plan	17
pc=light v|primary	26
pc=light v|way	22
pc=n|affair	7
pc=n|attack	-31
pc=n|campaign	-11
pc=n|candidat	5
pc=n|center	-5
pc=n|community	-20
pc=n|company	-18
pc=n|contest	13
pc=n|control	8
pc=n|convention	-11
pc=n|country	8
pc=n|cours	-5
pc=n|debat	-43
pc=n|decision	-8
pc=n|delegat	-16
pc=n|establishment	20
pc=n|event	-10
pc=n|family	13
pc=n|group	-32
pc=n|immigrant	17
pc=n|immigration	42
pc=n|information	-7
pc=n|interview	-15
pc=n|investigation	15
pc=n|justic	8
pc=n|labor	6
pc=n|law	-20
pc=n|leader	16
pc=n|movement	13
pc=n|night	-33
pc=n|nomin	-16
pc=n|party	-21
pc=n|peopl	-33
pc=n|pol	-34
pc=n|policy	6
pc=n|primary	-30
pc=n|question	-47
pc=n|record	9
pc=n|refug	13
pc=n|respons	26
pc=n|right	13
pc=n|rol	13
pc=n|show	-8
pc=n|speech	-18
pc=n|staf	-13
pc=n|stat	-7
pc=n|superdelegat	-10
pc=n|support	26
pc=n|supporter	-11
pc=n|system	9
pc=n|trail	-13
pc=n|voter	-59
pc=n|wag	-14
pc=n|war	-14
pc=n|worker	-10
pc=obj to|attack	12
pc=obj to|campaign	-20
pc=obj to|candidat	17
pc=obj to|nomin	8
pc=obj to|party	7
pc=obj to|plan	22
pc=obj to|point	-5
pc=obj to|rival	6
pc=obj to|tim	-9
pc=obj+|campaign	23
pc=obj+|decad	-12
pc=obj+|election	-6
pc=obj+|margin	-19
pc=obj+|messag	-7
pc=obj+|nam	20
pc=obj+|night	-7
pc=obj+|nomination	-20
pc=obj+|party	-5
pc=obj+|percent	16
pc=obj+|point	18
pc=obj+|president	30
pc=obj+|support	13
pc=obj+|supporter	-11
pc=obj+|vot	-11
pc=obj+|voter	-14
pc=obj|acces	-39
pc=obj|account	15
pc=obj|accusation	14
pc=obj|action	-9
pc=obj|advic	22
pc=obj|agreement	40
pc=obj|allegation	6
pc=obj|announcement	13
pc=obj|answer	58
pc=obj|anxiety	27
pc=obj|appearanc	-10
pc=obj|approval	29
pc=obj|argument	55
pc=obj|arm	-6
pc=obj|assessment	25
pc=obj|attack	17
pc=obj|attention	-13
pc=obj|audienc	-20
pc=obj|ballot	-23
pc=obj|ban	7
pc=obj|bank	-5
pc=obj|bas	-13
pc=obj|battl	-7
pc=obj|bid	10
pc=obj|bil	53
pc=obj|cal	-40
pc=obj|candidacy	13
pc=obj|candidat	-49
pc=obj|car	14
pc=obj|card	-14
pc=obj|cas	-12
pc=obj|challeng	-14
pc=obj|chang	23
pc=obj|charg	11
pc=obj|check	-26
pc=obj|claim	69
pc=obj|column	-15
pc=obj|comment	24
pc=obj|concern	29
pc=obj|confidenc	5
pc=obj|connection	11
pc=obj|contrast	9
pc=obj|control	-17
pc=obj|conversation	-11
pc=obj|cost	-36
pc=obj|country	-22
pc=obj|credit	-22
pc=obj|day	-8
pc=obj|deal	16
pc=obj|debat	14
pc=obj|debt	-8
pc=obj|defens	12
pc=obj|degr	-12
pc=obj|delegat	-47
pc=obj|differenc	15
pc=obj|division	-16
pc=obj|dollar	11
pc=obj|donation	-24
pc=obj|door	-6
pc=obj|doubt	-11
pc=obj|edg	-5
pc=obj|effort	-28
pc=obj|email	-28
pc=obj|employ	-9
pc=obj|endorsement	26
pc=obj|event	-9
pc=obj|evidenc	54
pc=obj|exchang	-11
pc=obj|experienc	26
pc=obj|f	-20
pc=obj|fact	-18
pc=obj|father	-14
pc=obj|frustration	23
pc=obj|gap	9
pc=obj|government	-27
pc=obj|ground	14
pc=obj|gun	-15
pc=obj|hal	-11
pc=obj|hand	-20
pc=obj|hat	-12
pc=obj|head	-24
pc=obj|hop	-17
pc=obj|hour	-17
pc=obj|hundred	-8
pc=obj|idea	6
pc=obj|imag	14
pc=obj|impact	21
pc=obj|importanc	6
pc=obj|incident	26
pc=obj|increas	21
pc=obj|information	31
pc=obj|insult	18
pc=obj|investigation	-9
pc=obj|issu	38
pc=obj|job	-11
pc=obj|jok	37
pc=obj|languag	-7
pc=obj|law	7
pc=obj|lead	-20
pc=obj|leader	-53
pc=obj|legislation	31
pc=obj|liberal	-23
pc=obj|light	-5
pc=obj|list	27
pc=obj|measur	21
pc=obj|meeting	-13
pc=obj|member	-34
pc=obj|memo	-7
pc=obj|men	-6
pc=obj|messag	33
pc=obj|moment	16
pc=obj|money	-21
pc=obj|movement	-26
pc=obj|nation	-9
pc=obj|network	-5
pc=obj|news	15
pc=obj|notion	-14
pc=obj|offic	-21
pc=obj|on	-6
pc=obj|opening	-14
pc=obj|operation	-15
pc=obj|opinion	36
pc=obj|opponent	-48
pc=obj|opportunity	-27
pc=obj|opposition	13
pc=obj|organization	-34
pc=obj|pag	-20
pc=obj|party	-45
pc=obj|path	5
pc=obj|peopl	-24
pc=obj|percent	-52
pc=obj|photo	6
pc=obj|pictur	5
pc=obj|plan	-23
pc=obj|point	12
pc=obj|politic	-17
pc=obj|position	10
pc=obj|possibility	8
pc=obj|post	-25
pc=obj|president	-8
pc=obj|primary	-21
pc=obj|priority	26
pc=obj|problem	-31
pc=obj|proces	-34
pc=obj|program	-24
pc=obj|promis	26
pc=obj|protester	-15
pc=obj|quality	9
pc=obj|rac	-27
pc=obj|rally	-23
pc=obj|rating	-7
pc=obj|reason	24
pc=obj|record	19
pc=obj|reform	23
pc=obj|refug	-25
pc=obj|remark	19
pc=obj|reporter	10
pc=obj|respons	-13
pc=obj|responsibility	-24
pc=obj|rest	-9
pc=obj|rhetoric	26
pc=obj|right	-12
pc=obj|rival	-8
pc=obj|rol	-21
pc=obj|rul	24
pc=obj|ruling	27
pc=obj|run	12
pc=obj|runner	25
pc=obj|school	-17
pc=obj|scor	-7
pc=obj|seat	-34
pc=obj|senator	-10
pc=obj|sentenc	11
pc=obj|server	-6
pc=obj|set	20
pc=obj|shar	-21
pc=obj|shift	-23
pc=obj|show	-10
pc=obj|sign	-49
pc=obj|speech	-14
pc=obj|spending	19
pc=obj|stag	-8
pc=obj|stop	-6
pc=obj|strength	-25
pc=obj|succes	15
pc=obj|support	-5
pc=obj|supporter	-18
pc=obj|talk	14
pc=obj|tax	19
pc=obj|team	-18
pc=obj|term	14
pc=obj|them	13
pc=obj|threat	17
pc=obj|ton	-34
pc=obj|tunnel	-9
pc=obj|us	29
pc=obj|victory	-11
pc=obj|video	-34
pc=obj|view	21
pc=obj|vision	-7
pc=obj|voic	-20
pc=obj|vot	14
pc=obj|wal	27
pc=obj|warning	-10
pc=obj|wav	-7
pc=obj|way	-66
pc=obj|weapon	5
pc=obj|websit	-8
pc=obj|winner	-13
pc=obj|work	-41
pc=obj|year	-18
pc=obl|appearanc	-9
pc=obl|attack	18
pc=obl|battl	-13
pc=obl|behalf	-12
pc=obl|bil	-40
pc=obl|cal	31
pc=obl|campaign	-22
pc=obl|candidat	25
pc=obl|cas	-27
pc=obl|chairman	-10
pc=obl|comment	60
pc=obl|condition	-33
pc=obl|conferenc	-5
pc=obl|convention	14
pc=obl|country	-22
pc=obl|day	-15
pc=obl|deal	13
pc=obl|debat	-17
pc=obl|decision	46
pc=obl|delegat	-12
pc=obl|effort	9
pc=obl|electorat	-8
pc=obl|event	-16
pc=obl|exampl	11
pc=obl|front	-5
pc=obl|history	22
pc=obl|immigration	-19
pc=obl|investigation	-6
pc=obl|issu	-8
pc=obl|job	5
pc=obl|leader	-25
pc=obl|media	22
pc=obl|moment	-21
pc=obl|month	-17
pc=obl|night	6
pc=obl|nomin	36
pc=obl|offic	-5
pc=obl|pag	-5
pc=obl|part	-12
pc=obl|party	11
pc=obl|percent	-27
pc=obl|plac	-5
pc=obl|point	-17
pc=obl|pol	-22
pc=obl|policy	27
pc=obl|power	-7
pc=obl|primary	-13
pc=obl|problem	7
pc=obl|proposal	22
pc=obl|question	-18
pc=obl|rally	-33
pc=obl|releas	7
pc=obl|remark	50
pc=obl|report	16
pc=obl|reporter	-31
pc=obl|request	29
pc=obl|rol	20
pc=obl|senator	-15
pc=obl|speech	13
pc=obl|stag	-21
pc=obl|story	6
pc=obl|support	6
pc=obl|supporter	-25
pc=obl|system	17
pc=obl|tim	-22
pc=obl|vot	7
pc=obl|week	-17
pc=obl|year	-37
pc=pass noun|bil	19
pc=pass noun|contest	-10
pc=pass noun|measur	26
pc=pass noun|plan	6
pc=pass noun|pol	-13
pc=pass noun|stat	7
pc=pass obl|debat	-6
pc=pass obl|week	6
pc=pass subj+obl|candidat	7
pc=pass subj+obl|comment	-6
pc=pass subj|company	-6
pc=pass subj|law	-5
pc=pass subj|nam	13
pc=pass subj|report	31
pc=pass subj|video	5
pc=pass subj|vot	-9
pc=xcomp|president	-15
pk=a/about|NOUN	37
pk=a/about|PROPN	24
pk=a/about|clause	6
pk=a/according|NOUN	-6
pk=a/as|NOUN	-9
pk=a/as|clause	-27
pk=a/at|NOUN	21
pk=a/bare|clause	22
pk=a/because|clause	-42
pk=a/by|NOUN	20
pk=a/for|NOUN	-24
pk=a/for|PROPN	-10
pk=a/for|clause	-7
pk=a/for|pronoun	-5
pk=a/from|NOUN	-27
pk=a/in|NOUN	-30
pk=a/nonfinite|clause	-23
pk=a/of|NOUN	10
pk=a/of|PROPN	45
pk=a/of|clause	53
pk=a/on|NOUN	30
pk=a/on|clause	6
pk=a/than|clause	-24
pk=a/that|clause	35
pk=a/though|clause	-16
pk=a/to|NOUN	-48
pk=a/to|PROPN	27
pk=a/to|clause	11
pk=a/to|pronoun	-8
pk=a/when|clause	-31
pk=a/with|NOUN	22
pk=a/with|clause	-5
pk=according amid/whole|clause	21
pk=according first/whole|clause	22
pk=according last/near|clause	-24
pk=according last/whole|clause	51
pk=according last/wider|clause	-18
pk=advcl/about|clause	59
pk=advcl/after|clause	-40
pk=advcl/against|clause	46
pk=advcl/as|clause	-53
pk=advcl/before|clause	-38
pk=advcl/by|clause	-36
pk=advcl/for|clause	58
pk=advcl/if|clause	5
pk=advcl/in|clause	-30
pk=advcl/of|clause	43
pk=advcl/on|clause	20
pk=advcl/to|clause	-14
pk=advcl/while|clause	-34
pk=advcl/without|clause	-25
pk=advcl/with|clause	-32
pk=as|ADV	-6
pk=as|clause	-19
pk=beside/,|clause	-38
pk=beside/other|ADJ	-10
pk=beside/other|NOUN	5
pk=beside/other|clause	-6
pk=beside/other|pronoun	5
pk=ccomp/bare|ADJ	-21
pk=ccomp/bare|INTJ	15
pk=ccomp/bare|clause	12
pk=ccomp/if|clause	24
pk=ccomp/that|clause	20
pk=ccomp/wh|clause	11
pk=colon first name|PROPN	8
pk=colon first noun|PROPN	8
pk=insert|NOUN	-17
pk=insert|PROPN	-11
pk=light n/about ing|clause	31
pk=light n/about|NOUN	17
pk=light n/about|PROPN	54
pk=light n/about|clause	14
pk=light n/against|NOUN	27
pk=light n/against|PROPN	17
pk=light n/as|NOUN	-18
pk=light n/at|NOUN	-9
pk=light n/between|NOUN	-25
pk=light n/between|PROPN	-10
pk=light n/for ing|clause	12
pk=light n/for|NOUN	-16
pk=light n/for|PROPN	30
pk=light n/for|pronoun	9
pk=light n/in ing|clause	20
pk=light n/including|NOUN	-38
pk=light n/into|NOUN	-7
pk=light n/in|NOUN	-25
pk=light n/in|PROPN	-26
pk=light n/of|ADJ	-24
pk=light n/of|ADV	20
pk=light n/of|NOUN	-25
pk=light n/of|pronoun	12
pk=light n/on|clause	30
pk=light n/that ing|clause	18
pk=light n/that|clause	23
pk=light n/with|PROPN	-8
pk=light v/about|NOUN	28
pk=light v/about|clause	23
pk=light v/according|NOUN	-22
pk=light v/after|NOUN	-18
pk=light v/after|clause	-11
pk=light v/against|NOUN	14
pk=light v/although|clause	-16
pk=light v/as|NOUN	67
pk=light v/as|clause	-14
pk=light v/at|NOUN	31
pk=light v/at|PROPN	-32
pk=light v/because|clause	-39
pk=light v/by|NOUN	-20
pk=light v/by|clause	-5
pk=light v/for|clause	15
pk=light v/from|NOUN	-31
pk=light v/if|clause	-13
pk=light v/into|NOUN	-45
pk=light v/in|NUM	-25
pk=light v/in|PROPN	-18
pk=light v/in|clause	30
pk=light v/on|NOUN	22
pk=light v/that|clause	32
pk=light v/though|clause	-10
pk=light v/to|NOUN	5
pk=light v/to|PROPN	15
pk=light v/to|clause	-48
pk=light v/with|NOUN	-10
pk=light v/with|clause	-9
pk=n be bare|clause	-9
pk=n/about ing|clause	15
pk=n/about|NOUN	48
pk=n/about|PROPN	12
pk=n/across|NOUN	-7
pk=n/after|NOUN	-16
pk=n/against|NOUN	16
pk=n/against|pronoun	22
pk=n/among|NOUN	-38
pk=n/as|NOUN	-46
pk=n/as|clause	-22
pk=n/at|PROPN	-30
pk=n/before|NOUN	-10
pk=n/between|NOUN	9
pk=n/between|PROPN	-41
pk=n/during|NOUN	-28
pk=n/for|NOUN	17
pk=n/for|NUM	6
pk=n/for|PROPN	-22
pk=n/in ing|clause	-21
pk=n/including|NOUN	-18
pk=n/including|PROPN	-27
pk=n/in|NOUN	-15
pk=n/in|PROPN	-112
pk=n/like|PROPN	-43
pk=n/of|ADV	-18
pk=n/of|NUM	-18
pk=n/of|PROPN	5
pk=n/of|clause	25
pk=n/of|relative	-24
pk=n/on ing|clause	10
pk=n/on|NUM	-6
pk=n/on|PROPN	-21
pk=n/on|clause	35
pk=n/over|NOUN	31
pk=n/over|PROPN	-9
pk=n/that ing|clause	19
pk=n/that|clause	54
pk=n/toward|NOUN	12
pk=n/to|NOUN	-29
pk=n/to|PROPN	-20
pk=n/to|clause	42
pk=n/when|clause	-18
pk=n/with ing|clause	-24
pk=n/within|NOUN	-8
pk=n/with|PROPN	-74
pk=obj to/about|NOUN	46
pk=obj to/against|NOUN	-17
pk=obj to/although|clause	-17
pk=obj to/around|NOUN	6
pk=obj to/because|clause	-43
pk=obj to/by|NOUN	-20
pk=obj to/despite|NOUN	-7
pk=obj to/for|NOUN	27
pk=obj to/for|clause	-18
pk=obj to/from|PROPN	11
pk=obj to/from|clause	-29
pk=obj to/if|clause	-18
pk=obj to/into|NOUN	-8
pk=obj to/over|NOUN	10
pk=obj to/that|clause	30
pk=obj to/though|clause	-23
pk=obj to/through|NOUN	-11
pk=obj to/to|PROPN	-53
pk=obj to/to|pronoun	5
pk=obj to/under|NOUN	-10
pk=obj to/with|NOUN	14
pk=obj to/with|PROPN	-19
pk=obj to/with|clause	-33
pk=obj+/about|clause	24
pk=obj+/according|NOUN	-11
pk=obj+/across|NOUN	-12
pk=obj+/against|clause	-14
pk=obj+/although|clause	-38
pk=obj+/among|NOUN	-20
pk=obj+/by|NOUN	24
pk=obj+/by|clause	-34
pk=obj+/despite|NOUN	-6
pk=obj+/for|NOUN	-11
pk=obj+/for|clause	14
pk=obj+/for|relative	5
pk=obj+/from|NOUN	7
pk=obj+/including|NOUN	9
pk=obj+/into|clause	-22
pk=obj+/out of|NOUN	18
pk=obj+/over|NOUN	11
pk=obj+/over|PROPN	16
pk=obj+/over|clause	-28
pk=obj+/though|clause	-40
pk=obj+/through|clause	-22
pk=obj+/to|NOUN	29
pk=obj+/to|PROPN	16
pk=obj+/to|SYM	-9
pk=obj+/to|clause	-58
pk=obj+/under|NOUN	-23
pk=obj+/without|NOUN	5
pk=obj+/without|clause	-9
pk=obj+/with|PROPN	-15
pk=obj+/|ADV	22
pk=obj+/|clause	-47
pk=obj+ccomp/nonfinite|clause	8
pk=obj+ccomp/that|clause	-16
pk=obj+xcomp/pred|ADJ	12
pk=obj+xcomp/pred|PROPN	13
pk=obj+xcomp/verb|clause	-7
pk=obj|ADJ	-32
pk=obj|ADV	18
pk=obj|DET	-22
pk=obj|NOUN	19
pk=obj|NUM	22
pk=obj|PROPN	8
pk=obj|SYM	-72
pk=obj|pronoun	-17
pk=obj|relative	18
pk=obj|self	-95
pk=obl/about|NOUN	63
pk=obl/about|PROPN	38
pk=obl/about|pronoun	8
pk=obl/about|relative	47
pk=obl/according|NOUN	-6
pk=obl/according|PROPN	-7
pk=obl/across|NOUN	-9
pk=obl/after|NOUN	-54
pk=obl/after|PROPN	13
pk=obl/against|NOUN	39
pk=obl/against|PROPN	14
pk=obl/amid|NOUN	-13
pk=obl/among|NOUN	-20
pk=obl/as|NOUN	28
pk=obl/as|PROPN	-31
pk=obl/at|NOUN	-5
pk=obl/at|pronoun	-16
pk=obl/because|NOUN	-32
pk=obl/before|NOUN	-11
pk=obl/despite|NOUN	-23
pk=obl/down|NOUN	-10
pk=obl/during|NOUN	-33
pk=obl/for|NOUN	-7
pk=obl/for|PROPN	59
pk=obl/for|pronoun	15
pk=obl/from|NOUN	-14
pk=obl/from|PROPN	-34
pk=obl/into|NOUN	-42
pk=obl/into|PROPN	-6
pk=obl/in|NOUN	-32
pk=obl/in|NUM	-10
pk=obl/in|PROPN	-40
pk=obl/like|NOUN	-11
pk=obl/off|NOUN	23
pk=obl/of|NOUN	61
pk=obl/on|NOUN	16
pk=obl/on|NUM	-39
pk=obl/on|PROPN	-53
pk=obl/on|pronoun	51
pk=obl/outside|NOUN	-12
pk=obl/over|NOUN	21
pk=obl/over|PROPN	-6
pk=obl/since|NOUN	-15
pk=obl/throughout|NOUN	-11
pk=obl/toward|PROPN	5
pk=obl/to|NOUN	19
pk=obl/to|PROPN	-24
pk=obl/to|pronoun	-15
pk=obl/under|NOUN	-22
pk=obl/upon|NOUN	27
pk=obl/without|NOUN	-20
pk=obl/with|PROPN	12
pk=obl/with|pronoun	6
pk=pass advcl/as|clause	14
pk=pass advcl/for|clause	50
pk=pass advcl/of|clause	10
pk=pass advcl/to|clause	-26
pk=pass as|clause	-32
pk=pass beside/other|clause	-21
pk=pass ccomp/bare|clause	-8
pk=pass ccomp/that|clause	21
pk=pass insert|clause	-10
pk=pass obj|NOUN	36
pk=pass obl/about|NOUN	64
pk=pass obl/after|NOUN	-8
pk=pass obl/as|NOUN	12
pk=pass obl/as|PROPN	11
pk=pass obl/at|NOUN	-35
pk=pass obl/by|NOUN	-16
pk=pass obl/for|NOUN	19
pk=pass obl/from|NOUN	-23
pk=pass obl/into|NOUN	-6
pk=pass obl/in|NOUN	-42
pk=pass obl/in|PROPN	-20
pk=pass obl/of|NOUN	24
pk=pass obl/on|PROPN	-28
pk=pass obl/to|NOUN	-20
pk=pass subj+ccomp/bare|clause	-29
pk=pass subj+obl/about|NOUN	-16
pk=pass subj+obl/as|ADJ	30
pk=pass subj+obl/as|NOUN	51
pk=pass subj+obl/by|NOUN	-12
pk=pass subj+obl/during|NOUN	-18
pk=pass subj+obl/for|NOUN	27
pk=pass subj+obl/from|NOUN	-25
pk=pass subj+obl/into|NOUN	-14
pk=pass subj+obl/in|NOUN	-30
pk=pass subj+obl/in|NUM	-17
pk=pass subj+obl/of|NOUN	12
pk=pass subj+obl/on|NOUN	-19
pk=pass subj+obl/on|PROPN	-9
pk=pass subj+obl/to|PROPN	7
pk=pass subj+obl/with|NOUN	-26
pk=pass subj+xcomp/pred|ADJ	23
pk=pass subj+xcomp/to|clause	14
pk=pass subj|DET	26
pk=pass subj|NOUN	11
pk=pass subj|NUM	-7
pk=pass subj|PROPN	15
pk=pass subj|pronoun	-41
pk=pass subj|relative	-17
pk=pass xcomp/ing|clause	-12
pk=pass xcomp/pred|ADJ	11
pk=pass xcomp/pred|NOUN	-13
pk=quote/after|PUNCT	-8
pk=quote/before :|PUNCT	34
pk=quote/before other|PUNCT	-47
pk=subj+xcomp/ing|clause	-33
pk=subj+xcomp/pred|ADJ	41
pk=subj+xcomp/pred|NOUN	-51
pk=subj+xcomp/to|clause	-16
pk=xcomp/ing|clause	12
pk=xcomp/pred|ADJ	-35
pk=xcomp/pred|NOUN	21
pk=xcomp/to|clause	7
pn=according amid|16	36
pn=according amid|40	-51
pn=according amid|long	32
pn=according first|16	5
pn=according first|long	21
pn=according last|16	11
pn=according last|40	21
pn=according last|8	-24
pn=according last|long	-20
pn=advcl|16	16
pn=advcl|2	6
pn=advcl|4	-27
pn=as|16	14
pn=as|4	-28
pn=as|40	-15
pn=as|long	7
pn=a|16	-19
pn=a|2	19
pn=a|40	-23
pn=a|8	5
pn=a|long	-18
pn=beside|1	-19
pn=beside|16	-16
pn=beside|4	-29
pn=beside|40	22
pn=beside|8	-7
pn=ccomp|1	-20
pn=ccomp|16	27
pn=ccomp|2	-46
pn=ccomp|4	-31
pn=ccomp|40	35
pn=ccomp|long	18
pn=colon first name|16	11
pn=colon first noun|8	6
pn=insert|1	-5
pn=insert|2	-29
pn=insert|4	-12
pn=insert|40	16
pn=insert|long	-8
pn=light n|1	7
pn=light n|16	-17
pn=light n|2	19
pn=light n|8	-12
pn=light n|long	9
pn=light v|1	-19
pn=light v|16	11
pn=light v|2	-48
pn=light v|4	-6
pn=light v|40	24
pn=light v|8	-16
pn=n be pred|4	-30
pn=n be pred|40	12
pn=n|16	14
pn=n|2	-20
pn=n|40	5
pn=n|long	-18
pn=obj to|1	-13
pn=obj to|16	-7
pn=obj to|2	-70
pn=obj to|40	-19
pn=obj to|8	-20
pn=obj to|long	-14
pn=obj+ccomp|16	19
pn=obj+ccomp|40	-19
pn=obj+xcomp|16	-13
pn=obj+xcomp|2	24
pn=obj+xcomp|4	10
pn=obj+xcomp|40	-12
pn=obj+xcomp|8	30
pn=obj+xcomp|long	-23
pn=obj+|16	-14
pn=obj+|4	23
pn=obj+|40	-21
pn=obj+|long	-49
pn=obj|1	-21
pn=obj|16	15
pn=obj|2	-9
pn=obj|40	6
pn=obj|long	9
pn=obl|16	8
pn=obl|2	-12
pn=obl|40	36
pn=obl|8	-20
pn=pass advcl|16	9
pn=pass advcl|4	-7
pn=pass advcl|40	-17
pn=pass advcl|8	32
pn=pass as|40	-6
pn=pass beside|40	-17
pn=pass ccomp|40	-16
pn=pass ccomp|8	48
pn=pass insert|40	-18
pn=pass noun|1	-37
pn=pass noun|2	9
pn=pass obj|2	19
pn=pass obl|1	-66
pn=pass obl|16	12
pn=pass obl|2	-20
pn=pass obl|40	8
pn=pass subj+ccomp|40	-20
pn=pass subj+obl|16	-7
pn=pass subj+obl|4	47
pn=pass subj+obl|40	-33
pn=pass subj+xcomp|16	29
pn=pass subj+xcomp|4	-29
pn=pass subj+xcomp|8	12
pn=pass subj|1	10
pn=pass subj|16	-14
pn=pass subj|2	-17
pn=pass subj|4	20
pn=pass xcomp|16	-6
pn=pass xcomp|2	5
pn=pass xcomp|4	28
pn=pass xcomp|40	-83
pn=pass xcomp|8	5
pn=quote|16	-58
pn=quote|4	-15
pn=quote|40	25
pn=quote|8	-61
pn=quote|long	44
pn=subj+xcomp|16	-12
pn=subj+xcomp|2	27
pn=subj+xcomp|40	-19
pn=subj+xcomp|long	-25
pn=xcomp|1	-18
pn=xcomp|16	-10
pn=xcomp|2	19
pn=xcomp|4	8
pn=xcomp|8	19
pn=xcomp|long	-33
pq=according amid|some	-10
pq=according first|no	17
pq=according first|some	9
pq=according last|all	7
pq=advcl|all	-17
pq=advcl|most	17
pq=advcl|some	-5
pq=as|all	24
pq=as|no	-42
pq=a|all	-23
pq=a|most	-44
pq=beside|all	58
pq=beside|most	-40
pq=beside|no	-54
pq=ccomp|all	49
pq=ccomp|most	-25
pq=ccomp|no	28
pq=ccomp|some	6
pq=colon first name|no	25
pq=colon first noun|no	16
pq=colon name|no	5
pq=colon noun|no	8
pq=insert|all	25
pq=insert|most	-14
pq=insert|no	-12
pq=insert|some	-9
pq=light n|all	-7
pq=light n|most	10
pq=light n|some	-15
pq=light v|most	-28
pq=light v|no	-28
pq=n be bare|no	-5
pq=n|all	11
pq=n|no	-7
pq=obj to|all	-92
pq=obj to|most	-61
pq=obj to|no	-37
pq=obj to|some	-12
pq=obj+ccomp|all	-16
pq=obj+ccomp|most	-34
pq=obj+ccomp|no	35
pq=obj+ccomp|some	11
pq=obj+xcomp|most	-6
pq=obj+xcomp|no	22
pq=obj+|all	-64
pq=obj+|most	-5
pq=obj+|some	-30
pq=obj|all	44
pq=obj|most	-18
pq=obj|no	-5
pq=obj|some	9
pq=obl|all	-31
pq=obl|most	31
pq=obl|some	-7
pq=pass advcl|no	20
pq=pass as|no	-26
pq=pass beside|no	-47
pq=pass ccomp|no	36
pq=pass insert|no	-11
pq=pass noun|all	-10
pq=pass noun|most	10
pq=pass noun|no	-8
pq=pass obj+|no	-8
pq=pass obj|no	24
pq=pass obl|all	-30
pq=pass obl|most	22
pq=pass obl|some	-16
pq=pass subj+ccomp|no	-11
pq=pass subj+obl|most	17
pq=pass subj+obl|some	-46
pq=pass subj+xcomp|some	24
pq=pass subj|most	16
pq=pass subj|some	-9
pq=pass xcomp|all	-22
pq=pass xcomp|most	38
pq=quote|all	-32
pq=subj+xcomp|most	-36
pq=subj+xcomp|some	-22
pq=xcomp|all	27
pq=xcomp|most	11
pq=xcomp|no	-8
pq=xcomp|some	-22
pr=according first|case	13
pr=advcl|acl	-36
pr=advcl|advcl	9
pr=advcl|ccomp	-18
pr=advcl|conj	5
pr=advcl|root	13
pr=advcl|xcomp	-24
pr=as|advcl	-23
pr=a|acl:relcl	6
pr=a|advcl	-11
pr=a|amod	-45
pr=a|appos	12
pr=a|conj	-21
pr=a|csubj	14
pr=a|nsubj	-47
pr=a|parataxis	-14
pr=a|root	19
pr=beside|advcl	12
pr=beside|ccomp	-45
pr=ccomp|acl	-37
pr=ccomp|acl:relcl	22
pr=ccomp|advcl	17
pr=ccomp|advcl:relcl	27
pr=ccomp|ccomp	23
pr=ccomp|conj	14
pr=ccomp|csubj	52
pr=ccomp|root	11
pr=ccomp|xcomp	43
pr=colon first name|punct	25
pr=colon first noun|punct	16
pr=colon name|punct	15
pr=colon noun|punct	10
pr=insert|parataxis	-9
pr=light v|obj	-37
pr=n be bare|nsubj	-9
pr=n be pred|nsubj	-68
pr=n be pred|nsubj:outer	49
pr=n|acl:relcl	-6
pr=n|advcl	13
pr=n|appos	-49
pr=n|iobj	-11
pr=n|nsubj	55
pr=n|nsubj:outer	-25
pr=n|nsubj:pass	39
pr=n|obj	6
pr=n|obl	-21
pr=n|obl:agent	6
pr=n|obl:unmarked	-40
pr=n|parataxis	21
pr=n|xcomp	-18
pr=obj to|acl:relcl	-44
pr=obj to|advcl	-32
pr=obj to|conj	-40
pr=obj to|csubj	-11
pr=obj to|parataxis	5
pr=obj to|root	-26
pr=obj+ccomp|root	-7
pr=obj+ccomp|xcomp	9
pr=obj+xcomp|acl	-26
pr=obj+xcomp|ccomp	11
pr=obj+xcomp|conj	-10
pr=obj+xcomp|parataxis	-7
pr=obj+xcomp|root	19
pr=obj+xcomp|xcomp	34
pr=obj+|acl:relcl	-17
pr=obj+|ccomp	5
pr=obj+|xcomp	-13
pr=obj|acl	-6
pr=obj|appos	-6
pr=obj|ccomp	-12
pr=obj|conj	7
pr=obj|parataxis	8
pr=obl|acl	-32
pr=obl|advcl	-17
pr=obl|appos	8
pr=obl|ccomp	-16
pr=obl|csubj	9
pr=obl|parataxis	-7
pr=obl|root	18
pr=obl|xcomp	20
pr=pass advcl|acl	19
pr=pass advcl|advcl	37
pr=pass advcl|root	-16
pr=pass as|advcl	-35
pr=pass beside|root	-25
pr=pass ccomp|advcl	10
pr=pass ccomp|root	-6
pr=pass insert|parataxis	-14
pr=pass noun|acl	20
pr=pass noun|acl:relcl	-54
pr=pass obj|advcl	34
pr=pass obj|root	-22
pr=pass obl|acl	-6
pr=pass obl|acl:relcl	-21
pr=pass obl|advcl	22
pr=pass obl|conj	18
pr=pass obl|parataxis	12
pr=pass obl|root	-15
pr=pass subj+ccomp|advcl	-5
pr=pass subj+ccomp|root	-16
pr=pass subj+obl|advcl	7
pr=pass subj+obl|conj	-40
pr=pass subj+obl|parataxis	-26
pr=pass subj+xcomp|conj	10
pr=pass subj+xcomp|parataxis	-32
pr=pass subj+xcomp|root	9
pr=pass subj|acl	-51
pr=pass subj|acl:relcl	-15
pr=pass subj|advcl	20
pr=pass subj|ccomp	10
pr=pass subj|conj	7
pr=pass subj|parataxis	-9
pr=pass xcomp|acl	21
pr=pass xcomp|acl:relcl	-16
pr=pass xcomp|ccomp	6
pr=pass xcomp|conj	15
pr=pass xcomp|root	-36
pr=quote|acl	-61
pr=quote|acl:relcl	69
pr=quote|advcl	-7
pr=quote|case	-24
pr=quote|ccomp	-36
pr=quote|conj	-66
pr=quote|root	5
pr=quote|xcomp	-29
pr=subj+xcomp|acl	37
pr=subj+xcomp|acl:relcl	-57
pr=subj+xcomp|advcl	-36
pr=subj+xcomp|ccomp	40
pr=subj+xcomp|csubj	24
pr=subj+xcomp|parataxis	-5
pr=subj+xcomp|root	-18
pr=xcomp|acl	17
pr=xcomp|appos	8
pr=xcomp|ccomp	-45
pr=xcomp|conj	9
pr=xcomp|csubj	-18
pr=xcomp|parataxis	11
pr=xcomp|root	6
pr=xcomp|xcomp	-40
ps=according amid|name	-8
ps=according first|noun	31
ps=advcl|none	26
ps=advcl|other	10
ps=advcl|thing	-31
ps=advcl|third	-6
ps=as|name	20
ps=as|noun	-10
ps=as|third	-33
ps=a|first	25
ps=a|none	-54
ps=a|noun	-30
ps=a|other	8
ps=a|thing	-12
ps=a|third	10
ps=a|who	11
ps=beside|first	29
ps=beside|none	-27
ps=beside|thing	-32
ps=beside|third	-10
ps=ccomp|first	-10
ps=ccomp|name	24
ps=ccomp|none	-21
ps=ccomp|noun	14
ps=ccomp|other	5
ps=ccomp|thing	-16
ps=ccomp|third	24
ps=colon first name|name	25
ps=colon first noun|noun	16
ps=colon name|name	15
ps=colon noun|noun	10
ps=insert|first	5
ps=insert|name	12
ps=insert|noun	7
ps=insert|other	-17
ps=insert|second	-12
ps=insert|thing	-5
ps=insert|third	-16
ps=light n|none	19
ps=light n|noun	5
ps=light n|other	-18
ps=light n|second	6
ps=light n|third	-11
ps=light v|first	-11
ps=light v|none	-78
ps=light v|other	-10
ps=light v|thing	-21
ps=light v|third	-33
ps=light v|who	38
ps=n be bare|none	-9
ps=n be pred|first	19
ps=n be pred|none	-17
ps=n be pred|third	10
ps=n|first	-16
ps=n|name	-19
ps=n|none	-13
ps=n|noun	-12
ps=n|thing	10
ps=n|third	54
ps=obj to|first	-41
ps=obj to|none	-64
ps=obj to|noun	-21
ps=obj to|other	-21
ps=obj to|third	-41
ps=obj to|who	-44
ps=obj+ccomp|name	7
ps=obj+ccomp|noun	20
ps=obj+xcomp|name	10
ps=obj+xcomp|none	-11
ps=obj+xcomp|noun	11
ps=obj+xcomp|thing	-42
ps=obj+xcomp|third	29
ps=obj+|name	-23
ps=obj+|none	-9
ps=obj+|noun	-11
ps=obj+|other	16
ps=obj+|thing	19
ps=obj+|third	24
ps=obj+|who	-34
ps=obj|none	-9
ps=obj|second	-21
ps=obj|thing	25
ps=obj|who	-11
ps=obl|first	13
ps=obl|name	19
ps=obl|none	-36
ps=obl|noun	-25
ps=obl|other	37
ps=obl|third	-7
ps=pass advcl|noun	5
ps=pass as|none	-31
ps=pass beside|none	-46
ps=pass ccomp|none	12
ps=pass noun|name	-15
ps=pass noun|none	-15
ps=pass noun|noun	18
ps=pass obj+|none	-8
ps=pass obj|none	24
ps=pass obl|name	-25
ps=pass obl|none	6
ps=pass subj+ccomp|none	-24
ps=pass subj+obl|name	-12
ps=pass subj+obl|none	11
ps=pass subj+obl|noun	-38
ps=pass subj+xcomp|none	24
ps=pass subj|name	16
ps=pass subj|none	-6
ps=pass subj|noun	6
ps=pass xcomp|name	-7
ps=pass xcomp|none	10
ps=pass xcomp|noun	-29
ps=quote|first	-18
ps=quote|name	-9
ps=quote|thing	-24
ps=quote|third	-5
ps=subj+xcomp|none	-26
ps=xcomp|first	9
ps=xcomp|name	10
ps=xcomp|none	-13
ps=xcomp|second	13
ps=xcomp|third	-14
pt=according first|VBG	13
pt=advcl|VB	-26
pt=advcl|VBG	-13
pt=advcl|VBZ	25
pt=as|VBG	-26
pt=as|VBN	12
pt=as|VBZ	-19
pt=a|JJ	11
pt=a|JJR	-67
pt=a|JJS	-26
pt=a|VBN	-17
pt=beside|VB	-23
pt=beside|VBD	24
pt=beside|VBG	12
pt=beside|VBN	-39
pt=beside|VBP	-88
pt=beside|VBZ	7
pt=ccomp|VB	-7
pt=ccomp|VBD	29
pt=ccomp|VBN	11
pt=ccomp|VBP	19
pt=ccomp|VBZ	16
pt=colon first name|:	25
pt=colon first noun|:	16
pt=colon name|:	15
pt=colon noun|:	10
pt=insert|VB	-33
pt=insert|VBG	-40
pt=insert|VBN	-21
pt=insert|VBP	10
pt=insert|VBZ	6
pt=light n|NN	6
pt=light n|NNS	-6
pt=light v|NNS	-35
pt=n be pred|NN	17
pt=n be pred|NNS	-50
pt=n|NN	-8
pt=n|NNS	9
pt=obj to|VB	-31
pt=obj to|VBG	-32
pt=obj to|VBN	-19
pt=obj to|VBP	-48
pt=obj to|VBZ	-25
pt=obj+ccomp|VBD	-20
pt=obj+ccomp|VBG	-5
pt=obj+ccomp|VBZ	41
pt=obj+xcomp|VBG	-25
pt=obj+xcomp|VBN	28
pt=obj+xcomp|VBP	24
pt=obj+xcomp|VBZ	-6
pt=obj+|VBD	-23
pt=obj+|VBG	-15
pt=obj+|VBN	-11
pt=obj+|VBZ	17
pt=obj|NNP	5
pt=obj|VB	5
pt=obj|VBD	-7
pt=obj|VBG	9
pt=obj|VBP	10
pt=obj|VBZ	-13
pt=obl|VB	14
pt=obl|VBG	-15
pt=obl|VBP	41
pt=obl|VBZ	-18
pt=pass advcl|VBN	13
pt=pass as|VBN	-35
pt=pass beside|VBN	-32
pt=pass ccomp|VBN	26
pt=pass insert|VBN	-14
pt=pass obj+|VBN	-8
pt=pass obj|VBN	24
pt=pass obl|VBN	-9
pt=pass subj+ccomp|VBN	-29
pt=pass subj+xcomp|VBN	20
pt=pass subj|VBD	-9
pt=quote|VBD	16
pt=quote|VBG	-64
pt=quote|VBP	-63
pt=quote|VBZ	-9
pt=subj+xcomp|VBD	-15
pt=subj+xcomp|VBG	-29
pt=subj+xcomp|VBN	17
pt=subj+xcomp|VBP	-37
pt=subj+xcomp|VBZ	20
pt=xcomp|VBG	25
pt=xcomp|VBP	-10
pt=xcomp|VBZ	-16
q=all	18
q=most	-34
q=no	-66
q=some	-49
r=acl	-40
r=acl:relcl	-19
r=amod	-58
r=appos	-20
r=case	10
r=ccomp	-21
r=conj	-8
r=csubj	56
r=iobj	-11
r=nmod	-8
r=nsubj	6
r=nsubj:outer	34
r=nsubj:pass	32
r=obj	-28
r=obl	-19
r=obl:agent	5
r=obl:unmarked	-41
r=parataxis	-30
r=punct	75
r=xcomp	6
remark cut acl	-57
remark cut acl brief|ccomp	-25
remark cut acl brief|obj to	7
remark cut acl brief|obl	24
remark cut acl brief|xcomp	-16
remark cut acl long	-77
remark cut acl long|light n	-11
remark cut acl long|obj	-22
remark cut acl:relcl	-60
remark cut acl:relcl brief	-30
remark cut acl:relcl brief|ccomp	-72
remark cut acl:relcl brief|n	-10
remark cut acl:relcl brief|obj	15
remark cut acl:relcl brief|obj+	25
remark cut acl:relcl brief|xcomp	-31
remark cut acl:relcl long	-37
remark cut acl:relcl long|ccomp	-52
remark cut acl:relcl long|n	31
remark cut acl:relcl long|obj+xcomp	-16
remark cut acl:relcl long|obl	28
remark cut acl:relcl long|pass obl	6
remark cut acl:relcl long|pass subj	23
remark cut acl:relcl long|xcomp	10
remark cut acl:relcl|ccomp	-101
remark cut acl:relcl|insert	-10
remark cut acl:relcl|light n	-7
remark cut acl:relcl|light v	-17
remark cut acl:relcl|n	14
remark cut acl:relcl|obj	8
remark cut acl:relcl|obj+	24
remark cut acl:relcl|obl	29
remark cut acl:relcl|pass obl	6
remark cut acl:relcl|pass subj	17
remark cut acl|ccomp	-30
remark cut acl|obj	-18
remark cut acl|obl	17
remark cut acl|quote	-17
remark cut appos	-221
remark cut appos brief	-167
remark cut appos brief|ccomp	-80
remark cut appos brief|insert	-6
remark cut appos brief|obj	-8
remark cut appos brief|obj+	-15
remark cut appos brief|obl	-12
remark cut appos brief|pass subj	9
remark cut appos brief|quote	-37
remark cut appos long	-105
remark cut appos long|ccomp	-105
remark cut appos long|xcomp	-20
remark cut appos|a	-5
remark cut appos|ccomp	-155
remark cut appos|insert	-20
remark cut appos|obj+	-34
remark cut appos|obl	-38
remark cut appos|pass subj	5
remark cut appos|pass subj+obl	10
remark cut appos|quote	-23
remark cut appos|xcomp	-21
remark kept acl	-70
remark kept acl brief	-30
remark kept acl brief|ccomp	-13
remark kept acl brief|obj+	21
remark kept acl brief|obl	-7
remark kept acl long	-48
remark kept acl long|ccomp	-27
remark kept acl:relcl	-72
remark kept acl:relcl brief	-49
remark kept acl:relcl brief|ccomp	-23
remark kept acl:relcl brief|obl	-26
remark kept acl:relcl brief|quote	-5
remark kept acl:relcl long	-37
remark kept acl:relcl long|ccomp	-23
remark kept acl:relcl long|pass subj	-20
remark kept acl:relcl long|quote	-8
remark kept acl:relcl long|xcomp	10
remark kept acl:relcl|advcl	-14
remark kept acl:relcl|beside	-12
remark kept acl:relcl|ccomp	-46
remark kept acl:relcl|light n	12
remark kept acl:relcl|light v	14
remark kept acl:relcl|obj	-6
remark kept acl:relcl|obj to	9
remark kept acl:relcl|obj+	-10
remark kept acl:relcl|obj+xcomp	-6
remark kept acl:relcl|obl	-11
remark kept acl:relcl|quote	-20
remark kept acl:relcl|xcomp	15
remark kept acl|ccomp	-42
remark kept acl|light v	22
remark kept acl|obj+	25
remark kept acl|obl	-25
remark kept acl|xcomp	-7
remark kept appos brief|a	-19
remark kept appos brief|insert	-15
remark kept appos brief|light n	25
remark kept appos brief|light v	-38
remark kept appos brief|obj	9
remark kept appos brief|obj to	-43
remark kept appos long|beside	34
remark kept appos long|ccomp	10
remark kept appos long|light n	13
remark kept appos long|n	-34
remark kept appos long|obj+	23
remark kept appos long|obj+xcomp	6
remark kept appos long|pass subj	-14
remark kept appos long|quote	-20
remark kept appos|a	-27
remark kept appos|according last	-31
remark kept appos|advcl	13
remark kept appos|beside	39
remark kept appos|ccomp	11
remark kept appos|light n	38
remark kept appos|light v	-30
remark kept appos|n	-26
remark kept appos|obj	10
remark kept appos|obj to	-39
remark kept appos|obj+	19
remark kept appos|pass subj	-13
remark kept appos|pass subj+obl	-16
remark kept appos|quote	-11
s=first	11
s=name	19
s=none	-104
s=noun	-16
s=other	20
s=second	-6
s=thing	-64
s=who	-8
short acl VBG	6
short acl VBG comma	6
short acl VBG comma|n	17
short acl VBG|n	17
short acl VBN comma|obl	19
short acl VBN|obl	19
short acl:relcl VB	39
short acl:relcl VB comma	39
short acl:relcl VBD	50
short acl:relcl VBD comma	50
short acl:relcl VBD comma|light n	7
short acl:relcl VBD comma|light v	17
short acl:relcl VBD comma|obl	24
short acl:relcl VBD|light n	7
short acl:relcl VBD|light v	17
short acl:relcl VBD|obl	24
short acl:relcl VBN	41
short acl:relcl VBN comma	41
short acl:relcl VBN comma|light v	6
short acl:relcl VBN comma|n	15
short acl:relcl VBN comma|obj	10
short acl:relcl VBN|light v	6
short acl:relcl VBN|n	15
short acl:relcl VBN|obj	10
short acl:relcl VBP	15
short acl:relcl VBP comma	15
short acl:relcl VBZ	29
short acl:relcl VBZ comma	29
short acl:relcl VBZ comma|obj	-5
short acl:relcl VBZ comma|obj to	8
short acl:relcl VBZ comma|obj+	12
short acl:relcl VBZ|obj	-5
short acl:relcl VBZ|obj to	8
short acl:relcl VBZ|obj+	12
short acl:relcl that	-23
short acl:relcl that comma	-23
short acl:relcl where	24
short acl:relcl where comma	24
short acl:relcl where comma|light n	12
short acl:relcl where comma|obj+	6
short acl:relcl where|light n	12
short acl:relcl where|obj+	6
short ad	57
short addres	-16
short advcl JJ	-7
short advcl VBG	19
short advcl VBG comma	17
short advcl VBG comma|a	9
short advcl VBG comma|ccomp	-15
short advcl VBG comma|light n	38
short advcl VBG comma|light v	6
short advcl VBG comma|obj+	-15
short advcl VBG comma|subj+xcomp	-16
short advcl VBG comma|xcomp	33
short advcl VBG plain|ccomp	10
short advcl VBG|a	7
short advcl VBG|ccomp	-5
short advcl VBG|light n	37
short advcl VBG|light v	5
short advcl VBG|obj+	-16
short advcl VBG|subj+xcomp	-21
short advcl VBG|xcomp	31
short advcl VBN	9
short advcl VBN comma	12
short advcl about	-30
short advcl about plain	-30
short advcl about plain|ccomp	-15
short advcl about|ccomp	-15
short advcl after plain	-10
short advcl after plain|ccomp	-18
short advcl after|ccomp	-8
short advcl although	20
short advcl although comma	7
short advcl as	20
short advcl as comma|xcomp	-14
short advcl as plain	20
short advcl as plain|light n	7
short advcl as plain|xcomp	16
short advcl as|light n	36
short advcl because	-53
short advcl because plain	-53
short advcl because plain|ccomp	-44
short advcl because|ccomp	-59
short advcl before plain	9
short advcl before plain|xcomp	16
short advcl before|xcomp	10
short advcl by	-39
short advcl by plain	-46
short advcl by plain|ccomp	-12
short advcl by plain|xcomp	-16
short advcl by|xcomp	-16
short advcl for	-67
short advcl for plain	-66
short advcl for plain|ccomp	-34
short advcl for|ccomp	-34
short advcl from	-51
short advcl from comma	-23
short advcl from comma|xcomp	-19
short advcl from plain	-23
short advcl from plain|ccomp	-9
short advcl from plain|xcomp	-18
short advcl from|ccomp	-9
short advcl from|xcomp	-49
short advcl if	-53
short advcl if plain	-52
short advcl if plain|ccomp	-18
short advcl if plain|xcomp	-20
short advcl if|ccomp	-39
short advcl if|subj+xcomp	5
short advcl if|xcomp	-24
short advcl in	-35
short advcl in plain	-28
short advcl in|ccomp	-8
short advcl of	-21
short advcl once	-17
short advcl once plain	-17
short advcl since plain|ccomp	-10
short advcl since|ccomp	-36
short advcl so plain	16
short advcl that	7
short advcl that plain	15
short advcl though	17
short advcl though comma	8
short advcl though comma|ccomp	5
short advcl though|ccomp	17
short advcl to	-62
short advcl to comma	-60
short advcl to comma|ccomp	-26
short advcl to comma|xcomp	-15
short advcl to plain	-23
short advcl to plain|ccomp	-7
short advcl to plain|obj+	20
short advcl to|a	-16
short advcl to|ccomp	-27
short advcl to|n	21
short advcl to|obj+	20
short advcl to|obj+xcomp	-33
short advcl to|subj+xcomp	-6
short advcl to|xcomp	-8
short advcl unless	-18
short advcl until	-6
short advcl until plain	-6
short advcl when	5
short advcl when comma|ccomp	-15
short advcl when plain	12
short advcl when plain|ccomp	-27
short advcl when|ccomp	-44
short advcl when|n	19
short advcl when|subj+xcomp	33
short advcl while	-6
short advcl while comma|ccomp	-8
short advcl while comma|xcomp	14
short advcl with comma	14
short advcl with comma|ccomp	-21
short advcl with plain	-9
short advcl without	-10
short advcl without plain	-24
short advcl without plain|ccomp	-18
short advcl with|ccomp	-25
short advcl:relcl NN	7
short advcl:relcl VB	-24
short advcl:relcl VB plain	-18
short advcl:relcl VBD plain	-7
short advcl:relcl VBN	-9
short advcl:relcl VBN plain	-9
short ad|ccomp	58
short allow	18
short appear	-22
short appos CD comma|obj	12
short appos CD|obj	12
short appos JJ	16
short appos JJ comma	16
short appos NN	26
short appos NN comma	26
short appos NN comma|ccomp	-9
short appos NN comma|light n	9
short appos NN comma|obj	23
short appos NN comma|obj+	21
short appos NN comma|obl	16
short appos NN comma|pass subj	-31
short appos NNP	-9
short appos NNP comma	-9
short appos NNP comma|light n	-24
short appos NNP comma|n	5
short appos NNP comma|obj	11
short appos NNP comma|obl	-17
short appos NNP|light n	-24
short appos NNP|n	5
short appos NNP|obj	11
short appos NNP|obl	-17
short appos NN|ccomp	-9
short appos NN|light n	9
short appos NN|obj	23
short appos NN|obj+	21
short appos NN|obl	16
short appos NN|pass subj	-31
short argu	21
short ask	5
short attend	-5
short b	-7
short back	10
short bash	10
short becom	-10
short begin	-19
short begin|ccomp	-10
short believ	12
short bring	-45
short bring|ccomp	-12
short build	-16
short cal	32
short claim	50
short com	-10
short comma	-79
short comma|advcl	-8
short comma|beside	-42
short comma|ccomp	-153
short comma|light n	66
short comma|light v	32
short comma|n	28
short comma|n be pred	-72
short comma|obj to	12
short comma|obj+ccomp	-8
short comma|obj+xcomp	8
short comma|obl	10
short comma|pass advcl	30
short comma|pass subj	-8
short comma|pass subj+obl	-21
short comma|pass xcomp	-32
short comma|xcomp	-15
short compar	15
short compar|ccomp	17
short com|ccomp	-22
short conj JJ	-25
short conj JJ comma	-17
short conj JJ|ccomp	-7
short conj NN	-53
short conj NN comma	-50
short conj NN comma|ccomp	-27
short conj NN comma|light n	21
short conj NN comma|light v	5
short conj NN comma|obj	-54
short conj NN comma|pass obl	9
short conj NNP	-80
short conj NNP comma	-80
short conj NNP comma|obj	-21
short conj NNPS	-14
short conj NNPS comma	-14
short conj NNP|obj	-21
short conj NNS	-84
short conj NNS comma	-84
short conj NNS comma|ccomp	-23
short conj NNS comma|obj	-7
short conj NNS comma|obl	-12
short conj NNS|ccomp	-23
short conj NNS|obj	-7
short conj NNS|obl	-12
short conj NN|ccomp	-30
short conj NN|light n	21
short conj NN|light v	5
short conj NN|obj	-54
short conj NN|pass obl	9
short conj VB	-33
short conj VB comma	-16
short conj VB plain	-21
short conj VB plain|ccomp	-13
short conj VBD	16
short conj VBD comma	-9
short conj VBD plain	44
short conj VBD plain|ccomp	33
short conj VBD|ccomp	11
short conj VBG	-5
short conj VBG comma	-15
short conj VBG comma|obj+	-8
short conj VBG|obj+	-8
short conj VBN	-32
short conj VBN comma	-23
short conj VBN comma|ccomp	-39
short conj VBN|ccomp	-49
short conj VBP	14
short conj VBP comma	11
short conj VBZ comma	-9
short conj VBZ comma|ccomp	-8
short conj VBZ plain	7
short conj VB|light n	-11
short conj that	-87
short conj that comma	-39
short conj that comma|ccomp	-36
short conj that plain	-54
short conj that plain|ccomp	-52
short conj that|ccomp	-83
short conj to	-6
short conj to comma	-5
short conj whether	-13
short count	-12
short cover	7
short creat	-8
short deal	-10
short declar	-11
short defeat	15
short do	-29
short draw	29
short drop	-13
short echo	16
short elect	-10
short end	-31
short endors	-6
short end|ccomp	-13
short ensur	-6
short enter	-50
short enter|xcomp	-33
short focus	-5
short follow	-29
short giv	7
short go	16
short hold	-8
short includ	-38
short increas	7
short keep	-11
short lead	-13
short leav|ccomp	-34
short limit	5
short los	18
short mak	-28
short mak|ccomp	-20
short nmod CD	-14
short nmod CD comma	-14
short nmod NN	-14
short nmod NN comma	-14
short nmod NN comma|light n	-5
short nmod NNP	-20
short nmod NNP comma	-20
short nmod NNP comma|obj	-9
short nmod NNP|obj	-9
short nmod NNS	-45
short nmod NNS comma	-45
short nmod NNS comma|obj	-14
short nmod NNS|obj	-14
short nmod NN|light n	-5
short nmod:unmarked CD	-16
short nmod:unmarked CD comma	-16
short nmod:unmarked NNP	-11
short nmod:unmarked NNP comma	-11
short obl NN	-31
short obl NN comma	-31
short obl NN comma|subj+xcomp	-11
short obl NNS	-23
short obl NNS comma	-23
short obl NNS comma|ccomp	-12
short obl NNS comma|xcomp	-7
short obl NNS|ccomp	-12
short obl NNS|xcomp	-7
short obl NN|subj+xcomp	-11
short obl:unmarked NN	-5
short obl:unmarked NN comma	-5
short obl:unmarked NN comma|ccomp	-18
short obl:unmarked NN|ccomp	-18
short open	-27
short parataxis NN	25
short parataxis NN comma	26
short parataxis NN comma|ccomp	8
short parataxis NN|ccomp	8
short parataxis VBD	-13
short parataxis VBD comma	-7
short parataxis VBD|ccomp	-13
short parataxis VBG	-28
short parataxis VBG comma	-24
short parataxis VBZ	6
short pay	-16
short plain	-197
short plain|advcl	-13
short plain|ccomp	-145
short plain|n	24
short plain|n be pred	-26
short plain|obj	-64
short plain|obj to	-7
short plain|obj+	-6
short plain|obj+xcomp	7
short plain|obl	11
short plain|pass subj+xcomp	15
short plain|xcomp	-62
short point	21
short provid	-21
short push	16
short put	18
short rais	27
short report	48
short run	5
short s	-45
short say	19
short say|ccomp	47
short say|xcomp	-11
short send	-12
short show|ccomp	-17
short sign	-12
short speak	8
short stop	-11
short suggest	30
short support	23
short s|ccomp	-31
short tak	9
short try	-16
short turn	-5
short using	-16
short view	15
short watch	-7
short win	-37
short win|ccomp	-36
short work	22
sn=act	-12
sn=action	-12
sn=actres	10
sn=addres	-15
sn=adviser	9
sn=advocat	43
sn=agency	36
sn=agent	-66
sn=aid	31
sn=ally	43
sn=amendment	18
sn=analysis	33
sn=analyst	60
sn=announcement	-10
sn=answer	-12
sn=approach	-32
sn=assault	-7
sn=attack	-95
sn=attempt	-14
sn=attend	10
sn=attorney	44
sn=audienc	6
sn=averag	37
sn=backer	44
sn=bank	-28
sn=bas	21
sn=battl	-8
sn=bil	10
sn=board	57
sn=bureau	-17
sn=businessman	9
sn=camp	34
sn=campaign	42
sn=campaigning	-8
sn=candidacy	-19
sn=candidat	27
sn=cas	-29
sn=challeng	-14
sn=chang	-12
sn=chief	18
sn=children	-9
sn=church	-10
sn=citizen	-8
sn=clash	-13
sn=colleg	-7
sn=columnist	-7
sn=comment	-23
sn=commentator	10
sn=commit	-26
sn=concern	-22
sn=conservativ	57
sn=constitution	8
sn=contender	6
sn=contest	-27
sn=contrast	-17
sn=controversy	-40
sn=convention	-27
sn=conversation	13
sn=country	-42
sn=coupl	10
sn=court	13
sn=coverag	-20
sn=critic	44
sn=criticism	-29
sn=data	-5
sn=daughter	5
sn=day	-5
sn=deal	-23
sn=death	-22
sn=debat	-20
sn=decision	-27
sn=delegat	-29
sn=demonstrator	20
sn=department	15
sn=diplomat	31
sn=disclosur	-7
sn=discovery	-11
sn=district	30
sn=document	7
sn=donor	12
sn=doppelgänger	8
sn=economy	-54
sn=editor	20
sn=editorial	21
sn=effort	-9
sn=election	-29
sn=electorat	14
sn=email	5
sn=employer	-24
sn=endorsement	-32
sn=establishment	21
sn=event	-45
sn=exchang	-23
sn=executiv	28
sn=expert	65
sn=fac	-25
sn=fact	-11
sn=family	8
sn=father	-16
sn=fight	-10
sn=figur	-19
sn=finish	-14
sn=focus	-34
sn=follower	-30
sn=footag	7
sn=forc	-25
sn=foundation	-10
sn=friend	18
sn=fring	-6
sn=generation	10
sn=goal	-29
sn=government	-9
sn=governor	30
sn=group	52
sn=guy	42
sn=hacker	14
sn=half	-11
sn=handful	7
sn=head	-22
sn=hopeful	-5
sn=hour	11
sn=immigrant	-5
sn=incident	-15
sn=initiativ	-37
sn=insider	37
sn=interview	-8
sn=investor	9
sn=issu	-77
sn=job	-37
sn=jock	-10
sn=journalist	21
sn=judg	24
sn=justic	28
sn=kind	-19
sn=lack	-27
sn=languag	-32
sn=law	23
sn=lawmaker	49
sn=lawsuit	29
sn=lawyer	-24
sn=lead	-17
sn=leader	54
sn=leadership	12
sn=legislator	20
sn=legislatur	34
sn=letter	-17
sn=los	-14
sn=lot	-17
sn=majority	62
sn=mandat	-5
sn=marathoner	5
sn=media	36
sn=meeting	-30
sn=member	23
sn=men	-15
sn=minister	6
sn=moderat	-24
sn=moderator	37
sn=money	-6
sn=month	-39
sn=mov	-42
sn=network	14
sn=neurosurgeon	35
sn=news	-24
sn=newspaper	5
sn=night	-34
sn=nomin	46
sn=nomination	-23
sn=number	32
sn=objector	5
sn=offic	37
sn=officer	13
sn=official	32
sn=on	18
sn=operativ	18
sn=opponent	26
sn=organization	44
sn=organizer	20
sn=other	65
sn=outlet	22
sn=pag	33
sn=panel	8
sn=parent	-6
sn=part	-39
sn=partner	9
sn=pastor	12
sn=peopl	9
sn=percent	56
sn=performanc	-27
sn=person	-20
sn=photo	-5
sn=piec	-13
sn=pipelin	-7
sn=plac	-12
sn=platform	28
sn=point	-22
sn=pol	72
sn=polic	11
sn=policy	-23
sn=politician	71
sn=polling	7
sn=popularity	-38
sn=post	-12
sn=power	-19
sn=precedent	-13
sn=president	12
sn=pressur	-8
sn=pric	-11
sn=primary	-58
sn=principl	-5
sn=problem	-14
sn=program	-30
sn=progressiv	8
sn=pronouncement	-6
sn=prosecutor	13
sn=provision	-9
sn=pundit	31
sn=push	-29
sn=question	-50
sn=rac	-86
sn=rat	-23
sn=rating	-14
sn=record	8
sn=relationship	-5
sn=releas	24
sn=remark	-47
sn=report	24
sn=reporter	15
sn=representativ	-9
sn=researcher	22
sn=respons	-34
sn=rest	-24
sn=review	22
sn=rhetoric	8
sn=rival	6
sn=rul	-6
sn=ruling	-8
sn=runner	19
sn=scandal	-31
sn=scen	-11
sn=scholar	8
sn=school	-9
sn=scientist	17
sn=secretary	39
sn=senator	26
sn=sens	-27
sn=series	-22
sn=shift	-7
sn=shooting	-15
sn=show	-32
sn=showing	-10
sn=socialist	-7
sn=sourc	9
sn=speech	-29
sn=spokesman	56
sn=spokeswoman	12
sn=spot	21
sn=staf	26
sn=stak	-21
sn=standing	-12
sn=star	-13
sn=statement	-9
sn=story	-15
sn=strategy	-18
sn=strength	-19
sn=struggl	-16
sn=student	-10
sn=study	32
sn=styl	-10
sn=succes	-29
sn=superdelegat	15
sn=support	-57
sn=supporter	43
sn=survey	40
sn=system	-6
sn=tactic	-21
sn=tax	-32
sn=team	47
sn=tension	-11
sn=term	-11
sn=thousand	9
sn=threat	-22
sn=tim	-61
sn=ton	-28
sn=tool	-16
sn=trad	-27
sn=troubl	-12
sn=turn	-17
sn=turnout	-21
sn=tycoon	13
sn=user	23
sn=victory	-60
sn=video	47
sn=view	-36
sn=visit	-24
sn=voter	60
sn=websit	-27
sn=week	-15
sn=wif	23
sn=win	-32
sn=wing	-7
sn=woman	19
sn=work	-6
sn=world	-14
sn=year	-54
sp='s	-11
sp=everyone	26
sp=he	27
sp=her	-36
sp=his	-29
sp=i	6
sp=it	7
sp=its	-12
sp=my	35
sp=nobody	-31
sp=none	-7
sp=one	22
sp=she	16
sp=something	-9
sp=that	-91
sp=their	-50
sp=them	-9
sp=this	-47
sp=what	-100
sp=which	24
sp=who	-8
sp=your	-14
t=:	75
t=JJ	11
t=JJR	-67
t=JJS	-26
t=NN	-12
t=NNS	-34
t=VB	-39
t=VBG	-25
t=VBN	-9
t=VBP	10
upos=ADJ	-20
upos=NOUN	-41
upos=PUNCT	75
upos=VERB	-45
whole accept	-18
whole acl VBG comma|n	-5
whole acl VBG|n	-5
whole acl VBN comma|n	-18
whole acl VBN comma|obl	-10
whole acl VBN|n	-18
whole acl VBN|obl	-10
whole acl:relcl NN	-37
whole acl:relcl NN comma	-37
whole acl:relcl VB	-58
whole acl:relcl VB comma	-58
whole acl:relcl VB comma|obj	-13
whole acl:relcl VBD	-41
whole acl:relcl VBD comma	-41
whole acl:relcl VBD comma|light v	6
whole acl:relcl VBD comma|n	-15
whole acl:relcl VBD|light v	6
whole acl:relcl VBD|n	-15
whole acl:relcl VBG	-45
whole acl:relcl VBG comma	-45
whole acl:relcl VBN	-43
whole acl:relcl VBN comma	-43
whole acl:relcl VBN comma|n	-10
whole acl:relcl VBN comma|obl	-9
whole acl:relcl VBN|n	-10
whole acl:relcl VBN|obl	-9
whole acl:relcl VBP	-36
whole acl:relcl VBP comma	-36
whole acl:relcl VBZ	-34
whole acl:relcl VBZ comma	-34
whole acl:relcl VBZ comma|obj+	5
whole acl:relcl VBZ|obj+	5
whole acl:relcl VB|obj	-13
whole acl:relcl that	32
whole acl:relcl that comma	32
whole acl:relcl where	-38
whole acl:relcl where comma	-38
whole acl:relcl where comma|light n	-6
whole acl:relcl where|light n	-6
whole ad	-33
whole advcl JJ	12
whole advcl NN	-11
whole advcl NN plain	-8
whole advcl VBG	-17
whole advcl VBG comma	-24
whole advcl VBG comma|a	-7
whole advcl VBG comma|ccomp	-5
whole advcl VBG comma|light n	19
whole advcl VBG comma|n	-14
whole advcl VBG comma|xcomp	-31
whole advcl VBG plain	5
whole advcl VBG plain|ccomp	-18
whole advcl VBG plain|xcomp	9
whole advcl VBG|ccomp	-19
whole advcl VBG|light n	13
whole advcl VBG|subj+xcomp	11
whole advcl VBG|xcomp	-11
whole advcl VBN plain	16
whole advcl about	24
whole advcl about plain	24
whole advcl about plain|ccomp	29
whole advcl about|ccomp	29
whole advcl after	-37
whole advcl after plain	-32
whole advcl after plain|ccomp	-10
whole advcl after plain|xcomp	-17
whole advcl after|ccomp	-8
whole advcl after|xcomp	-25
whole advcl although	-24
whole advcl although comma	-7
whole advcl as	-35
whole advcl as comma	-27
whole advcl as comma|xcomp	-19
whole advcl as plain	-7
whole advcl as plain|light n	-9
whole advcl as plain|obj to	5
whole advcl as plain|subj+xcomp	-11
whole advcl as plain|xcomp	-30
whole advcl as|light n	-16
whole advcl as|obj to	5
whole advcl as|subj+xcomp	-14
whole advcl as|xcomp	-56
whole advcl at	-11
whole advcl at plain	-11
whole advcl because	20
whole advcl because comma	5
whole advcl because plain	12
whole advcl because plain|ccomp	16
whole advcl because|ccomp	30
whole advcl before	-6
whole advcl before plain	-16
whole advcl before plain|xcomp	-26
whole advcl before|xcomp	-9
whole advcl by plain|ccomp	-23
whole advcl by plain|xcomp	11
whole advcl by|ccomp	-27
whole advcl by|xcomp	11
whole advcl for	13
whole advcl for plain	14
whole advcl for plain|xcomp	-10
whole advcl for|obj+	12
whole advcl for|xcomp	-10
whole advcl from comma	-22
whole advcl from comma|xcomp	-14
whole advcl from plain	12
whole advcl from plain|xcomp	27
whole advcl from|xcomp	6
whole advcl if	15
whole advcl if plain	13
whole advcl if|ccomp	10
whole advcl if|subj+xcomp	-10
whole advcl in	13
whole advcl in plain	9
whole advcl in plain|ccomp	12
whole advcl in|ccomp	18
whole advcl of	32
whole advcl of plain	15
whole advcl on	22
whole advcl on plain	22
whole advcl since	16
whole advcl since comma	27
whole advcl since|ccomp	39
whole advcl than	-15
whole advcl than plain	-15
whole advcl that	-10
whole advcl that plain	-31
whole advcl that plain|ccomp	-16
whole advcl that|ccomp	-9
whole advcl though	-24
whole advcl though comma	-17
whole advcl though comma|ccomp	-13
whole advcl though|ccomp	-24
whole advcl to comma	25
whole advcl to comma|ccomp	5
whole advcl to comma|xcomp	25
whole advcl to plain	-5
whole advcl to plain|a	-11
whole advcl to plain|ccomp	5
whole advcl to plain|light n	-19
whole advcl to plain|n be pred	-14
whole advcl to plain|obj to	8
whole advcl to plain|subj+xcomp	8
whole advcl to plain|xcomp	-13
whole advcl to|a	-7
whole advcl to|ccomp	12
whole advcl to|light n	-25
whole advcl to|n be pred	-28
whole advcl to|obj to	8
whole advcl unless	33
whole advcl when	-14
whole advcl when plain	-11
whole advcl when plain|ccomp	8
whole advcl whether	-7
whole advcl while comma	-25
whole advcl while comma|ccomp	-11
whole advcl while plain	13
whole advcl while plain|obj+	27
whole advcl while|ccomp	-18
whole advcl while|obj+	27
whole advcl with comma|ccomp	19
whole advcl without	21
whole advcl without plain	36
whole advcl without plain|ccomp	31
whole advcl without|ccomp	15
whole advcl with|ccomp	5
whole advcl with|xcomp	-12
whole advcl:relcl VB	24
whole advcl:relcl VB plain	30
whole advcl:relcl VBD	17
whole advcl:relcl VBD plain	26
whole advcl:relcl VBZ	-6
whole advcl:relcl VBZ plain	-19
whole ad|ccomp	-32
whole announc	-21
whole announc|ccomp	-11
whole appear	26
whole appos NN	-14
whole appos NN comma	-14
whole appos NN comma|n	-8
whole appos NN comma|obj	-5
whole appos NN comma|obl	-33
whole appos NN comma|pass noun	6
whole appos NN comma|pass subj	19
whole appos NNP	-14
whole appos NNP comma	-14
whole appos NNP comma|obj	-8
whole appos NNP comma|obl	16
whole appos NNP|obj	-8
whole appos NNP|obl	16
whole appos NN|n	-8
whole appos NN|obj	-5
whole appos NN|obl	-33
whole appos NN|pass noun	6
whole appos NN|pass subj	19
whole ask	-15
whole b	15
whole back	-30
whole becom|ccomp	-7
whole believ	-9
whole bring	6
whole build	24
whole b|ccomp	13
whole cal	-39
whole cal|ccomp	-14
whole cit	25
whole claim	-56
whole clos	-23
whole com	7
whole comma	-80
whole comma|advcl	57
whole comma|beside	31
whole comma|ccomp	-30
whole comma|n be pred	25
whole comma|obj	-25
whole comma|obj to	5
whole comma|obj+xcomp	-20
whole comma|obl	-30
whole comma|pass advcl	-38
whole comma|pass noun	24
whole comma|pass obl	-37
whole comma|pass subj	-18
whole comma|pass subj+obl	16
whole comma|pass subj+xcomp	-50
whole comma|subj+xcomp	-28
whole comma|xcomp	-16
whole compar	-33
whole compar|ccomp	-29
whole com|ccomp	14
whole conj JJ	34
whole conj JJ comma	33
whole conj NN	27
whole conj NN comma	42
whole conj NN comma|ccomp	22
whole conj NN comma|n	18
whole conj NN comma|obj	13
whole conj NN comma|obj+	-12
whole conj NN comma|obl	-11
whole conj NNP comma|obl	8
whole conj NNPS	18
whole conj NNPS comma	18
whole conj NNP|obl	8
whole conj NNS comma|ccomp	25
whole conj NNS comma|n	11
whole conj NNS comma|obj	-12
whole conj NNS comma|obl	18
whole conj NNS|ccomp	25
whole conj NNS|n	11
whole conj NNS|obj	-12
whole conj NNS|obl	18
whole conj NN|n	18
whole conj NN|obj	13
whole conj NN|obj+	-12
whole conj NN|obl	-11
whole conj VB	5
whole conj VB comma|ccomp	-22
whole conj VBD	-28
whole conj VBD comma	-7
whole conj VBD plain	-20
whole conj VBD plain|ccomp	-24
whole conj VBD|beside	-6
whole conj VBD|ccomp	-27
whole conj VBG	21
whole conj VBG comma	24
whole conj VBN	16
whole conj VBN comma	21
whole conj VBN comma|ccomp	37
whole conj VBN|ccomp	41
whole conj VBP comma	14
whole conj VBP|ccomp	13
whole conj VBZ comma	16
whole conj VBZ comma|ccomp	18
whole conj VBZ plain	-5
whole conj VB|ccomp	-27
whole conj VB|light n	27
whole conj because	-11
whole conj that	41
whole conj that comma	20
whole conj that plain	17
whole conj that plain|ccomp	32
whole conj that|ccomp	33
whole conj to	21
whole conj to comma	23
whole conj whether	20
whole deal	18
whole declar	23
whole defeat	-19
whole died	17
whole discus	6
whole do	-40
whole elect	10
whole end	13
whole end|ccomp	13
whole ensur	17
whole enter	-14
whole find	-5
whole fir	8
whole focus	5
whole follow	17
whole go	-25
whole go|ccomp	-13
whole handl	-42
whole know	-19
whole lay	-13
whole lead	12
whole leav|ccomp	26
whole los	7
whole mak	20
whole mak|ccomp	18
whole nmod CD	6
whole nmod CD comma	6
whole nmod CD comma|obj	14
whole nmod CD|obj	14
whole nmod NN	14
whole nmod NN comma	14
whole nmod NN comma|obl	-8
whole nmod NNP comma|obj	-19
whole nmod NNP comma|obl	-5
whole nmod NNP|obj	-19
whole nmod NNP|obl	-5
whole nmod NNS	5
whole nmod NNS comma	5
whole nmod NNS comma|obj	31
whole nmod NNS|obj	31
whole nmod NN|obl	-8
whole nmod:unmarked NNP	-15
whole nmod:unmarked NNP comma	-15
whole obl NN	-14
whole obl NN comma	-14
whole obl NN comma|a	7
whole obl NN comma|xcomp	-15
whole obl NNP	-11
whole obl NNP comma	-11
whole obl NNS	26
whole obl NNS comma	26
whole obl NNS comma|subj+xcomp	-26
whole obl NNS comma|xcomp	19
whole obl NNS|subj+xcomp	-26
whole obl NNS|xcomp	19
whole obl NN|a	7
whole obl NN|xcomp	-15
whole obl:unmarked NN comma|ccomp	6
whole obl:unmarked NN|ccomp	6
whole open	30
whole oppos	-18
whole parataxis JJ	-22
whole parataxis JJ comma	-17
whole parataxis NN	-14
whole parataxis NN comma	-20
whole parataxis NN comma|ccomp	-38
whole parataxis NN|ccomp	-38
whole parataxis VBD|ccomp	-16
whole parataxis VBZ	-9
whole pay	29
whole pick	-24
whole plain	6
whole plain|a	-57
whole plain|advcl	32
whole plain|ccomp	-18
whole plain|light v	5
whole plain|n	28
whole plain|n be pred	5
whole plain|obj	17
whole plain|obj to	7
whole plain|obj+	11
whole plain|obj+ccomp	28
whole plain|obj+xcomp	-6
whole plain|pass subj+xcomp	6
whole plain|subj+xcomp	-24
whole plain|xcomp	5
whole point	-40
whole prevent	22
whole pursu	-14
whole read	20
whole refer	-21
whole report	-24
whole run	16
whole say	-49
whole say|ccomp	-27
whole send	20
whole serv	-23
whole sign	14
whole speak	-49
whole stay	-5
whole suggest	20
whole support	6
whole support|xcomp	10
whole s|ccomp	14
whole tak	-14
whole tel	-22
whole think	23
whole try	18
whole turn	10
whole using|ccomp	-13
whole view	-7
whole want	16
whole win|xcomp	9
`;
