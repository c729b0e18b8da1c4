"""The laws that decisions cite, one row each, with the spellings that mean it: the data of `laws`.

A section per country ([EU]: the Union and international law). A row is

    SHORT @UNIT : full name
      = spellings that mean this law anywhere
      ~ names that mean it only in its own country ("Data Protection Act", "DSG", "AVG": the Dutch name of
        the GDPR, and Austria's code of administrative procedure)

with spellings separated by semicolons, longer rows continued on deeper lines, and `@UNIT` only where the
law's divisions have another name than the country's usual one (`laws.UNITS`). Spellings are compared after
`laws.fold`, which ignores case, accents, punctuation and "no", so only what differs otherwise is listed.

One act has one row, whatever it was called over time: Germany's TTDSG became the TDDDG in 2024 and is the
same act. An act that replaced another is another row (LOPD and LOPDGDD). Rows were gathered from the law
fields of GDPRhub and enforcementtracker.com by frequency, names from the acts themselves.
"""

TABLE = """
[EU]
GDPR : Regulation (EU) 2016/679 (General Data Protection Regulation)
  = RGPD; DSGVO; DS-GVO; EU-DSGVO; AVG; RODO; GPDR; GDRP; EU GDPR; General Data Protection Regulation;
    General Data Protection Regulation GDPR; General Regulation (EU) 2016/679; Directive 2016/679; 2016/679;
    679/2016; Datenschutz-Grundverordnung; Règlement général sur la protection des données; Reglamento
    General de Protección de Datos; Regolamento generale sulla protezione dei dati; Algemene verordening
    gegevensbescherming; Opća uredba o zaštiti podataka; Splošna uredba o varstvu podatkov;
    databeskyttelsesforordningen; dataskyddsförordningen; personvernforordningen; tietosuoja-asetus; ΓΚΠΔ;
    BDAR; VDAR
ePrivacy Directive : Directive 2002/58/EC (Directive on privacy and electronic communications)
  = ePrivacy; e-Privacy; e-Privacy Directive; ePD; 2002/58; Directive 02/58/EC; Directive on privacy and
    electronic communications; Privacy and Electronic Communications Directive; Privacy and Electronic
    Communications Directive 02/58/EC
LED : Directive (EU) 2016/680 (Law Enforcement Directive)
  = Law Enforcement Directive; 2016/680; Data Protection Law Enforcement Directive; JI-Richtlinie
Directive 95/46/EC : Directive 95/46/EC (Data Protection Directive), repealed by the GDPR
  = Data Protection Directive; DPD; 95/46; 1995/46; Data Protection Directive 1995
Regulation (EU) 2018/1725 : Regulation (EU) 2018/1725 (data protection by the Union institutions)
  = EUDPR; 2018/1725
Charter : Charter of Fundamental Rights of the European Union (proclaimed on 7 December 2000)
  = CFR; CFREU; ECFR; EUCFR; GRC; GRCh; EU Charter; Charter of Fundamental Rights of the European Union;
    Charther; Charter of Fundamental Rights; Charta of Fundamental Rights; EU Charter of Fundamental Rights;
    European Charter of Fundamental Rights; Charter of the Fundamental Rights of the European Union;
    Grundrechtecharta
ECHR : Convention for the Protection of Human Rights and Fundamental Freedoms
  = EMRK; EVRM; CEDH; ECRM; European Convention on Human Rights; European Convention of Human Rights;
    European Convention for the protection of Human Rights; Convention on Human Rights
Protocol No. 1 ECHR : Protocol No. 1 to the ECHR
  = 1st Additional Protocol to the ECHR
TFEU : Treaty on the Functioning of the European Union
  = AEUV; TFUE; VWEU; Treaty on the Functioning of the European Union
TEU : Treaty on European Union
  = EUV; Treaty on European Union; Treaty of the European Union
EEA Agreement : Agreement on the European Economic Area
Convention 108 : Convention for the Protection of Individuals with regard to Automatic Processing of
      Personal Data
  = Council of Europe's Convention for the Protection of Individuals with regard to Automatic Processing of
    Personal Data
ICCPR : International Covenant on Civil and Political Rights
TRIPS : Agreement on Trade-Related Aspects of Intellectual Property Rights
  = TRIPs Agreement
DSA : Regulation (EU) 2022/2065 (Digital Services Act)
  = 2022/2065; Digital Services Act
DMA : Regulation (EU) 2022/1925 (Digital Markets Act)
  = 2022/1925; Digital Markets Act
AI Act : Regulation (EU) 2024/1689 (Artificial Intelligence Act)
  = 2024/1689
eIDAS Regulation : Regulation (EU) No 910/2014 (electronic identification and trust services)
  = eIDAS; 910/2014
Rome I : Regulation (EC) No 593/2008 (law applicable to contractual obligations)
  = Rome I Regulation; Rom-I-VO; 593/2008
Rome II : Regulation (EC) No 864/2007 (law applicable to non-contractual obligations)
  = Rome II Regulation; Rom-II-VO; 864/2007
Brussels I bis : Regulation (EU) No 1215/2012 (jurisdiction and judgments in civil matters)
  = Brussels I bis Regulation; Brussels I (Recast) Regulation; Brussels Ia Regulation; 1215/2012
Brussels I : Regulation (EC) No 44/2001, replaced by Brussels I bis
  = 44/2001
Staff Regulations : Staff Regulations of Officials of the European Union
  = Staff Regulations of Officials of the European Union
Schengen Convention : Convention implementing the Schengen Agreement
  = Convention implementing the Schengen Agreement; CISA

[AT]
DSG : Datenschutzgesetz
  = Austrian Data Protection Act; Austrian Data Protection Law; Austrian Data Protection; Datenschutzgesetz
    DSG
  ~ Datenschutzgesetz; Data Protection Act; Data Protection Law; National Data Protection Act; National Data
    Protection Law; DSB; DSGV
DSG 2000 : Datenschutzgesetz 2000, before the GDPR
  = Austrian Data Protection Act 2000; Datenschutzgesetz 2000
TKG 2021 : Telekommunikationsgesetz 2021
  = Telekommunikationsgesetz 2021; Telecommunications Act 2021
TKG (AT) : Telekommunikationsgesetz, of 2003 or 2021: the source does not say which
  ~ TKG; Telekommunikationsgesetz; Telecommunications Act
TKG 2003 : Telekommunikationsgesetz 2003
  = Telekommunikationsgesetz 2003; Telecommunications Act 2003
B-VG @Art. : Bundes-Verfassungsgesetz
  = BV-G; Bundes-Verfassungsgesetz; Federal Constitution of Austria; Austrian Constitution
  ~ Federal Constitution; Federal Constitutional Law; National Constitutional Law; National Consitutional
    Law; Constitution
ABGB : Allgemeines Bürgerliches Gesetzbuch
  = Austrian Civil Code; Austrian Civil Law Code; Allgemeines Bürgerliches Gesetzbuch
  ~ General Civil Code; Civil Code
AVG (AT) : Allgemeines Verwaltungsverfahrensgesetz
  = Allgemeines Verwaltungsverfahrensgesetz; AVG 1991
  ~ AVG
VwGVG : Verwaltungsgerichtsverfahrensgesetz
  = Verwaltungsgerichtsverfahrensgesetz
  ~ Administrative Court Procedure Act
VwGG : Verwaltungsgerichtshofgesetz
  = Verwaltungsgerichtshofgesetz
BVwGG : Bundesverwaltungsgerichtsgesetz
  = Bundesverwaltungsgerichtsgesetz
VStG : Verwaltungsstrafgesetz
  = Verwaltungsstrafgesetz; Verwaltungsstrafgesetz 1991; Austrian Administrative Penal Act; Austrian
    Adminstrative Penal Act
GewO : Gewerbeordnung 1994
  = GewO 1994; Gewerbeordnung 1994; Austrian Trade Regulation Act
  ~ Trade Regulation Act
AMSG : Arbeitsmarktservicegesetz
  = Arbeitsmarktservicegesetz
ASVG : Allgemeines Sozialversicherungsgesetz
BAO : Bundesabgabenordnung
  = Bundesabgabenordnung
MedienG : Mediengesetz
  = Mediengesetz
  ~ Media Law
KSchG (AT) : Konsumentenschutzgesetz
  = Konsumentenschutzgesetz; Austrian Consumer Protection Act
  ~ KSchG
UWG (AT) : Bundesgesetz gegen den unlauteren Wettbewerb 1984
  ~ UWG; UWG Austria
ZPO (AT) : Zivilprozessordnung
  ~ ZPO; Zivilprozessordnung
UrhG (AT) : Urheberrechtsgesetz
  = Austrian Copyright Act
  ~ UrhG; Urheberrechtsgesetz
BWG : Bankwesengesetz
  = Bankwesengesetz; Austrian Banking Act
ArbVG : Arbeitsverfassungsgesetz
  = Arbeitsverfassungsgesetz; Austrian Labour Constitution Act
EpiG : Epidemiegesetz 1950
  = Epidemiegesetz 1950; Epidemiegesetz
  ~ National Law on Epidemics
JN : Jurisdiktionsnorm
  = Jurisdiktionsnorm
PMG : Postmarktgesetz
  = Postmarktgesetz
WEG (AT) : Wohnungseigentumsgesetz 2002
  ~ WEG
WTBG 2017 : Wirtschaftstreuhandberufsgesetz 2017
  = Wirtschaftstreuhandberufsgesetz 2017
VersVG : Versicherungsvertragsgesetz
  = Versicherungsvertragsgesetz; Austrian Insurance Law

[BE]
Law of 30 July 2018 : Loi du 30 juillet 2018 relative à la protection des personnes physiques à l'égard des
      traitements de données à caractère personnel
  = Loi du 30 juillet 2018; Wet van 30 juli 2018; Act of 30 July 2018; Loi relative à la protection des
    personnes physiques à l'égard des traitements de données à caractère personnel; Wet betreffende de
    bescherming van natuurlijke personen met betrekking tot de verwerking van persoonsgegevens; Wet
    Gegevensbescherming
  ~ GBW
LCA : Loi du 3 décembre 2017 portant création de l'Autorité de protection des données
  = WOG; Loi du 3 décembre 2017; Law of 3 December 2017; Act of 3 December 2017; Loi portant création de
    l'Autorité de protection des données; Wet tot oprichting van de Gegevensbeschermingsautoriteit; Wet tot
    oprichting Gegevensbeschermingsautoriteit; Belgian law establishing the national data protection
    authority; Law on the Belgian DPA
  ~ Data Protection Authority
LCE : Loi du 13 juin 2005 relative aux communications électroniques
  = WEC; Loi du 13 juin 2005; Law of 13 June 2005; Act of 13 June 2005; Wet van 13 juni 2005; Loi relative
    aux communications électroniques; Wet betreffende de elektronische communicatie
  ~ Electronic Communications Act; Loi communications électroniques
CDE : Code de droit économique
  = WER; Code de droit économique; Wetboek van economisch recht
Camera Act (BE) : Loi du 21 mars 2007 réglant l'installation et l'utilisation de caméras de surveillance
  = Camerawet; Law of 21 March 2007; Act of 21 March 2007; Loi du 21 mars 2007
  ~ Camera law; Videosurveillance law
National Register Act (BE) : Loi du 8 août 1983 organisant un registre national des personnes physiques
  = Act of 8 August 1983; Law of 8 August 1983; Belgian Law dd 8 August 1983; Loi organisant un registre
    national des personnes physiques; Law organizing the national registry for natural persons; Belgian law
    for organizing a national register of natural persons
CCT No. 68 (BE) : Convention collective de travail n° 68 (camera surveillance at work)
  = CLA nr. 68 on Camera Surveillance at Work; CLA 68
Code judiciaire (BE) : Code judiciaire
  = Gerechtelijk Wetboek; Ger. W
  ~ Code judiciaire
Constitution (BE) : Constitution belge
  = Constitution belge; Belgian Constitution
  ~ Constitution; Grondwet
Code civil (BE) : Code civil
  = Belgian Civil Code
  ~ Code civil; Civil Code; Burgerlijk Wetboek; BW
Code pénal (BE) : Code pénal
  = Belgian Criminal Code
  ~ Code pénal; Strafwetboek

[BG]
ZZLD : Закон за защита на личните данни (Personal Data Protection Act)
  = ЗЗЛД; Закон за защита на личните данни; zakon za zashtita na lichnite danni; Bulgarian Personal Data
    Protection Act
  ~ PDPA; Personal Data Protection Act; GDPR implementation law
ZES : Закон за електронните съобщения (Electronic Communications Act)
  = ЗЕС; Закон за електронните съобщения; Zakon za elektronnite saobshtenia
  ~ Electronic Communications Act; Law on electronic communications
ZET : Закон за електронната търговия (Electronic Commerce Act)
  = ЗЕТ; Закон за електронната търговия
  ~ Electronic Commerce Act
NK : Наказателен кодекс (Criminal Code)
  = Nakazatelen kodeks; Bulgarian Criminal Code
NPK : Наказателно-процесуален кодекс (Code of Criminal Procedure)
  = Nakazatelno-protsesualen kodeks
ZMVR : Закон за Министерството на вътрешните работи (Ministry of the Interior Act)
  = zakon sa Ministerstvo na vatreshnite raboti
APK : Административнопроцесуален кодекс (Administrative Procedure Code)
  = АПК; Bulgarian Administrative Procedure Code
  ~ APC; Administrative Procedure Code

[CY]
Law 125(I)/2018 : Law providing for the Protection of Natural Persons with regard to the Processing of
      Personal Data, 125(I)/2018
  = 125(I)/2018; Law 125(I)/2018; National Law 125(I)/2018
  ~ Data Protection Act 2018
Law 112(I)/2004 : Regulation of Electronic Communications and Postal Services Law, 112(I)/2004
  = 112(I)/2004; Law 112(I)/2004; Regulation of Electronic Communications and Postal Services Law

[CZ]
Act No. 110/2019 : Zákon č. 110/2019 Sb., o zpracování osobních údajů
  = 110/2019 Coll; Law 110/2019 Coll; zákon č. 110/2019 Sb; Czech Law on Data Processing 2019
  ~ 110/2019
Act No. 101/2000 : Zákon č. 101/2000 Sb., o ochraně osobních údajů, before the GDPR
  = 101/2000 Sb; Czech Law No 101/2000 Sb; Czech Law on Data Protection 2000
  ~ 101/2000
Act No. 127/2005 : Zákon č. 127/2005 Sb., o elektronických komunikacích
  = 127/2005 Sb; zákona č. 127/2005 Sb; zákon č. 127/2005 Sb
  ~ 127/2005; Electronic Communications Act
Act No. 480/2004 : Zákon č. 480/2004 Sb., o některých službách informační společnosti
  = 480/2004 Sb; zákon č. 480/2004 Sb
  ~ 480/2004

[DE]
TDDDG : Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz (until 2024: TTDSG)
  = TTDSG; Telekommunikation-Telemedien-Datenschutz-Gesetz; Telekommunikation-Telemedien-Datenschutzgesetz;
    Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz; Telecommunication Telemedia Data Protection Act
BDSG : Bundesdatenschutzgesetz
  = Bundesdatenschutzgesetz; German Federal Data Protection Act; Federal German Data Protection Act; German
    Federal Law on Data Protection
  ~ Federal Data Protection Act; Federal Data Protection Law
BDSG a.F. : Bundesdatenschutzgesetz of 20 December 1990, before the GDPR
  = Bundesdatenschutzgesetz (Federal Data Protection Law) 20 December 1990
UWG : Gesetz gegen den unlauteren Wettbewerb
  = Gesetz gegen den unlauteren Wettbewerb; German Law against Unfair Competition
  ~ Unfair Competition Act; National German Law against Unfair Competition; National Law against Unfair
    Competition
BGB : Bürgerliches Gesetzbuch
  = Bürgerliches Gesetzbuch; German Civil Code
  ~ Civil Code
GG @Art. : Grundgesetz für die Bundesrepublik Deutschland
  = Grundgesetz; German Basic Law; Basic German Law; Basic Law for the Federal Republic of Germany; Basic
    Law for the Republik of Germany; German Constitution
  ~ Basic Law; Constitution
TMG : Telemediengesetz of 26 February 2007, replaced in 2021 and 2024 by the TDDDG and the DDG
  = Telemediengesetz; German Telemedia Act; German Law on Telemedia
  ~ Telemedia Act; Telemedia Law
TKG : Telekommunikationsgesetz
  = Telekommunikationsgesetz; German Telecommunications Act
  ~ Telecommunications Act
ZPO : Zivilprozessordnung
  = Zivilprozessordnung; German Civil Procedural Code
  ~ Code of Civil Procedure
OWiG : Gesetz über Ordnungswidrigkeiten
  = Gesetz über Ordnungswidrigkeiten
StPO : Strafprozessordnung
  = Strafprozessordnung
StGB : Strafgesetzbuch
  = German Criminal Code
  ~ Strafgesetzbuch
AO : Abgabenordnung
  = Abgabenordnung; Fiscal Code of Germany; German Tax Law
VwGO : Verwaltungsgerichtsordnung
  = Verwaltungsgerichtsordnung
  ~ Code of Administrative Court Procedure
FGO : Finanzgerichtsordnung
  = Finanzgerichtsordnung
GKG : Gerichtskostengesetz
  = Gerichtskostengesetz
GVG : Gerichtsverfassungsgesetz
  = Gerichtsverfassungsgesetz
RVG : Rechtsanwaltsvergütungsgesetz
  = Rechtsanwaltsvergütungsgesetz
UKlaG : Unterlassungsklagengesetz
  = Unterlassungsklagengesetz; Injunctions Act; Gesetz über Unterlassungsklagen bei Verbraucherrechts- und
    anderen Verstößen; Law on injunctions against infringements of consumer law and other infringements
UrhG : Urheberrechtsgesetz of 9 September 1965
  = Urheberrechtsgesetz; German Law on Copyright; Gesetz über Urheberrecht und verwandte Schutzrechte
  ~ Law on copyright and related rights
KUG : Kunsturhebergesetz
  = KunstUrhG; Kunsturhebergesetz
GWB : Gesetz gegen Wettbewerbsbeschränkungen
  = Gesetz gegen Wettbewerbsbeschränkungen
AGG : Allgemeines Gleichbehandlungsgesetz
  = Allgemeines Gleichbehandlungsgesetz
KSchG : Kündigungsschutzgesetz
  = Kündigungsschutzgesetz
BetrVG : Betriebsverfassungsgesetz
  = Betriebsverfassungsgesetz
HGB : Handelsgesetzbuch
  = Handelsgesetzbuch
VVG : Versicherungsvertragsgesetz
WEG : Wohnungseigentumsgesetz
SGB : Sozialgesetzbuch: the source does not say which book
  = Sozialgesetzbuch
SGB I : Sozialgesetzbuch, Erstes Buch
SGB V : Sozialgesetzbuch, Fünftes Buch
SGB X : Sozialgesetzbuch, Zehntes Buch
IfSG : Infektionsschutzgesetz
  = Infektionsschutzgesetz; German Infection Protection Act
BMG : Bundesmeldegesetz
  = Bundesmeldegesetz; German Registration Law
  ~ Federal Registration Act
InsO : Insolvenzordnung
  = Insolvenzordnung
InsBekV : Verordnung zu öffentlichen Bekanntmachungen in Insolvenzverfahren im Internet
  = InsoBekV; InsoBekVO; InsoBekVO
PAuswG : Personalausweisgesetz
  = Personalausweisgesetz
StVG : Straßenverkehrsgesetz
  = Straßenverkehrsgesetz
StVZO : Straßenverkehrs-Zulassungs-Ordnung
  = Straßenverkehrs-Zulassungs-Ordnung; German Road Traffic Licensing Regulations
ZensG 2022 : Zensusgesetz 2022
IFG Berlin : Berliner Informationsfreiheitsgesetz
  = Freedom of Information Act for the State of Berlin
BlnDSG : Berliner Datenschutzgesetz
  = Berlin Data Protection Act
BbgDSG : Brandenburgisches Datenschutzgesetz
BayDSG @Art. : Bayerisches Datenschutzgesetz
  = Bavarian Data Protection Act; Bayrisches Datenschutzgesetz; Bayerisches Datenschutzgesetz
BayPrG @Art. : Bayerisches Pressegesetz
  = Bayerisches Pressegesetz; Bavarian Press Law
BayVwVfG @Art. : Bayerisches Verwaltungsverfahrensgesetz
  = Bavarian Administrative Procedure Act
GO (Bayern) @Art. : Gemeindeordnung für den Freistaat Bayern
  = GO (Gemeindeordnung) Bavaria; Gemeindeordnung Bavaria; GO Bavaria; Municipal Code of the Free State of
    Bavaria
HDSIG : Hessisches Datenschutz- und Informationsfreiheitsgesetz
  = Hessisches Datenschutz- und Informationsfreiheitsgesetz; Data Protection Law of Hessen
HmbDSG : Hamburgisches Datenschutzgesetz
NDSG : Niedersächsisches Datenschutzgesetz
  = Niedersächsisches Datenschutzgesetz; Niedersächsischen Datenschutzgesetzes
DSG NRW : Datenschutzgesetz Nordrhein-Westfalen
SaarlDSG : Saarländisches Datenschutzgesetz

[DK]
Databeskyttelsesloven : Databeskyttelsesloven (lov nr. 502 af 23. maj 2018)
  = DDPA; Databeskyttelseslovens; Danish Data Protection Act; Danish Data Protection Act of 23 May 2018
  ~ Data Protection Act
Cookiebekendtgørelsen : Bekendtgørelse nr. 1148 af 9. december 2011 (information and consent for cookies)
  = Cookiebekendtgørelsens; BEK 1148/2011; 1148/2011; Danish Cookie Order
  ~ Cookie Order
Markedsføringsloven (DK) : Markedsføringsloven (lov nr. 426 af 3. maj 2017)
  = Danish Marketing Practices Act
  ~ Markedsføringsloven; Marketing Practices Act
Folkeskoleloven : Folkeskoleloven
  = Folkeskole Act
  ~ Public School Act
Bogføringsloven : Bogføringsloven
  = Danish Consolidated Bookkeeping Act; Danish Bookkeeping Act
Skatteforvaltningsloven : Skatteforvaltningsloven
  ~ Tax Administration Act
Retshåndhævelsesloven : Retshåndhævelsesloven (lov nr. 410 af 27. april 2017)
  ~ Law Enforcement Act

[EE]
IKS : Isikuandmete kaitse seadus (Personal Data Protection Act)
  = Isikuandmete kaitse seadus; Estonian Personal Data Protection Act
  ~ Personal Data Protection Act
AvTS : Avaliku teabe seadus (Public Information Act)
  = Avaliku teabe seadus
  ~ PIA; Public Information Act
HMS : Haldusmenetluse seadus (Administrative Procedure Act)
  = Haldusmenetluse seadus
  ~ Administrative Procedure Act
VVS : Vabariigi Valitsuse seadus (Government of the Republic Act)
VTMS : Väärteomenetluse seadustik (Code of Misdemeanour Procedure)
ESS : Elektroonilise side seadus (Electronic Communications Act)
  = Elektroonilise side seadus
  ~ Electronic Communications Act

[ES]
LSSI : Ley 34/2002, de 11 de julio, de servicios de la sociedad de la información y de comercio electrónico
  = LSSICE; LSSI-CE; Ley 34/2002; Law 34/2002; Ley de Servicios de la Sociedad de la Información; Ley de
    Servicios de la Sociedad ed la Información y Comercio Electrónico; Law on Information Society Services;
    Law of Information Society Services; Spanish Law on Information Society Services; Law on Services of the
    Information Society; Act on Information Society Services; servicios de la sociedad de la información y
    de comercio electrónico
  ~ 34/2002
LOPDGDD : Ley Orgánica 3/2018, de 5 de diciembre, de Protección de Datos Personales y garantía de los
      derechos digitales
  = LOPDPGDD; LOPDDGG; LOPGDD; LPDPGDD; LOPDGDP; LOPD-GDD; Ley Orgánica 3/2018; Organic Law 3/2018; Law
    3/2018; Ley Orgánica de Protección de Datos Personales y Garantía de los Derechos Digitales; Organic Law
    on Protection of Personal Data and Guarantee of Digital Rights; Law on the Protection of Personal Data
    and Guarantee of Digital Rights; Law on the Protection of Personal Data and Guarantee of Personal
    Rights; Spanish Law on Personal Data Protection; Spanish Law on Personal Data Protection and Guarantee
    of the Digital Rights; Spanish Law on Personal Data Protection and Digital Rights Guarantee; Spanish Law
    on Data Protection and Digital Rights Guarantee; Spanish Data Protection Act; Spanish Data Protection
    Law
  ~ 3/2018; LO 3/2018; Law on Data Protection
LOPD : Ley Orgánica 15/1999, de 13 de diciembre, de Protección de Datos de Carácter Personal, before the
      GDPR
  = Ley Orgánica 15/1999; Organic Law 15/1999; Spanish Organic Law on Data Protection; Former Spanish Data
    Protection Act; Old Spanish Data Protection Act
  ~ 15/1999
RLOPD : Real Decreto 1720/2007, Reglamento de desarrollo de la LOPD
  = Real Decreto 1720/2007
Ley 39/2015 : Ley 39/2015, de 1 de octubre, del Procedimiento Administrativo Común de las Administraciones
      Públicas
  = LPACAP; LPAC; Law 39/2015; Ley Procedimiento Administrativo Común de las Administraciones Públicas; Ley
    del Procedimiento Administrativo Común de las Administraciones Públicas; Spanish Law on Common
    Administrative Procedure of Public Administrations; Spanish Law on the Common Administrative Procedure
    of Public Administrations
  ~ 39/2015
Ley 40/2015 : Ley 40/2015, de 1 de octubre, de Régimen Jurídico del Sector Público
  = LRJSP; Law 40/2015; Spanish Public Sector Act
LGT : Ley 9/2014, de 9 de mayo, General de Telecomunicaciones, repealed in 2022
  = Ley 9/2014; Law 9/2014; Spanish General Law of Telecommunications; Spanish Telecommunications General
    Law; Law on General Telecommunications
  ~ General Telecommunications Act; Telecommunications Act
LGT 2022 : Ley 11/2022, de 28 de junio, General de Telecomunicaciones
  = Ley 11/2022; Law 11/2022
LO 7/2021 : Ley Orgánica 7/2021, de 26 de mayo (transposes the LED)
  = Ley Orgánica 7/2021; Organic Law 7/2021
LO 4/2015 : Ley Orgánica 4/2015, de protección de la seguridad ciudadana
  = LOPSC; Ley Orgánica 4/2015; Organic Law 4/2015
LOREG : Ley Orgánica 5/1985, del Régimen Electoral General
  = Ley Orgánica 5/1985; Organic 5/1985
Ley 10/2010 : Ley 10/2010, de 28 de abril, de prevención del blanqueo de capitales
  = Spanish Law 10/2010
Ley 25/2007 : Ley 25/2007, de 18 de octubre, de conservación de datos relativos a las comunicaciones
      electrónicas
Ley 41/2002 : Ley 41/2002, de 14 de noviembre, básica reguladora de la autonomía del paciente
  = Law 41/2002
Ley 49/1960 : Ley 49/1960, de 21 de julio, sobre propiedad horizontal
  = Law on Horizontal Properties; Ley de Propiedad Horizontal
Estatuto de los Trabajadores : Estatuto de los Trabajadores
  = Spanish Workers Statute
RD 933/2021 : Real Decreto 933/2021
  = Real Decreto 933/2021; Royal Decree 933/2021
Constitución Española : Constitución Española
  = Spanish Constitution
  ~ CE; Constitution
Código Civil (ES) : Código Civil
  = Spanish Civil Code
  ~ Código Civil; Civil Code
Código Penal (ES) : Código Penal
  = Spanish Criminal Code
  ~ Código Penal; Criminal Code

[FI]
Tietosuojalaki : Tietosuojalaki 1050/2018 (Data Protection Act)
  = Finnish Data Protection Act
  ~ Data Protection Act; 1050/2018
Act 917/2014 : Laki sähköisen viestinnän palveluista 917/2014 (Act on Electronic Communications Services)
  = 917/2014; 2014/917; Laki sähköisen viestinnän palveluista; Information Society Code
  ~ Act on Electronic Communications Services
Working Life Privacy Act (FI) : Laki yksityisyyden suojasta työelämässä 759/2004
  = 759/2004; Act on the Protection of Privacy in Working Life
Credit Information Act (FI) : Luottotietolaki 527/2007
  = 527/2007; Luottotietolaki
  ~ Credit Information Act
Julkisuuslaki : Laki viranomaisten toiminnan julkisuudesta 621/1999
  = 621/1999; Act on the Openness of Government Activities
Criminal Matters Data Protection Act (FI) : Laki henkilötietojen käsittelystä rikosasioissa 1054/2018
      (transposes the LED)
  = 1054/2018
  ~ Data Protection Act in Criminal Matters
Criminal Code (FI) : Rikoslaki 39/1889
  = Rikoslaki
  ~ Criminal Code

[FR]
Loi Informatique et Libertés : Loi n° 78-17 du 6 janvier 1978 relative à l'informatique, aux fichiers et aux
      libertés
  = LIL; Informatique et Libertés; Loi Informatique & Libertés; Loi Informatiques et Libertés; Loi
    Informatique et liberté; Law Informatique et Libertés; Loi 78-17; Law 78-17; Act 78-17; 78-17; Loi du 6
    janvier 1978; Law of 6 January 1978; Act of 6 January 1978; French Data Protection Act; French Data
    Protectoin Act
  ~ Data Protection Act
Décret n° 2019-536 : Décret n° 2019-536 du 29 mai 2019 pris pour l'application de la loi n° 78-17
  = Decree 2019-536
CPCE : Code des postes et des communications électroniques
  = Code des postes et des communications électroniques; French Post and Electronic Telecommunications Code;
    Postal and Electronic Communications Code
CJA : Code de justice administrative
  = Code de justice administrative
  ~ Code of Administrative Justice
CSP : Code de la santé publique
  = Code de la santé publique
CSI : Code de la sécurité intérieure
  = Code de la sécurité intérieure
CRPA : Code des relations entre le public et l'administration
  = Code des relations entre le public et l'administration; French Code of relations between public and
    administration
Code de la consommation : Code de la consommation
  ~ Consumer Code
CMF : Code monétaire et financier
  = Code monétaire et financier; French Monetary and Financial Code
CPC (FR) : Code de procédure civile
  ~ CPC; Code de procédure civile
Code civil (FR) : Code civil
  = French Civil Code
  ~ Code civil; Civil Code
Constitution (FR) : Constitution du 4 octobre 1958
  = Constitution du 4 octobre 1958; French Constitution of 1958; French Constitution
  ~ Constitution

[GB]
UK GDPR @Art. : United Kingdom General Data Protection Regulation, since 2021
  = United Kingdom General Data Protection Regulation; UK General Data Protection Regulation
DPA 2018 : Data Protection Act 2018 (c. 12)
  = UK Data Protection Act 2018; UK DPA 2018; DPA18
  ~ Data Protection Act 2018; Data Protection Act 2018s
DPA 1998 : Data Protection Act 1998 (c. 29), before the GDPR
  = UK Data Protection Act 1998; Data Protection Act 1998; DPA98
DPA (GB) : Data Protection Act, of 1998 or 2018: the source does not say which
  = UK DPA
  ~ DPA; Data Protection Act; UK Data Protection Law
PECR @Reg. : Privacy and Electronic Communications (EC Directive) Regulations 2003 (S.I. 2003/2426)
  = PECR 2003; Regulations 2003 PECR; Privacy and Electronic Communications (EC Directive) Regulations 2003;
    Privacy and Electronic Communications (EC Directive); Privacy and Electronic Communications (EC
    Directive; Privacy and Electronic (EC Directive) Regulations 2003; Privacy and Electronic Communications
    Regulations 2003; Privacy and Electronic Communication Regulations 2003; Privacy and Electronic
    Communications Regulations
FOIA : Freedom of Information Act 2000 (c. 36)
  = Freedom of Information Act 2000
  ~ Freedom of Information Act
EIR @Reg. : Environmental Information Regulations 2004 (S.I. 2004/3391)
  = Environmental Information Regulations 2004
DRIPA 2014 : Data Retention and Investigatory Powers Act 2014
  = Data Retention and Investigatory Powers Act 2014
FSMA : Financial Services and Markets Act 2000
  = Financial Services and Markets Act 2000
CPR @Rule : Civil Procedure Rules 1998 (S.I. 1998/3132)
  = Civil Procedure Rules

[GR]
Law 4624/2019 : Νόμος 4624/2019 (data protection; supplements the GDPR)
  = 4624/2019; 4624/19; Greek Data Protection Act; Data Protection Act 2019
  ~ Data Protection Act; Data Protection Law
Law 3471/2006 : Νόμος 3471/2006 (privacy in electronic communications)
  = 3471/2006; 3471/06; Νόμος 3471/2006; N. 3471/2006; L. 3471/2006
Law 2472/1997 : Νόμος 2472/1997 (data protection), before the GDPR
  = 2472/1997; 2472/97
Law 3917/2011 : Νόμος 3917/2011 (retention of electronic communications data)
  = 3917/2011
Law 2690/1999 : Νόμος 2690/1999 (Code of Administrative Procedure)
  = 2690/1999
Constitution (GR) : Σύνταγμα της Ελλάδας
  = Greek Constitution; Constitution of Greece
  ~ Constitution

[HR]
ZPOUZP : Zakon o provedbi Opće uredbe o zaštiti podataka (Act on the Implementation of the GDPR)
  = Zakon o provedbi Opće uredbe o zaštiti podataka; Zakona o provedbi Opće uredbe o zaštiti podataka;
    Croatian Act on the Implementation of the GDPR; Croation Law on the Implementation of the GDPR; Croatian
    Law on the Implementation of the GDPR
  ~ Act on the Implementation of the General Data Protection Regulation; National Law Implementing the GDPR
ZEK : Zakon o elektroničkim komunikacijama (NN 76/22)
  = Zakon o elektroničkim komunikacijama
  ~ Electronic Communications Act
ZUP (HR) : Zakon o općem upravnom postupku
  = Zakon o općem upravnom postupku; Croatian Act on General Administrative Procedure
  ~ ZUP
ZUS : Zakon o upravnim sporovima
  = Zakon o upravnim sporovima
ZSPNFT : Zakon o sprječavanju pranja novca i financiranja terorizma
  = ZSPNIFT
Zakon o medijima (HR) : Zakon o medijima
  ~ Zakon o medijima; Media Act
Zakon o radu (HR) : Zakon o radu (NN 93/14, 127/17, 98/19)
  = Croatian Labour Act
  ~ Zakon o radu

[HU]
Infotv. : 2011. évi CXII. törvény az információs önrendelkezési jogról és az információszabadságról
  = Act CXII of 2011; 2011. évi CXII. törvény
Eht. : 2003. évi C. törvény az elektronikus hírközlésről
  = Act C of 2003; 2003. évi C. törvény
Grt. : 2008. évi XLVIII. törvény (commercial advertising)
  = Act XLVIII of 2008; 2008. évi XLVIII. törvény
Ptk. : 2013. évi V. törvény a Polgári Törvénykönyvről
  = Act V of 2013; 2013. évi V. törvény
Mt. : 2012. évi I. törvény a munka törvénykönyvéről
  = Act I of 2012; 2012. évi I. törvény

[IE]
DPA 2018 (IE) : Data Protection Act 2018 (No. 7 of 2018)
  = Irish Data Protection Act 2018
  ~ DPA 2018; Data Protection Act 2018
DPA 1988 and 2003 (IE) : Data Protection Acts 1988 and 2003, before the GDPR
  = Data Protection Acts 1988 and 2003
DPA (IE) : Data Protection Act, of 1988 or 2018: the source does not say which
  = Irish Data Protection Act
  ~ DPA; Data Protection Act
S.I. 336/2011 @Reg. : European Communities (Electronic Communications Networks and Services) (Privacy and
      Electronic Communications) Regulations 2011 (S.I. No. 336 of 2011)
  = 336/2011; S.I. No. 336 of 2011; ePrivacy Regulations 2011
  ~ ePrivacy Regulations
Criminal Justice (Terrorist Offences) Act 2005 : Criminal Justice (Terrorist Offences) Act 2005
FOI Act 1997 (IE) : Freedom of Information Act 1997
  = Freedom of Information Act 1997

[IS]
Act No. 90/2018 : Lög um persónuvernd og vinnslu persónuupplýsinga nr. 90/2018
  = 90/2018; laga nr. 90/2018; Lög nr 90/2018; Lög um persónuvernd og vinnslu persónuupplýsinga; Icelandic
    Act no. 90/2018; Iceland Data Protection Act 90/2018; Privacy Act no. 90/2018; Data Protection Act no.
    90/2018
  ~ Act on Data Protection and the Processing of Personal Data; Data Protection and the Processing of
    Personal Data
Act No. 77/2000 : Lög nr. 77/2000, before the GDPR
  ~ Act no. 77/2000; 77/2000
Act No. 75/2019 : Lög nr. 75/2019 (transposes the LED)
  = lög nr. 75/2019
  ~ Act no. 75/2019; 75/2019; Law on processing of personal information for law enforcement purposes
Act No. 140/2012 : Upplýsingalög nr. 140/2012
  = Information Act 140/2012; Upplýsingalög nr. 140/2012
  ~ 140/2012
Constitution (IS) : Stjórnarskrá lýðveldisins Íslands
  = Icelandic Constitution; Constitution of the Republic of Iceland
  ~ Constitution

[IT]
Codice Privacy : Decreto legislativo 30 giugno 2003, n. 196 (Codice in materia di protezione dei dati
      personali)
  = Codice della privacy; Code of Privacy; Italian Privacy Code; Italian Data Protection Code; Italian
    Personal Data Protection Code; Codice in materia di protezione dei dati personali; Code on the
    Protection of Personal Data; d.lgs. 196/2003; d. lg. 196/2003; d. lg.s 196/2003; d.lgs. 196/03; d.lgs.
    196; d.lgs. 30 giugno 2003, n. 196; d. lgs- 196/2003; Decreto legislativo 196/2003; Decreto legislativo
    30 giugno 2003, n. 196; Legislative Decree 196/2003; Legislative Decree no. 196 of 30 June 2003
  ~ Privacy Code; Personal Data Protection Code; 196/2003
d.lgs. 33/2013 : Decreto legislativo 14 marzo 2013, n. 33 (trasparenza)
  = d.lgs. n. 33 del 14 marzo 2013; Legislative Decree 33/2013; Decreto Legislativo No. 33 of 2013
d.lgs. 101/2018 : Decreto legislativo 10 agosto 2018, n. 101
  = d.lgs. 101/18; Legislative decree of 10 August 2018
d.lgs. 267/2000 : Decreto legislativo 18 agosto 2000, n. 267 (TUEL)
  = TUEL; Legislative Decree 267/2000; d. lgs. n. 267
d.lgs. 150/2011 : Decreto legislativo 1 settembre 2011, n. 150
  = Legislative Decree No 150 of 2011
Statuto dei Lavoratori : Legge 20 maggio 1970, n. 300
  = L. 300/1970; Legge 300/1970; Law 300/1970; Statuti dei Lavoratori; d. lgs. 300/1970
Law 689/1981 : Legge 24 novembre 1981, n. 689
  = Legge n. 689 del 24/11/1981; L. 689/1981
Regole deontologiche (journalism) : Regole deontologiche relative al trattamento di dati personali
      nell'esercizio dell'attività giornalistica
  = Regole deontologiche relative al trattamento di dati personali nell'esercizio dell'attività
    giornalistica; Italian Deontological rules on the processing of personal data in the exercise of
    journalistic activity
  ~ Code of Ethics for journalist; Code of Ethics for journalists
Codice civile : Codice civile
  = Italian Civil Code
  ~ c.c.; Civil Code
Codice penale : Codice penale
  = Italian Criminal Code
  ~ c.p.; Criminal Code
Codice del Consumo : Decreto legislativo 6 settembre 2005, n. 206
  = Italian Consumer Code
Costituzione : Costituzione della Repubblica Italiana
  = Italian Constitution
  ~ Cost.; Constitution

[LT]
ADTAĮ : Asmens duomenų teisinės apsaugos įstatymas
  = Asmens duomenų teisinės apsaugos įstatymas
  ~ Law on Legal Protection of Personal Data
ERĮ : Elektroninių ryšių įstatymas (redaction of 2021)
  = Elektroninių ryšių įstatymas
  ~ Law on Electronic Communications

[LU]
Law of 1 August 2018 (LU) : Loi du 1er août 2018 portant organisation de la Commission nationale pour la
      protection des données
  = Loi du 1er août 2018; Luxembourg law of the 1st August 2018
  ~ 1er août 2018; National Data Protection Law
Law of 2 August 2002 (LU) : Loi du 2 août 2002 (protection des données), before the GDPR
  = Luxembourg law of the 2nd August 2002; Loi du 2 août 2002
Law of 30 May 2005 (LU) : Loi du 30 mai 2005 (protection de la vie privée dans le secteur des communications
      électroniques)
  = Loi du 30 mai 2005; Law of 30 May 2005
Law of 18 December 2015 (LU) : Loi du 18 décembre 2015 relative à la protection internationale et à la
      protection temporaire
  = Loi du 18 décembre 2015
Constitution (LU) : Constitution du Grand-Duché de Luxembourg
  = Luxembourg Constitution
  ~ Constitution

[LV]
FPDAL : Fizisko personu datu apstrādes likums (Personal Data Processing Law)
  = Fizisko personu datu apstrādes likums
  ~ Personal Data Processing Law
ISPL : Informācijas sabiedrības pakalpojumu likums (Law on Information Society Services)
  = Informācijas sabiedrības pakalpojumu likums
  ~ Law on Information Society Services

[MT]
Data Protection Act (MT) : Data Protection Act, Cap. 586 of the Laws of Malta
  = Cap. 586
  ~ Data Protection Act
S.L. 586.01 @Reg. : Processing of Personal Data (Electronic Communications Sector) Regulations, S.L. 586.01
      (formerly S.L. 440.01)
  = S.L. 440.01

[NL]
UAVG : Uitvoeringswet Algemene verordening gegevensbescherming
  = UAgv; Uitvoeringswet AVG; Uitvoeringswet Algemene verordening gegevensbescherming; Dutch GDPR
    Implementation Act; Dutch GDPR Implementing Act
  ~ GDPR Implementation Act; GDPR Implementing Act; General Data Protection Regulation Implementation Act;
    Implementation Act GDPR
Wbp : Wet bescherming persoonsgegevens, before the GDPR
  = Wet bescherming persoonsgegevens; Dutch Personal Data Protection Act; Dutch Data Protection Act
  ~ Personal Data Protection Act
Telecommunicatiewet : Telecommunicatiewet
  = Dutch Telecommunications Act
  ~ Tw; Telecommunications Act
Awb : Algemene wet bestuursrecht
  = Algemene wet bestuursrecht; Dutch General Administrative Law Act; GALA; Dutch administrative law
  ~ General Administrative Law Act
BW : Burgerlijk Wetboek
  = Burgerlijk Wetboek; Dutch Civil Code; Civil Code of the Netherlands
  ~ Civil Code
Rv : Wetboek van Burgerlijke Rechtsvordering
  = Wetboek van Burgerlijke Rechtsvordering; Dutch Code of Civil Procedure
  ~ Code of Civil Procedure
Sv : Wetboek van Strafvordering
  = Wetboek van Strafvordering
Wob : Wet openbaarheid van bestuur
  = Wet openbaarheid van bestuur; Dutch Government Information Act
Woo : Wet open overheid
  = Wet open overheid
Wft : Wet op het financieel toezicht
  = Wet op het financieel toezicht; Dutch Financial Supervision Act
  ~ Financial Supervision Act
Wwft : Wet ter voorkoming van witwassen en financieren van terrorisme
  = Wet ter voorkoming van witwassen en financieren van terrorisme; Money Laundering and Terrorist Financing
    (Prevention) Act
Wpg : Wet politiegegevens
  = Wet politiegegevens
  ~ Police Information Act
Wjsg : Wet justitiële en strafvorderlijke gegevens
  = Wet justitiële en strafvorderlijke gegevens
WHW : Wet op het hoger onderwijs en wetenschappelijk onderzoek
  = Wet op het Hoger Onderwijs en Wetenschappelijk onderzoek; Higher Education and Scientific Research Act
Jeugdwet : Jeugdwet
  ~ Youth Act
Awir : Algemene wet inkomensafhankelijke regelingen
Wmo 2015 : Wet maatschappelijke ondersteuning 2015
  = Wet maatschappelijke ondersteuning 2015
  ~ Wmo
Archiefwet 1995 : Archiefwet 1995
  = Archiefwet
  ~ Archives Act
Advocatenwet : Advocatenwet
  ~ Lawyer's Act
Wet op het notarisambt : Wet op het notarisambt
  ~ Civil-law notaries act
Kadasterwet : Kadasterwet
  ~ Land registry act
Gemeentewet : Gemeentewet
  = Gemw
Grondwet : Grondwet voor het Koninkrijk der Nederlanden
  = Dutch Constitution; Dutch Basic Law
  ~ Constitution

[NO]
Personopplysningsloven : Lov om behandling av personopplysninger (LOV-2018-06-15-38)
  = Personopplysningsloven 2018; Norwegian Personal Data Act; Norwegian Personal Data Act of 2018
  ~ Personal Data Act
Personopplysningsloven 2000 : Lov om behandling av personopplysninger (LOV-2000-04-14-31), before the GDPR
  = Norwegian Personal Data Act of 2000
Personopplysningsforskriften : Personopplysningsforskriften, before the GDPR
  = Norwegian Regulation on personal data processing
E-postforskriften : Forskrift om arbeidsgivers innsyn i e-postkasse og annet elektronisk lagret materiale
  = Forskrift om arbeidsgivers innsyn i e-postkasse og annet elektronisk lagret materiale; Regulation
    concerning employers' right of access to employees' e-mail inboxes and other electronically stored
    material
Ekomloven : Lov om elektronisk kommunikasjon (LOV-2003-07-04-83), repealed in 2025
  = Ekomloven 2003
  ~ Electronic Communications Act
Ekomloven 2024 : Lov om elektronisk kommunikasjon (LOV-2024-12-13-76)
Markedsføringsloven (NO) : Lov om kontroll med markedsføring og avtalevilkår (LOV-2009-01-09-2)
  = Norwegian Marketing Control Act
  ~ Markedsføringsloven; Marketing Control Act
Forvaltningsloven : Lov om behandlingsmåten i forvaltningssaker
  = Norwegian Public Administration Act; Norwegian Administration Act
  ~ Public Administration Act; PAA
Helsepersonelloven : Lov om helsepersonell
  = Norwegian Health Personnel Act
  ~ Health Personnel Act
Pasientjournalloven : Lov om behandling av helseopplysninger ved ytelse av helsehjelp
  ~ Health Records Act
Offentleglova : Lov om rett til innsyn i dokument i offentleg verksemd
Arkivlova : Lov om arkiv
  ~ Archives Act
Grunnloven : Kongeriket Norges Grunnlov
  = Constitution of the Kingdom of Norway; Norwegian Constitution
  ~ Constitution
Arbeidsmiljøloven : Lov om arbeidsmiljø
  ~ Working Environment Act
Statistikkloven : Lov om offisiell statistikk
  ~ Statistics Act
Aksjeloven : Lov om aksjeselskaper
  ~ Limited Liability Companies Act
Allmennaksjeloven : Lov om allmennaksjeselskaper
  = Norwegian Public Limited Liability Companies Act

[PL]
UODO : Ustawa z dnia 10 maja 2018 r. o ochronie danych osobowych
  = Ustawa o ochronie danych osobowych; Polish Data Protection Act; Personal Data Protection Act (2018)
  ~ Personal Data Protection Act; Data protection act; Act on the Protection of Personal Data
UODO 1997 : Ustawa z dnia 29 sierpnia 1997 r. o ochronie danych osobowych, before the GDPR
  = Personal Data Protection Act (1997); Personal Data Protection Act of 29.8.1997
DODO : Ustawa o ochronie danych osobowych przetwarzanych w związku z zapobieganiem i zwalczaniem
      przestępczości (transposes the LED)
  = Ustawa o ochronie danych osobowych przetwarzanych w związku z zapobieganiem i zwalczaniem przestępczości
  ~ Law on data protection for the purposes of the prevention and prosecution of criminal offence
Prawo telekomunikacyjne : Ustawa z dnia 16 lipca 2004 r. Prawo telekomunikacyjne, repealed in 2024
  ~ Telecommunications Law; PT
PKE : Ustawa z dnia 12 lipca 2024 r. Prawo komunikacji elektronicznej
  = Prawo komunikacji elektronicznej
  ~ Electronic Communications Law
KPA : Kodeks postępowania administracyjnego
  = Kodeks postępowania administracyjnego
  ~ Code of Administrative Procedure
PPSA : Prawo o postępowaniu przed sądami administracyjnymi
  = p.p.s.a.
Prawo bankowe : Ustawa z dnia 29 sierpnia 1997 r. Prawo bankowe
  ~ Banking Law
UDIP : Ustawa o dostępie do informacji publicznej
  = Polish Act on Access to Public Information
  ~ Act on Access to Public Information
Konstytucja RP : Konstytucja Rzeczypospolitej Polskiej
  = Polish Constitution
  ~ Constitution

[PT]
Lei 58/2019 : Lei n.º 58/2019, de 8 de agosto (executes the GDPR)
  = Law 58/2019
  ~ 58/2019
Lei 67/98 : Lei n.º 67/98, de 26 de outubro, before the GDPR
  = Act 67/98; Portuguese Data Protection Act
  ~ 67/98
Lei 41/2004 : Lei n.º 41/2004, de 18 de agosto (privacy in electronic communications)
  = Law 41/2004; Portuguese e-Privacy Act
  ~ 41/2004
Constituição da República Portuguesa : Constituição da República Portuguesa
  = Portuguese Constitution; Constitution of the Portuguese Republic
  ~ Constitution

[RO]
Law 190/2018 : Legea nr. 190/2018 (measures implementing the GDPR)
  = Legea 190/2018; Lege nr. 190/2018
  ~ 190/2018
Law 506/2004 : Legea nr. 506/2004 (privacy in electronic communications)
  = Legea 506/2004; Lege 506/2004
  ~ 506/2004
Law 677/2001 : Legea nr. 677/2001, before the GDPR
  = Legea 677/2001; Romanian Data Protection Act
  ~ 677/2001
O.G. 2/2001 : Ordonanța Guvernului nr. 2/2001 (contraventions)
  = O.G. no 2/2001

[SE]
Dataskyddslagen : Lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning
  = 2018:218; Swedish Data Protection Act
  ~ Data Protection Act; GDPR-implementation act
Personuppgiftslagen : Personuppgiftslagen (1998:204), before the GDPR
  = PUL (1998:204); Swedish Law on Personal Data; 1998:204
  ~ PUL
Brottsdatalagen : Brottsdatalagen (2018:1177) (transposes the LED)
  = 2018:1177
  ~ Criminal Data Act
Patientdatalagen : Patientdatalagen (2008:355)
  = Patientdatalagen (2008:355); 2008:355
  ~ Patient Data Act
Kamerabevakningslagen : Kamerabevakningslagen (2018:1200)
  = Kamerabevakningslagen (2018:1200); 2018:1200
  ~ Camera Surveillance Act
OSL : Offentlighets- och sekretesslagen (2009:400)
  = 2009:400; Offentlighets- och sekretesslagen; Public Access to Information and Secrecy Act
YGL : Yttrandefrihetsgrundlagen
  = Yttrandefrihetsgrundlagen
  ~ Fundamental Law on Freedom of Expression
LEK : Lag (2022:482) om elektronisk kommunikation
  = 2022:482; Lag (2022:482) om elektronisk kommunikation
  ~ Electronic Communications Act
LEK 2003 : Lag (2003:389) om elektronisk kommunikation, repealed in 2022
  = 2003:389; Lag (2003:389) om elektronisk kommunikation
Marknadsföringslagen : Marknadsföringslagen (2008:486)
  = 2008:486
  ~ Marketing Act
Förvaltningslagen : Förvaltningslagen (2017:900)
  = Förvaltningslagen (2017:900); 2017:900
HSLF-FS 2016:40 : Socialstyrelsens föreskrifter HSLF-FS 2016:40 (medical records)

[SI]
ZVOP-2 : Zakon o varstvu osebnih podatkov (Uradni list RS 163/22)
ZVOP-1 : Zakon o varstvu osebnih podatkov (2004), repealed in 2023
  = Data Protection Act (ZVOP-1); Personal Data Protection Act (ZVOP-1)
ZVOP (year not given) : Zakon o varstvu osebnih podatkov, of 2004 or 2022: the source does not say which
  ~ ZVOP; Personal Data Protection Act; Data Protection Act
ZInfP : Zakon o Informacijskem pooblaščencu (Information Commissioner Act)
  = Information Commissioner Act
ZEKom-1 : Zakon o elektronskih komunikacijah (2012), repealed in 2022
ZEKom-2 : Zakon o elektronskih komunikacijah (Uradni list RS 130/22)
ZDR-1 : Zakon o delovnih razmerjih
  = Labor Relations Act (ZDR-1); Employment Relationships Act (ZDR-1)
ZP-1 : Zakon o prekrških
  = Minor Offences Act (ZP-1)
  ~ Minor Offences Act
ZZavar-1 : Zakon o zavarovalništvu
  = ZZavar; Insurance Act (ZZavar-1)
  ~ Insurance Act
ZDIJZ : Zakon o dostopu do informacij javnega značaja
  ~ Access to Public Information Act; Public Information Access Act
Ustava RS : Ustava Republike Slovenije
  = Constitution of the Republic of Slovenia
  ~ URS; Constitution

[SK]
Act No. 452/2021 : Zákon č. 452/2021 Z. z. o elektronických komunikáciách
  = 452/2021 Z. z.
  ~ 452/2021; Electronic Communications Act
Act No. 351/2011 : Zákon č. 351/2011 Z. z. o elektronických komunikáciách, repealed in 2022
  = 351/2011 Z. z.
  ~ 351/2011
Act No. 18/2018 : Zákon č. 18/2018 Z. z. o ochrane osobných údajov
  = 18/2018 Z. z.
  ~ 18/2018

[US]
FISA : Foreign Intelligence Surveillance Act
  = Foreign Intelligence Surveillance Act
50 U.S. Code : United States Code, title 50
  = 50 US Code; 50 U.S.C.
Executive Order 12333 : Executive Order 12333 of 4 December 1981
  = EO 12333
"""
