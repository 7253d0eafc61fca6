/**
 * Sample dispatches told again as they would come back through another language: every sentence
 * built anew, other words, some facts left out. Written for this bench.
 */
export const RETOLD: Readonly<Record<string, readonly string[]>> = {
  '02-seoul-reconsiders-arms.txt': [
    'Seoul on Thursday denounced the pact concluded between Moscow and Pyongyang and announced that it will look again at the issue of delivering arms to Ukraine.',
    'The national security adviser of South Korea, Chang Ho-jin, voiced the grave concern of the government before journalists in the capital. Every form of cooperation that lets North Korea strengthen its military power would, he stressed, violate the resolutions of the UN Security Council. The agreement had been signed a day earlier in Pyongyang.',
    'Since 2022 South Korea has delivered only humanitarian aid and non-lethal equipment to Ukraine; lethal weapons are, as a matter of policy, not provided to countries at war. That position will now be reviewed, Chang said, without giving a date.',
    'At the same time sanctions were announced against four ships, five organisations and eight individuals from Russia, North Korea and third countries for the trade in oil and arms.',
    'A few hours later, in Hanoi, Putin warned that sending lethal weapons to Ukraine would be "a very big mistake" on the part of South Korea; Russia would then take decisions that Seoul was unlikely to like.',
  ],
  '05-freedom-edge-exercise.txt': [
    'A joint exercise of South Korea, Japan and the United States started on Thursday in international waters off the south of Jeju island, the Joint Chiefs of Staff in Seoul announced.',
    'Freedom Edge, as the drill is called, lasts three days. On the programme are air defence, ballistic missile defence, anti-submarine warfare and training in cyber defence. It goes back to a decision of the three leaders, who agreed last August at Camp David to exercise together annually.',
    'Among the ships taking part are the American carrier Theodore Roosevelt, the South Korean destroyer Seoae Ryu Seong-ryong and the Japanese destroyer Ise.',
    'The day before, North Korea had fired a ballistic missile from its east coast towards the sea. According to KCNA, the state news agency, the separation of several warheads was tested successfully. The military in Seoul, by contrast, said the missile exploded in the air and the launch was a failure; the Defence Ministry spoke of deception.',
  ],
  '07-nato-washington-summit.txt': [
    'At least 40 billion euros in military aid within a year: that is what the leaders of NATO pledged to Ukraine on Wednesday. The path of Kyiv to membership was, they said, irreversible.',
    'In the declaration adopted at their Washington summit the 32 allies expressed their profound concern about the support that China gives the defence industry of Russia. Iran and North Korea were accused of fuelling the war through direct military support, drones and munitions among it.',
    'Were Tehran to transfer ballistic missiles to Russia, it would be regarded as a substantial escalation.',
    'As partners, Japanese Prime Minister Fumio Kishida, South Korean President Yoon Suk Yeol and Christopher Luxon, the Prime Minister of New Zealand, came to the summit. Military cooperation of Russia and North Korea, Yoon said, gravely threatens peace not only in Asia but also in Europe.',
    'Additional strategic air defence systems for Ukraine were announced by Romania, the Netherlands, Italy, Germany and the United States.',
  ],
  '09-troops-to-russia.txt': [
    'According to the spy agency of South Korea, North Korea has started sending troops to Russia for the fight against Ukraine. The agency made this public on Friday.',
    'Between October 8 and October 13, ships of the Russian navy brought some 1,500 soldiers of the North Korean special forces to Vladivostok, the National Intelligence Service reported. Their training completed, they are expected to go to the front.',
    'Further troops are to be transported soon; media in South Korea spoke of about 12,000 in total.',
    'An emergency meeting with security officials was called by President Yoon Suk Yeol. His office said Seoul and its allies would respond together with all available means.',
    'The Secretary General of NATO, Mark Rutte, could not confirm as yet that soldiers from North Korea were engaged in the war. Volodymyr Zelenskyy, the president of Ukraine, had said on Thursday that 10,000 North Korean soldiers would be used by Russia, and called that a first step to a world war.',
  ],
};
