/**
 * Organisations, alliances, armed groups and institutions that the news names, written for this
 * project from common knowledge, checked 2026-11. One a line:
 *
 *   name | kind | country or code | PLOVER sector | other names, parted by semicolons
 *
 * kind: alliance, organisation, armed group, media, state organ. The third field is a country's
 * ISO 3166-1 alpha-3 code where the body belongs to one state, else a PLOVER top-level code:
 * IGO, NGO, IMG (international militant group), MNC. Other names of up to five capitals are
 * matched in capitals alone.
 */
export const ALLIANCES = `
United Nations | alliance | IGO | GOV | UN; U.N.; UNO; United Nations Organization
UN Security Council | alliance | IGO | GOV | Security Council; UNSC; U.N. Security Council; United Nations Security Council
UN General Assembly | alliance | IGO | LEG | General Assembly; UNGA; U.N. General Assembly; United Nations General Assembly
NATO | alliance | IGO | MIL | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance; North Atlantic Council
European Union | alliance | IGO | GOV | EU; E.U.; European Community; European Communities; EC
European Commission | organisation | IGO | GOV |
European Council | organisation | IGO | GOV |
European Parliament | organisation | IGO | LEG |
European Central Bank | organisation | IGO | BUS | ECB
Collective Security Treaty Organization | alliance | IGO | MIL | CSTO; Collective Security Treaty Organisation
Commonwealth of Independent States | alliance | IGO | GOV | CIS
Eurasian Economic Union | alliance | IGO | GOV | EAEU; EEU
Shanghai Cooperation Organization | alliance | IGO | GOV | SCO; Shanghai Cooperation Organisation
Association of Southeast Asian Nations | alliance | IGO | GOV | ASEAN; Association of South East Asian Nations
South Asian Association for Regional Cooperation | alliance | IGO | GOV | SAARC
African Union | alliance | IGO | GOV | AU; Organization of African Unity; Organisation of African Unity; OAU
African Union Commission | organisation | IGO | GOV |
Economic Community of West African States | alliance | IGO | GOV | ECOWAS
ECOMOG | alliance | IGO | MIL |
Southern African Development Community | alliance | IGO | GOV | SADC
East African Community | alliance | IGO | GOV | EAC
Intergovernmental Authority on Development | alliance | IGO | GOV | IGAD
Alliance of Sahel States | alliance | IGO | GOV | AES; Alliance des États du Sahel
Arab League | alliance | IGO | GOV | League of Arab States
Gulf Cooperation Council | alliance | IGO | GOV | GCC; Gulf Co-operation Council
Organisation of Islamic Cooperation | alliance | IGO | GOV | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference
Organization of American States | alliance | IGO | GOV | OAS; Organisation of American States
Mercosur | alliance | IGO | GOV | Southern Common Market; Mercosul
Caribbean Community | alliance | IGO | GOV | CARICOM
Union of South American Nations | alliance | IGO | GOV | UNASUR
Pacific Islands Forum | alliance | IGO | GOV | PIF
G7 | alliance | IGO | GOV | G-7; Group of Seven
G8 | alliance | IGO | GOV | G-8; Group of Eight
G20 | alliance | IGO | GOV | G-20; Group of 20; Group of Twenty
BRICS | alliance | IGO | GOV |
AUKUS | alliance | IGO | MIL |
ANZUS | alliance | IGO | MIL |
Five Eyes | alliance | IGO | SPY |
Warsaw Pact | alliance | IGO | MIL | Warsaw Treaty Organization
Non-Aligned Movement | alliance | IGO | GOV | NAM
Organization for Security and Co-operation in Europe | alliance | IGO | GOV | OSCE; Organisation for Security and Cooperation in Europe; Organization for Security and Cooperation in Europe; CSCE
Council of Europe | alliance | IGO | GOV |
European Court of Human Rights | organisation | IGO | JUD | ECHR
OPEC | alliance | IGO | BUS | Organization of the Petroleum Exporting Countries; OPEC+; Organization of Petroleum Exporting Countries
OECD | alliance | IGO | BUS | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development
International Energy Agency | organisation | IGO | BUS | IEA
International Atomic Energy Agency | organisation | IGO | GOV | IAEA; I.A.E.A.
Organisation for the Prohibition of Chemical Weapons | organisation | IGO | GOV | OPCW; Organization for the Prohibition of Chemical Weapons
International Criminal Court | organisation | IGO | JUD | ICC
International Court of Justice | organisation | IGO | JUD | ICJ; World Court
International Criminal Tribunal for the former Yugoslavia | organisation | IGO | JUD | ICTY
International Monetary Fund | organisation | IGO | BUS | IMF; I.M.F.
World Bank | organisation | IGO | BUS | International Bank for Reconstruction and Development
Asian Development Bank | organisation | IGO | BUS | ADB
African Development Bank | organisation | IGO | BUS | AfDB
World Trade Organization | organisation | IGO | BUS | WTO; World Trade Organisation; GATT
World Health Organization | organisation | IGO | MED | WHO; W.H.O.; World Health Organisation
World Food Programme | organisation | IGO | CVL | WFP; World Food Program; U.N. World Food Program; UN World Food Programme
Food and Agriculture Organization | organisation | IGO | AGR | FAO
International Labour Organization | organisation | IGO | LAB | ILO; International Labor Organization
International Organization for Migration | organisation | IGO | REF | IOM
International Maritime Organization | organisation | IGO | BUS | IMO
International Civil Aviation Organization | organisation | IGO | BUS | ICAO
Interpol | organisation | IGO | COP |
Europol | organisation | IGO | COP |
Frontex | organisation | IGO | COP |
UNHCR | organisation | IGO | REF | UN refugee agency; U.N. High Commissioner for Refugees; United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; U.N. refugee agency
UN Human Rights Council | organisation | IGO | CVL | Human Rights Council; U.N. Human Rights Council; United Nations Human Rights Council
UN Human Rights Office | organisation | IGO | CVL | OHCHR; U.N. human rights office; U.N. Human Rights Office
UNICEF | organisation | IGO | CVL | UN Children's Fund
UNESCO | organisation | IGO | EDU |
UNRWA | organisation | IGO | REF |
UNDP | organisation | IGO | GOV | UN Development Programme
OCHA | organisation | IGO | CVL | UN Office for the Coordination of Humanitarian Affairs
UNIFIL | organisation | IGO | MIL | United Nations Interim Force in Lebanon; UN Interim Force in Lebanon
UNPROFOR | organisation | IGO | MIL | United Nations Protection Force
UNAMIR | organisation | IGO | MIL |
UNAMID | organisation | IGO | MIL |
MONUSCO | organisation | IGO | MIL | MONUC
MINUSMA | organisation | IGO | MIL |
MINUSCA | organisation | IGO | MIL |
UNMISS | organisation | IGO | MIL |
UNDOF | organisation | IGO | MIL |
UNFICYP | organisation | IGO | MIL |
AMISOM | organisation | IGO | MIL | ATMIS; African Union Mission in Somalia
KFOR | organisation | IGO | MIL |
SFOR | organisation | IGO | MIL | IFOR
ISAF | organisation | IGO | MIL | International Security Assistance Force
UNSCOM | organisation | IGO | GOV | UNMOVIC
Quad | alliance | IGO | GOV | Quadrilateral Security Dialogue
Quartet | alliance | IGO | GOV | Middle East Quartet
Palestinian Authority | state organ | PSE | GOV | PA; Palestinian National Authority; PNA
Palestine Liberation Organization | state organ | PSE | GOV | PLO; P.L.O.; Palestine Liberation Organisation
Red Cross | organisation | NGO | MED | International Committee of the Red Cross; ICRC; International Red Cross; Red Crescent; International Federation of Red Cross
Amnesty International | organisation | NGO | CVL |
Human Rights Watch | organisation | NGO | CVL | HRW
Doctors Without Borders | organisation | NGO | MED | Medecins Sans Frontieres; Médecins Sans Frontières; MSF
Greenpeace | organisation | NGO | ENV |
Oxfam | organisation | NGO | CVL |
Save the Children | organisation | NGO | CVL |
International Crisis Group | organisation | NGO | CVL | Crisis Group; ICG
Transparency International | organisation | NGO | CVL |
Reporters Without Borders | organisation | NGO | JRN | RSF
Committee to Protect Journalists | organisation | NGO | JRN | CPJ
World Council of Churches | organisation | NGO | REL |
`;

export const ARMED_GROUPS = `
Hamas | armed group | PSE | REB | HAMAS; Islamic Resistance Movement
al-Qassam Brigades | armed group | PSE | REB | Qassam Brigades; Izz ad-Din al-Qassam Brigades; Izz el-Deen al-Qassam Brigades
Palestinian Islamic Jihad | armed group | PSE | REB | Islamic Jihad; PIJ
al-Aqsa Martyrs Brigades | armed group | PSE | REB | Al-Aqsa Martyrs' Brigades; Aqsa Martyrs Brigades
Fatah | organisation | PSE | PTY | Fateh
Popular Front for the Liberation of Palestine | armed group | PSE | REB | PFLP
Hezbollah | armed group | LBN | REB | Hizbollah; Hizballah; Hizbullah; Hezballah
Amal | organisation | LBN | PTY | Amal Movement
South Lebanon Army | armed group | LBN | REB | SLA
Houthis | armed group | YEM | REB | Houthi; Huthis; Ansar Allah; Ansarallah; Houthi movement
Taliban | armed group | AFG | REB | Taleban; Talibs
Haqqani network | armed group | AFG | REB | Haqqani Network
Northern Alliance | armed group | AFG | REB | United Front
Mujahideen | armed group | AFG | REB | Mujahedin; Mujahedeen
Tehrik-e-Taliban Pakistan | armed group | PAK | REB | TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan
Lashkar-e-Taiba | armed group | PAK | REB | Lashkar-e-Tayyiba; LeT; Lashkar-e-Toiba
Jaish-e-Mohammed | armed group | PAK | REB | Jaish-e-Mohammad; JeM
Balochistan Liberation Army | armed group | PAK | REB | BLA; Baloch Liberation Army
Hizbul Mujahideen | armed group | IND | REB | Hizb-ul-Mujahideen
Islamic State | armed group | IMG | REB | ISIS; ISIL; IS; Daesh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State group; Da'esh
Islamic State Khorasan Province | armed group | AFG | REB | ISIS-K; ISKP; Islamic State-Khorasan; IS-K
Islamic State West Africa Province | armed group | NGA | REB | ISWAP
al-Qaeda | armed group | IMG | REB | al-Qaida; Al Qaeda; al Qaida; al-Qa'ida; Al-Qaeda
al-Qaeda in the Arabian Peninsula | armed group | YEM | REB | AQAP
al-Qaeda in the Islamic Maghreb | armed group | DZA | REB | AQIM
Jama'at Nusrat al-Islam wal-Muslimin | armed group | MLI | REB | JNIM
al-Nusra Front | armed group | SYR | REB | Nusra Front; Jabhat al-Nusra; al-Nusra
Hayat Tahrir al-Sham | armed group | SYR | REB | HTS
Free Syrian Army | armed group | SYR | REB | FSA
Syrian Democratic Forces | armed group | SYR | REB | SDF
YPG | armed group | SYR | REB | People's Protection Units
Syrian National Coalition | organisation | SYR | OPP | Syrian National Council
Peshmerga | armed group | IRQ | MIL | peshmerga
Kataib Hezbollah | armed group | IRQ | REB | Kata'ib Hezbollah; Kataeb Hezbollah
Popular Mobilization Forces | armed group | IRQ | REB | PMF; Popular Mobilisation Forces; Hashd al-Shaabi
Mahdi Army | armed group | IRQ | REB | Mehdi Army
Ansar al-Islam | armed group | IRQ | REB |
Mujahedin-e-Khalq | armed group | IRN | REB | MEK; Mujahideen-e-Khalq; People's Mujahedin
Kurdistan Workers' Party | armed group | TUR | REB | PKK; Kurdistan Workers Party
DHKP-C | armed group | TUR | REB | Revolutionary People's Liberation Party-Front
Boko Haram | armed group | NGA | REB |
Movement for the Emancipation of the Niger Delta | armed group | NGA | REB | MEND
al-Shabaab | armed group | SOM | REB | al-Shabab; Al Shabaab; Shabaab; Shebab; al Shabab
Islamic Courts Union | armed group | SOM | REB | Union of Islamic Courts
Lord's Resistance Army | armed group | UGA | REB | LRA
Allied Democratic Forces | armed group | COD | REB | ADF
M23 | armed group | COD | REB | March 23 Movement; M23 Movement
FDLR | armed group | COD | REB | Democratic Forces for the Liberation of Rwanda
Interahamwe | armed group | RWA | REB |
Rwandan Patriotic Front | armed group | RWA | REB | RPF; Rwanda Patriotic Front
Tigray People's Liberation Front | armed group | ETH | REB | TPLF
Oromo Liberation Army | armed group | ETH | REB | Oromo Liberation Front
Fano | armed group | ETH | REB |
Rapid Support Forces | armed group | SDN | REB | RSF
Sudan People's Liberation Army | armed group | SDN | REB | SPLA; SPLM; Sudan People's Liberation Movement; SPLM-N; Sudanese People's Liberation Army
Janjaweed | armed group | SDN | REB | janjaweed
Justice and Equality Movement | armed group | SDN | REB | JEM
Sudan Liberation Army | armed group | SDN | REB | Sudan Liberation Movement
UNITA | armed group | AGO | REB | National Union for the Total Independence of Angola
MPLA | organisation | AGO | PTY |
RENAMO | armed group | MOZ | REB | Renamo
FRELIMO | organisation | MOZ | PTY | Frelimo
Revolutionary United Front | armed group | SLE | REB | RUF
NPFL | armed group | LBR | REB | National Patriotic Front of Liberia
LURD | armed group | LBR | REB | Liberians United for Reconciliation and Democracy
Polisario Front | armed group | ESH | REB | Polisario
GIA | armed group | DZA | REB | Armed Islamic Group
Islamic Salvation Front | organisation | DZA | OPP | FIS
African National Congress | organisation | ZAF | PTY | ANC
Inkatha Freedom Party | organisation | ZAF | PTY | Inkatha; IFP
ZANU-PF | organisation | ZWE | PTY |
Movement for Democratic Change | organisation | ZWE | OPP | MDC
Seleka | armed group | CAF | REB |
Anti-balaka | armed group | CAF | REB |
FARC | armed group | COL | REB | Revolutionary Armed Forces of Colombia
National Liberation Army | armed group | COL | REB | ELN
Shining Path | armed group | PER | REB | Sendero Luminoso
Tupac Amaru Revolutionary Movement | armed group | PER | REB | MRTA; Tupac Amaru
Zapatistas | armed group | MEX | REB | EZLN; Zapatista National Liberation Army; Zapatista
Sandinistas | organisation | NIC | PTY | FSLN; Sandinista National Liberation Front; Sandinista
Contras | armed group | NIC | REB | Nicaraguan Contras
FMLN | organisation | SLV | REB | Farabundo Marti National Liberation Front
Sinaloa Cartel | armed group | MEX | CRM | Sinaloa cartel
Jalisco New Generation Cartel | armed group | MEX | CRM | CJNG
Tren de Aragua | armed group | VEN | CRM |
Kosovo Liberation Army | armed group | XKX | REB | KLA; UCK
National Liberation Army of Macedonia | armed group | MKD | REB | NLA
Bosnian Serb Army | armed group | BIH | REB |
Irish Republican Army | armed group | GBR | REB | IRA; Provisional IRA; Real IRA; Continuity IRA
Sinn Fein | organisation | GBR | PTY | Sinn Féin
Ulster Defence Association | armed group | GBR | REB | UDA
Ulster Volunteer Force | armed group | GBR | REB | UVF
ETA | armed group | ESP | REB | Basque Homeland and Freedom; Euskadi Ta Askatasuna
Red Brigades | armed group | ITA | REB |
November 17 | armed group | GRC | REB |
Wagner Group | armed group | RUS | MIL | Wagner; PMC Wagner
Caucasus Emirate | armed group | RUS | REB |
Azov Brigade | armed group | UKR | MIL | Azov Regiment; Azov Battalion
Donetsk People's Republic | armed group | UKR | REB | DPR
Luhansk People's Republic | armed group | UKR | REB | LPR; LNR
Tamil Tigers | armed group | LKA | REB | LTTE; Liberation Tigers of Tamil Eelam; Tigers
Khmer Rouge | armed group | KHM | REB | Khmers Rouges
New People's Army | armed group | PHL | REB | NPA
Abu Sayyaf | armed group | PHL | REB | Abu Sayyaf Group
Moro Islamic Liberation Front | armed group | PHL | REB | MILF
Moro National Liberation Front | armed group | PHL | REB | MNLF
Free Aceh Movement | armed group | IDN | REB | GAM
Jemaah Islamiyah | armed group | IDN | REB |
Fretilin | armed group | TLS | REB | FRETILIN
Arakan Army | armed group | MMR | REB |
Karen National Union | armed group | MMR | REB | KNU; Karen National Liberation Army
National League for Democracy | organisation | MMR | OPP | NLD
National Unity Government | organisation | MMR | OPP | NUG
Bougainville Revolutionary Army | armed group | PNG | REB |
Aum Shinrikyo | armed group | JPN | REB |
East Turkestan Islamic Movement | armed group | CHN | REB | ETIM
Islamic Movement of Uzbekistan | armed group | UZB | REB | IMU
Muslim Brotherhood | organisation | EGY | OPP |
`;

export const INSTITUTIONS = `
Pentagon | state organ | USA | MIL | Department of Defense; U.S. Defense Department; Defense Department; US Department of Defense; DoD
State Department | state organ | USA | GOV | U.S. State Department; US State Department; Department of State; U.S. Department of State; US Department of State
Justice Department | state organ | USA | GOV | Department of Justice; U.S. Justice Department; DOJ
Treasury Department | state organ | USA | GOV | U.S. Treasury; US Treasury; Department of the Treasury
Department of Homeland Security | state organ | USA | GOV | Homeland Security Department; DHS
Commerce Department | state organ | USA | GOV | Department of Commerce
Energy Department | state organ | USA | GOV | Department of Energy
Congress | state organ | USA | LEG | U.S. Congress; US Congress; Capitol Hill
Senate | state organ | USA | LEG | U.S. Senate; US Senate
House of Representatives | state organ | USA | LEG | U.S. House of Representatives; US House
Supreme Court of the United States | state organ | USA | JUD | U.S. Supreme Court; US Supreme Court
National Security Council | state organ | USA | GOV | NSC
FBI | state organ | USA | COP | Federal Bureau of Investigation; F.B.I.
CIA | state organ | USA | SPY | Central Intelligence Agency; C.I.A.
NSA | state organ | USA | SPY | National Security Agency
DEA | state organ | USA | COP | Drug Enforcement Administration
ICE | state organ | USA | COP | Immigration and Customs Enforcement
EPA | state organ | USA | GOV | Environmental Protection Agency
Federal Reserve | state organ | USA | GOV |
USAID | state organ | USA | GOV | U.S. Agency for International Development; US Agency for International Development
CENTCOM | state organ | USA | MIL | U.S. Central Command; US Central Command; Central Command
INDOPACOM | state organ | USA | MIL | U.S. Indo-Pacific Command; Indo-Pacific Command
Joint Chiefs of Staff | state organ | USA | MIL |
Republican Party | organisation | USA | PTY | GOP; Republicans; Republican National Committee; RNC
Democratic Party | organisation | USA | PTY | Democrats; Democratic National Committee; DNC
Foreign Office | state organ | GBR | GOV | British Foreign Office; Foreign and Commonwealth Office
House of Commons | state organ | GBR | LEG |
House of Lords | state organ | GBR | LEG |
MI5 | state organ | GBR | SPY |
MI6 | state organ | GBR | SPY |
Scotland Yard | state organ | GBR | COP | Metropolitan Police
Labour Party | organisation | GBR | PTY | Labour
Conservative Party | organisation | GBR | PTY | Tories; Tory Party
Bundestag | state organ | DEU | LEG |
Bundesrat | state organ | DEU | LEG |
Bundeswehr | state organ | DEU | MIL |
Duma | state organ | RUS | LEG | State Duma
Federation Council | state organ | RUS | LEG |
FSB | state organ | RUS | SPY | Federal Security Service
GRU | state organ | RUS | SPY |
SVR | state organ | RUS | SPY |
KGB | state organ | RUS | SPY |
Red Army | state organ | RUS | MIL |
Rosatom | organisation | RUS | BUS |
Gazprom | organisation | RUS | BUS |
Rosneft | organisation | RUS | BUS |
Roskomnadzor | state organ | RUS | GOV |
Verkhovna Rada | state organ | UKR | LEG | Rada
SBU | state organ | UKR | SPY | Security Service of Ukraine
People's Liberation Army | state organ | CHN | MIL | PLA
Communist Party of China | organisation | CHN | PTY | Chinese Communist Party; CCP; CPC
National People's Congress | state organ | CHN | LEG | NPC
State Council | state organ | CHN | GOV |
Kuomintang | organisation | TWN | PTY | KMT
Legislative Yuan | state organ | TWN | LEG |
National Assembly of South Korea | state organ | KOR | LEG |
Korean People's Army | state organ | PRK | MIL | KPA
Workers' Party of Korea | organisation | PRK | PTY |
Diet | state organ | JPN | LEG | National Diet
Self-Defense Forces | state organ | JPN | MIL | Self-Defence Forces; JSDF; Japan Self-Defense Forces
Liberal Democratic Party | organisation | JPN | PTY | LDP
Knesset | state organ | ISR | LEG |
Israel Defense Forces | state organ | ISR | MIL | IDF; Israeli Defense Forces; Israel Defence Forces
Mossad | state organ | ISR | SPY |
Shin Bet | state organ | ISR | SPY |
Likud | organisation | ISR | PTY |
Islamic Revolutionary Guard Corps | state organ | IRN | MIL | IRGC; Revolutionary Guard; Revolutionary Guards; Revolutionary Guard Corps
Quds Force | state organ | IRN | MIL | Qods Force
Guardian Council | state organ | IRN | GOV |
Majlis | state organ | IRN | LEG |
Basij | state organ | IRN | MIL |
Baath Party | organisation | IRQ | PTY | Ba'ath Party; Baathists
Lok Sabha | state organ | IND | LEG |
Rajya Sabha | state organ | IND | LEG |
Bharatiya Janata Party | organisation | IND | PTY | BJP
Indian National Congress | organisation | IND | PTY | Congress Party
Inter-Services Intelligence | state organ | PAK | SPY | ISI
Loya Jirga | state organ | AFG | LEG |
Tatmadaw | state organ | MMR | MIL |
State Administration Council | state organ | MMR | GOV |
State Law and Order Restoration Council | state organ | MMR | GOV | SLORC
Sejm | state organ | POL | LEG |
Riksdag | state organ | SWE | LEG |
Storting | state organ | NOR | LEG |
Folketing | state organ | DNK | LEG |
Cortes | state organ | ESP | LEG |
Dail | state organ | IRL | LEG | Dáil
PSNI | state organ | GBR | COP | Royal Ulster Constabulary; RUC
Grand National Assembly | state organ | TUR | LEG |
Justice and Development Party | organisation | TUR | PTY | AKP; AK Party
Republican People's Party | organisation | TUR | OPP | CHP
Solidarity | organisation | POL | LAB |
Holy See Press Office | state organ | VAT | GOV |
KCNA | media | PRK | JRN | Korean Central News Agency
Rodong Sinmun | media | PRK | JRN |
Yonhap | media | KOR | JRN | Yonhap News Agency
NHK | media | JPN | JRN |
Kyodo | media | JPN | JRN | Kyodo News
Xinhua | media | CHN | JRN | Xinhua News Agency; New China News Agency
Global Times | media | CHN | JRN |
People's Daily | media | CHN | JRN |
CCTV | media | CHN | JRN |
TASS | media | RUS | JRN | Tass; ITAR-TASS; Itar-Tass
RIA Novosti | media | RUS | JRN | RIA
Interfax | media | RUS | JRN |
Sputnik | media | RUS | JRN |
IRNA | media | IRN | JRN | Islamic Republic News Agency
Fars | media | IRN | JRN | Fars News Agency
Tasnim | media | IRN | JRN | Tasnim News Agency
SANA | media | SYR | JRN |
WAFA | media | PSE | JRN |
Al Jazeera | media | QAT | JRN | al-Jazeera; Al-Jazeera
Al Arabiya | media | SAU | JRN | al-Arabiya
Haaretz | media | ISR | JRN |
Jerusalem Post | media | ISR | JRN |
Anadolu | media | TUR | JRN | Anadolu Agency; Anatolian News Agency
Reuters | media | GBR | JRN |
BBC | media | GBR | JRN | British Broadcasting Corporation; BBC News
Financial Times | media | GBR | JRN |
The Guardian | media | GBR | JRN |
The Times of London | media | GBR | JRN |
Agence France-Presse | media | FRA | JRN | AFP; Agence France Presse
Le Monde | media | FRA | JRN |
Le Figaro | media | FRA | JRN |
Der Spiegel | media | DEU | JRN |
Bild | media | DEU | JRN |
Deutsche Welle | media | DEU | JRN |
El Pais | media | ESP | JRN |
ANSA | media | ITA | JRN |
Associated Press | media | USA | JRN | AP
CNN | media | USA | JRN |
New York Times | media | USA | JRN | NYT
Washington Post | media | USA | JRN |
Wall Street Journal | media | USA | JRN | WSJ
Los Angeles Times | media | USA | JRN |
USA Today | media | USA | JRN |
Bloomberg | media | USA | JRN | Bloomberg News
Fox News | media | USA | JRN |
NBC News | media | USA | JRN | NBC
CBS News | media | USA | JRN | CBS
ABC News | media | USA | JRN |
MSNBC | media | USA | JRN |
NPR | media | USA | JRN | National Public Radio
PBS | media | USA | JRN |
Politico | media | USA | JRN |
Axios | media | USA | JRN |
Voice of America | media | USA | JRN | VOA
Radio Free Europe | media | USA | JRN | RFE/RL
Time magazine | media | USA | JRN |
Newsweek | media | USA | JRN |
Facebook | organisation | USA | BUS |
Twitter | organisation | USA | BUS |
Google | organisation | USA | BUS |
Boeing | organisation | USA | BUS |
Lockheed Martin | organisation | USA | BUS |
Airbus | organisation | FRA | BUS |
Huawei | organisation | CHN | BUS |
`;
