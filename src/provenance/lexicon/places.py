"""Countries with their adjectives and capitals, and the seats from which powers speak."""

from __future__ import annotations

# Country: other names and abbreviations / adjectives and peoples / capitals and seats that stand for its government.
_COUNTRIES = """
Afghanistan: / Afghan Afghans / Kabul
Albania: / Albanian Albanians / Tirana
Algeria: / Algerian Algerians / Algiers
Angola: / Angolan Angolans / Luanda
Argentina: / Argentine Argentinian Argentines / Buenos_Aires
Armenia: / Armenian Armenians / Yerevan
Australia: / Australian Australians / Canberra
Austria: / Austrian Austrians / Vienna
Azerbaijan: / Azerbaijani Azeri / Baku
Bahrain: / Bahraini Bahrainis / Manama
Bangladesh: / Bangladeshi Bangladeshis / Dhaka
Belarus: / Belarusian Belarusians Belarussian / Minsk
Belgium: / Belgian Belgians /
Bolivia: / Bolivian Bolivians / La_Paz
Bosnia: Bosnia_and_Herzegovina / Bosnian Bosnians / Sarajevo
Botswana: / Botswanan / Gaborone
Brazil: / Brazilian Brazilians / Brasilia
Bulgaria: / Bulgarian Bulgarians / Sofia
Burkina Faso: / Burkinabe / Ouagadougou
Burundi: / Burundian / Bujumbura
Cambodia: / Cambodian Cambodians / Phnom_Penh
Cameroon: / Cameroonian / Yaounde
Canada: / Canadian Canadians / Ottawa
Chad: / Chadian / N'Djamena
Chile: / Chilean Chileans /
China: PRC People's_Republic_of_China / Chinese / Beijing Zhongnanhai
Colombia: / Colombian Colombians / Bogota
Congo: DR_Congo DRC Democratic_Republic_of_Congo / Congolese / Kinshasa
Costa Rica: / Costa_Rican /
Croatia: / Croatian Croatians Croat / Zagreb
Cuba: / Cuban Cubans / Havana
Cyprus: / Cypriot Cypriots / Nicosia
Czech Republic: Czechia / Czech Czechs / Prague
Denmark: / Danish Danes / Copenhagen
Dominican Republic: / Dominican /
Ecuador: / Ecuadorian Ecuadorean / Quito
Egypt: / Egyptian Egyptians / Cairo
El Salvador: / Salvadoran Salvadorans / San_Salvador
Eritrea: / Eritrean / Asmara
Estonia: / Estonian Estonians / Tallinn
Ethiopia: / Ethiopian Ethiopians / Addis_Ababa
Finland: / Finnish Finns / Helsinki
France: / French / Paris Elysee Élysée Quai_d'Orsay
Gambia: The_Gambia / Gambian Gambians / Banjul
Georgia: / Georgian Georgians / Tbilisi
Germany: / German Germans / Berlin
Ghana: / Ghanaian Ghanaians / Accra
Greece: / Greek Greeks / Athens
Guatemala: / Guatemalan / Guatemala_City
Guinea: / Guinean / Conakry
Haiti: / Haitian Haitians /
Honduras: / Honduran Hondurans / Tegucigalpa
Hungary: / Hungarian Hungarians / Budapest
Iceland: / Icelandic Icelanders / Reykjavik
India: / Indian Indians / New_Delhi Delhi
Indonesia: / Indonesian Indonesians / Jakarta
Iran: Islamic_Republic_of_Iran / Iranian Iranians / Tehran
Iraq: / Iraqi Iraqis / Baghdad
Ireland: / Irish / Dublin
Israel: / Israeli Israelis / Jerusalem
Italy: / Italian Italians / Rome
Ivory Coast: Cote_d'Ivoire / Ivorian / Abidjan
Jamaica: / Jamaican Jamaicans /
Japan: / Japanese / Tokyo
Jordan: / Jordanian Jordanians / Amman
Kazakhstan: / Kazakh Kazakhs / Astana
Kenya: / Kenyan Kenyans / Nairobi
Kosovo: / Kosovan Kosovar / Pristina
Kuwait: / Kuwaiti Kuwaitis /
Kyrgyzstan: / Kyrgyz / Bishkek
Laos: / Laotian / Vientiane
Latvia: / Latvian Latvians / Riga
Lebanon: / Lebanese / Beirut
Liberia: / Liberian Liberians / Monrovia
Libya: / Libyan Libyans / Tripoli
Lithuania: / Lithuanian Lithuanians / Vilnius
Luxembourg: / Luxembourgish /
Madagascar: / Malagasy / Antananarivo
Malawi: / Malawian / Lilongwe
Malaysia: / Malaysian Malaysians / Kuala_Lumpur
Mali: / Malian Malians / Bamako
Malta: / Maltese / Valletta
Mauritania: / Mauritanian / Nouakchott
Mexico: / Mexican Mexicans / Mexico_City
Moldova: / Moldovan Moldovans / Chisinau
Mongolia: / Mongolian / Ulaanbaatar
Montenegro: / Montenegrin / Podgorica
Morocco: / Moroccan Moroccans / Rabat
Mozambique: / Mozambican / Maputo
Myanmar: Burma / Burmese / Naypyidaw
Namibia: / Namibian / Windhoek
Nepal: / Nepalese Nepali / Kathmandu
Netherlands: Holland The_Netherlands / Dutch / The_Hague Amsterdam
New Zealand: / New_Zealander / Wellington
Nicaragua: / Nicaraguan Nicaraguans / Managua
Niger: / Nigerien / Niamey
Nigeria: / Nigerian Nigerians / Abuja
North Korea: DPRK Democratic_People's_Republic_of_Korea / North_Korean North_Koreans / Pyongyang
North Macedonia: Macedonia / Macedonian / Skopje
Norway: / Norwegian Norwegians / Oslo
Oman: / Omani Omanis / Muscat
Pakistan: / Pakistani Pakistanis / Islamabad
Palestine: Palestinian_Authority / Palestinian Palestinians / Ramallah
Panama: / Panamanian / Panama_City
Paraguay: / Paraguayan / Asuncion
Peru: / Peruvian Peruvians / Lima
Philippines: The_Philippines / Philippine Filipino Filipinos / Manila Malacañang
Poland: / Polish Poles / Warsaw
Portugal: / Portuguese / Lisbon
Qatar: / Qatari Qataris / Doha
Romania: / Romanian Romanians / Bucharest
Russia: Russian_Federation / Russian Russians / Moscow Kremlin
Rwanda: / Rwandan Rwandans / Kigali
Saudi Arabia: KSA / Saudi Saudis / Riyadh
Senegal: / Senegalese / Dakar
Serbia: / Serbian Serbs Serb / Belgrade
Sierra Leone: / Sierra_Leonean / Freetown
Singapore: / Singaporean Singaporeans /
Slovakia: / Slovak Slovaks / Bratislava
Slovenia: / Slovenian Slovene / Ljubljana
Somalia: / Somali Somalis / Mogadishu
South Africa: / South_African South_Africans / Pretoria
South Korea: Republic_of_Korea ROK / South_Korean South_Koreans / Seoul Blue_House
South Sudan: / South_Sudanese / Juba
Spain: / Spanish Spaniards / Madrid
Sri Lanka: / Sri_Lankan Sri_Lankans / Colombo
Sudan: / Sudanese / Khartoum
Sweden: / Swedish Swedes / Stockholm
Switzerland: / Swiss / Bern
Syria: / Syrian Syrians / Damascus
Taiwan: / Taiwanese / Taipei
Tajikistan: / Tajik Tajiks / Dushanbe
Tanzania: / Tanzanian Tanzanians / Dodoma
Thailand: / Thai Thais / Bangkok
Togo: / Togolese / Lome
Tunisia: / Tunisian Tunisians / Tunis
Turkey: Türkiye Turkiye / Turkish Turks / Ankara
Turkmenistan: / Turkmen / Ashgabat
Uganda: / Ugandan Ugandans / Kampala
Ukraine: / Ukrainian Ukrainians / Kyiv Kiev
United Arab Emirates: UAE Emirates / Emirati Emiratis / Abu_Dhabi
United Kingdom: UK U.K. Britain Great_Britain / British Britons / London Downing_Street Whitehall No_10 Westminster
United States: US U.S. USA America / American Americans / Washington White_House Pentagon State_Department CENTCOM
Uruguay: / Uruguayan / Montevideo
Uzbekistan: / Uzbek Uzbeks / Tashkent
Venezuela: / Venezuelan Venezuelans / Caracas Miraflores
Vietnam: / Vietnamese / Hanoi
Yemen: / Yemeni Yemenis / Sanaa Sana'a
Zambia: / Zambian / Lusaka
Zimbabwe: / Zimbabwean Zimbabweans / Harare
European Union: EU E.U. / European / Brussels European_Commission European_Council
United Nations: UN U.N. / / Security_Council
NATO: Nato / / Atlantic_Alliance
Vatican: Holy_See / / Vatican_City
"""


def _table() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    seats: dict[str, str] = {}
    for line in _COUNTRIES.strip().splitlines():
        country, rest = line.split(":", 1)
        others, people, capitals = (part.split() for part in rest.split("/"))
        names[country] = country
        for table, entries in ((names, others), (adjectives, people), (seats, capitals)):
            table.update((entry.replace("_", " "), country) for entry in entries)
    return names, adjectives, seats


# Each spelling with the country it stands for: "U.K." and "Britain", "British", "Downing Street" are United Kingdom.
COUNTRY_NAMES, COUNTRY_ADJECTIVES, SEATS_OF_POWER = _table()

# What opens and what ends the names of places and things, and hardly ever those of people: "Middle East", "Orlo City".
FIRST_OF_PLACES = frozenset("north south east west middle new san los mount lake port fort".split())
LAST_OF_PLACES = frozenset(
    """
    airport avenue beach bridge building centre center city coast county desert island islands isle memorial mountain
    mountains ocean peninsula province river road room sea square station store street strip town valley wing
    """.split()
)

# The region that a dateline may print after a town, as a pattern: "Orlo, South Torvik".
REGION = r"(?:\s?,\s+[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2})?"
