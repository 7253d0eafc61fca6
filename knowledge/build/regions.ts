/**
 * Regions, provinces and small places of the news with the state whose territory they are by the common
 * reckoning of the United Nations, and peoples named with an adjective of their own. Written for this
 * project from common knowledge, checked 2026-11. country: places; they never stand for a government.
 */
export const REGIONS = `
ARM: Syunik
AZE: Nagorno-Karabakh, Karabakh, Artsakh, Nakhchivan, Stepanakert
AFG: Helmand, Badghis, Tora Bora, Panjshir, Nangarhar, Bagram
AGO: Cabinda
BIH: Republika Srpska, Srebrenica, Gorazde, Bihac, Zepa, Mostar
CAN: Quebec, Ontario, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia
CHN: Tibet, Xinjiang, Inner Mongolia, Guangdong, Sichuan, Yunnan, Fujian, Hainan
COD: Kivu, North Kivu, South Kivu, Katanga, Ituri, Kasai, Goma, Bukavu
COL: Cauca, Antioquia, Catatumbo
CYP: Northern Cyprus
EGY: Sinai, Sinai Peninsula, Sharm el-Sheikh
ESP: Catalonia, Basque Country, Andalusia, Galicia
ETH: Tigray, Amhara, Oromia, Ogaden, Afar
FRA: Corsica, Brittany, Calais
GEO: Abkhazia, South Ossetia, Adjara, Tskhinvali
GBR: Ulster, Belfast, Londonderry
IDN: Aceh, West Papua, Papua, Irian Jaya, Java, Sumatra, Bali, Sulawesi
IND: Gujarat, Assam, Manipur, Uttar Pradesh, Tamil Nadu, Maharashtra, Bihar, West Bengal, Rajasthan, Kerala, Jammu and Kashmir
IRQ: Kurdistan, Iraqi Kurdistan, Anbar, Fallujah, Falluja, Sinjar, Green Zone
LBN: Bekaa Valley, Bekaa, southern Lebanon, Tyre, Sidon
LKA: Jaffna
MDA: Transnistria, Transdniestria
MMR: Rakhine, Rakhine State, Kachin, Shan State
MEX: Chiapas, Sinaloa, Michoacan, Guerrero, Tamaulipas
NGA: Biafra, Niger Delta, Borno, Zamfara, Kaduna State
PAK: Balochistan, Baluchistan, Sindh, Waziristan, North Waziristan, South Waziristan, Khyber Pakhtunkhwa, Swat Valley, Swat, Azad Kashmir
PHL: Mindanao, Jolo, Basilan, Marawi, Luzon
PNG: Bougainville
PSE: Rafah, Khan Younis, Khan Yunis, Jenin, Nablus, Hebron, Bethlehem, Jericho, Tulkarm, East Jerusalem, Jabalia, Gaza City, Beit Hanoun
RUS: Chechnya, Dagestan, Ingushetia, North Ossetia, Tatarstan, Kaliningrad, Siberia, Beslan, Belgorod, Kursk
SDN: Darfur, South Kordofan, Blue Nile, Nuba Mountains, El Fasher, Abyei
SOM: Puntland, Somaliland, Jubaland
SRB: Vojvodina, Sandzak
SYR: Idlib, Ghouta, Eastern Ghouta, Golan Heights, Golan, Afrin, Kobani, Kobane, Palmyra, Rojava, Sweida
TZA: Zanzibar
UKR: Crimea, Donbas, Donbass, Bakhmut, Avdiivka, Vovchansk, Bucha, Mariupol, Izium, Debaltseve, Snake Island, Zaporizhzhia
USA: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Guantanamo Bay, Camp David
YEM: Hodeidah, Hodeida, Marib, Saada, Socotra, Taiz
`;

/** Adjectives of peoples and regions, and the state in which they are found where it is one. */
export const REGIONAL_ADJECTIVES = `
AZE: Nagorno-Karabakh, Karabakhi
BIH: Bosnian Serb, Bosnian Croat, Bosnian Muslim
CHN: Tibetan, Uighur, Uyghur
CIV: Ivory Coast
CYP: Turkish Cypriot, Greek Cypriot
ESP: Basque, Catalan
ETH: Tigrayan, Oromo
FRA: Corsican
GEO: Abkhaz, Abkhazian, South Ossetian
IDN: Acehnese, Papuan
IND: Kashmiri
IRQ: Iraqi Kurdish
LKA: Tamil, Sinhalese
MMR: Rohingya
NGA: Ogoni, Biafran
PAK: Baloch, Baluch
RUS: Chechen, Ingush, Dagestani
SDN: Darfuri
XKX: Kosovo Albanian, Kosovo Serb
HRV: Croatian Serb
`;
