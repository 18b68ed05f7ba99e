namespace DueCourse.Record.Demonstrations;

/// <summary>A country from which an invented person may be, with what an invented story of it needs.</summary>
/// <param name="Code">Its code of three letters.</param>
/// <param name="Name">Its name, as it stands in a sentence.</param>
/// <param name="Town">A town there, where the person was born.</param>
/// <param name="Language">The language in which things are explained to them.</param>
/// <param name="Zone">The zone of time in which its answers are counted.</param>
/// <param name="Women">Given names of women.</param>
/// <param name="Men">Given names of men.</param>
/// <param name="Families">Family names.</param>
internal sealed record Country(string Code, string Name, string Town, string Language, string Zone, string[] Women, string[] Men, string[] Families)
{
    /// <summary>
    /// All, from every part of the world. Ireland and the countries of the European Economic Area and Switzerland are left out: the
    /// law asks other questions of their citizens, and the same story told of them would be wrong.
    /// </summary>
    public static IReadOnlyList<Country> All { get; } =
    [
        new("ALB", "Albania", "Korçë", "Albanian", "Europe/Tirane", ["Ermira", "Lule"], ["Arben", "Genti"], ["Dervishi", "Prifti", "Kola"]),
        new("ARG", "Argentina", "Rosario", "Spanish", "America/Argentina/Buenos_Aires", ["Luciana", "Marta"], ["Facundo", "Hernán"], ["Quiroga", "Ferreyra", "Ledesma"]),
        new("ARM", "Armenia", "Gyumri", "Armenian", "Asia/Yerevan", ["Anahit", "Siranush"], ["Tigran", "Vardan"], ["Avagyan", "Melikyan", "Torosyan"]),
        new("AUS", "Australia", "Ballarat", "English", "Australia/Melbourne", ["Kirra", "Bronwyn"], ["Lachlan", "Darcy"], ["Whitcombe", "Harrow", "Pell"]),
        new("BGD", "Bangladesh", "Barishal", "Bengali", "Asia/Dhaka", ["Nasrin", "Shirin"], ["Rafiq", "Tanvir"], ["Mollah", "Talukdar", "Sarker"]),
        new("BOL", "Bolivia", "Oruro", "Spanish", "America/La_Paz", ["Wara", "Nelly"], ["Edson", "Ramiro"], ["Mamani", "Condori", "Choque"]),
        new("BRA", "Brazil", "Recife", "Portuguese", "America/Recife", ["Jussara", "Célia"], ["Everton", "Joaquim"], ["Peixoto", "Vasques", "Lacerda"]),
        new("CAN", "Canada", "Sudbury", "English", "America/Toronto", ["Maureen", "Odile"], ["Gordon", "Étienne"], ["Lavallee", "Mackie", "Thibault"]),
        new("CHL", "Chile", "Valdivia", "Spanish", "America/Santiago", ["Rayén", "Paulina"], ["Nahuel", "Sergio"], ["Huenchul", "Sepúlveda", "Barría"]),
        new("CHN", "China", "Xiangyang", "Mandarin", "Asia/Shanghai", ["Meilin", "Xiaoyan"], ["Jianguo", "Haoran"], ["Ouyang", "Shao", "Geng"]),
        new("CMR", "Cameroon", "Bafoussam", "French", "Africa/Douala", ["Solange", "Mireille"], ["Ghislain", "Thierry"], ["Tchoumi", "Ngassa", "Fotso"]),
        new("COL", "Colombia", "Pereira", "Spanish", "America/Bogota", ["Yadira", "Beatriz"], ["Wilmar", "Óscar"], ["Arboleda", "Cifuentes", "Montoya"]),
        new("EGY", "Egypt", "Mansoura", "Arabic", "Africa/Cairo", ["Samia", "Hoda"], ["Sherif", "Tarek"], ["Shahin", "Abaza", "Mansour"]),
        new("FJI", "Fiji", "Lautoka", "Fijian", "Pacific/Fiji", ["Litia", "Mere"], ["Jone", "Sitiveni"], ["Waqabaca", "Nadolo", "Raikoti"]),
        new("GEO", "Georgia", "Kutaisi", "Georgian", "Asia/Tbilisi", ["Nino", "Eteri"], ["Zurab", "Giga"], ["Kvaratskheli", "Lomidze", "Abashidze"]),
        new("GHA", "Ghana", "Sunyani", "Twi", "Africa/Accra", ["Abena", "Efua"], ["Kwabena", "Yaw"], ["Boakye", "Asante-Frimpong", "Donkor"]),
        new("GTM", "Guatemala", "Quetzaltenango", "Spanish", "America/Guatemala", ["Ixchel", "Rosario"], ["Eulogio", "Byron"], ["Tzoc", "Chávez", "Ajpop"]),
        new("IDN", "Indonesia", "Madiun", "Indonesian", "Asia/Jakarta", ["Wulandari", "Sri"], ["Bambang", "Eko"], ["Prasetyo", "Hutapea", "Siregar"]),
        new("IND", "India", "Nashik", "Marathi", "Asia/Kolkata", ["Sunanda", "Priti"], ["Prakash", "Vinay"], ["Kulkarni", "Gaikwad", "Thakre"]),
        new("JAM", "Jamaica", "Mandeville", "English", "America/Jamaica", ["Shanique", "Althea"], ["Delroy", "Omar"], ["Dunkley", "Reckord", "Whyte"]),
        new("JPN", "Japan", "Matsue", "Japanese", "Asia/Tokyo", ["Akane", "Sachiko"], ["Kenta", "Hiroshi"], ["Fukamachi", "Ishigaki", "Noguchi"]),
        new("KAZ", "Kazakhstan", "Taraz", "Kazakh", "Asia/Almaty", ["Aigul", "Dinara"], ["Yerlan", "Marat"], ["Suleimenov", "Abenov", "Zhaksybek"]),
        new("KEN", "Kenya", "Nakuru", "Swahili", "Africa/Nairobi", ["Wanjiru", "Akinyi"], ["Kiprono", "Otieno"], ["Mwangangi", "Cheruiyot", "Odera"]),
        new("KOR", "South Korea", "Jeonju", "Korean", "Asia/Seoul", ["Eunji", "Soyeon"], ["Minjae", "Dongwook"], ["Namgung", "Bae", "Seok"]),
        new("LBN", "Lebanon", "Zahlé", "Arabic", "Asia/Beirut", ["Rania", "Joumana"], ["Elias", "Ziad"], ["Khattar", "Saab", "Haddadin"]),
        new("LKA", "Sri Lanka", "Matara", "Sinhala", "Asia/Colombo", ["Nayomi", "Chandani"], ["Ruwan", "Lasitha"], ["Wickramaratne", "Gunasena", "Peiris"]),
        new("MAR", "Morocco", "Meknes", "Arabic", "Africa/Casablanca", ["Zineb", "Hafida"], ["Younes", "Driss"], ["Bennani", "Chraibi", "Lahlou"]),
        new("MDA", "Moldova", "Bălți", "Romanian", "Europe/Chisinau", ["Doina", "Galina"], ["Sergiu", "Veaceslav"], ["Ciobanu", "Rotaru", "Munteanu"]),
        new("MEX", "Mexico", "Tepic", "Spanish", "America/Mexico_City", ["Xóchitl", "Guadalupe"], ["Rigoberto", "Saúl"], ["Orozco", "Villalpando", "Zepeda"]),
        new("MNG", "Mongolia", "Darkhan", "Mongolian", "Asia/Ulaanbaatar", ["Oyunaa", "Solongo"], ["Batbayar", "Temuulen"], ["Ganbold", "Dorjsuren", "Enkhtaivan"]),
        new("NAM", "Namibia", "Rundu", "English", "Africa/Windhoek", ["Ndapewa", "Selma"], ["Tangeni", "Josef"], ["Haufiku", "Shikongo", "Katjivena"]),
        new("NGA", "Nigeria", "Ibadan", "Yoruba", "Africa/Lagos", ["Folake", "Ngozi"], ["Babatunde", "Chidi"], ["Adeyinka", "Okwuosa", "Ogunlade"]),
        new("NPL", "Nepal", "Dharan", "Nepali", "Asia/Kathmandu", ["Sarita", "Bimala"], ["Dipendra", "Suman"], ["Khatiwada", "Rai", "Bhattarai"]),
        new("NZL", "New Zealand", "Timaru", "English", "Pacific/Auckland", ["Aroha", "Philippa"], ["Wiremu", "Callum"], ["Parata", "Strachan", "Hohepa"]),
        new("PAK", "Pakistan", "Sialkot", "Urdu", "Asia/Karachi", ["Samina", "Rubina"], ["Waqar", "Naveed"], ["Bhatti", "Qureshi", "Lodhi"]),
        new("PER", "Peru", "Ayacucho", "Spanish", "America/Lima", ["Flor", "Maribel"], ["Wilder", "Percy"], ["Quispe", "Huamán", "Palomino"]),
        new("PHL", "the Philippines", "Iloilo", "Tagalog", "Asia/Manila", ["Marisol", "Jocelyn"], ["Rodel", "Arnel"], ["Magbanua", "Dimaculangan", "Salonga"]),
        new("PRY", "Paraguay", "Encarnación", "Spanish", "America/Asuncion", ["Ramona", "Liz"], ["Derlis", "Nelson"], ["Ayala", "Cabañas", "Duarte"]),
        new("SEN", "Senegal", "Thiès", "Wolof", "Africa/Dakar", ["Coumba", "Astou"], ["Modou", "Ibrahima"], ["Diouf", "Ndao", "Sarr"]),
        new("SRB", "Serbia", "Čačak", "Serbian", "Europe/Belgrade", ["Milena", "Snežana"], ["Dušan", "Goran"], ["Petronijević", "Stanić", "Obradov"]),
        new("THA", "Thailand", "Lampang", "Thai", "Asia/Bangkok", ["Malee", "Ploy"], ["Somchai", "Anan"], ["Rattanakul", "Wongsa", "Srisuk"]),
        new("TON", "Tonga", "Neiafu", "Tongan", "Pacific/Tongatapu", ["Mele", "Ana"], ["Sione", "Viliami"], ["Fifita", "Taufa", "Havili"]),
        new("TTO", "Trinidad and Tobago", "Chaguanas", "English", "America/Port_of_Spain", ["Camille", "Indira"], ["Kerwin", "Anil"], ["Ramkissoon", "Baptiste", "Cudjoe"]),
        new("TUN", "Tunisia", "Sfax", "Arabic", "Africa/Tunis", ["Olfa", "Sonia"], ["Hatem", "Bilel"], ["Trabelsi", "Gharbi", "Mejri"]),
        new("TUR", "Türkiye", "Eskişehir", "Turkish", "Europe/Istanbul", ["Elif", "Sevgi"], ["Serkan", "Cem"], ["Kocabaş", "Aydınlı", "Tezcan"]),
        new("UGA", "Uganda", "Mbale", "Luganda", "Africa/Kampala", ["Nakato", "Prossy"], ["Wasswa", "Julius"], ["Mugerwa", "Ssebunya", "Wandera"]),
        new("URY", "Uruguay", "Paysandú", "Spanish", "America/Montevideo", ["Graciela", "Noelia"], ["Álvaro", "Washington"], ["Techera", "Olivera", "Barreto"]),
        new("USA", "the United States", "Duluth", "English", "America/Chicago", ["Darlene", "Keisha"], ["Wendell", "Marcus"], ["Halvorsen", "Tillman", "Pruitt"]),
        new("UZB", "Uzbekistan", "Namangan", "Uzbek", "Asia/Tashkent", ["Gulnora", "Zulfiya"], ["Jasur", "Rustam"], ["Yusupov", "Kadirov", "Tursunov"]),
        new("VNM", "Viet Nam", "Vinh", "Vietnamese", "Asia/Ho_Chi_Minh", ["Thuỷ", "Hạnh"], ["Quang", "Tuấn"], ["Doãn", "Lương", "Tạ"]),
        new("ZAF", "South Africa", "Polokwane", "Sepedi", "Africa/Johannesburg", ["Lerato", "Annelie"], ["Thabo", "Pieter"], ["Mokoena", "Steenkamp", "Ramokgopa"]),
        new("ZMB", "Zambia", "Ndola", "Bemba", "Africa/Lusaka", ["Mutinta", "Chipo"], ["Mwansa", "Kelvin"], ["Chilufya", "Banda-Phiri", "Mulenga"]),
    ];
}
