"""How the field says what a person types: "DSAR" is an access request, "CCTV" a camera, "RTBF" Art. 17 GDPR.

One line each, in four columns parted by bars; columns at the end may be missing:

    the phrase of the field, phrases typed for it | other texts that say it | controlled words | provisions

or two, where phrases mean what the line of another phrase says:

    phrases typed | = phrase of an earlier line

A controlled word stands in a line only where it means the phrase, not where it often comes with it: all
hospitals are health care, not all health care is hospitals. A wrong line costs more than a missing one.

Phrases are folded as `matching.fold` does and in the singular, unless only the plural means this ("transfers"
leave the Union, a transfer may not). Texts are in British spelling, as the summaries are. "DPA" is missing on
purpose: half of those who type it mean an agreement, half an authority; so are the names of companies.
Countries, authorities and courts have tables of their own.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from finecli.vocabulary.matching import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

TABLE = """
# What people may ask for: Arts 12 to 22 GDPR
access request, dsar, sar | right of access | topics:access-request | Art. 15 GDPR
right of access, subject access, subject access request, data subject access request | = access request
data access request, request for access, right to access, access to personal data | = access request
access to my data | = access request
copy of data, copy of my data | access request | topics:access-request | Art. 15(3) GDPR
first copy, free copy | free of charge | | Art. 15(3) GDPR
category of recipient, recipient of data | | | Art. 15(1)(c) GDPR
logic involved | algorithm | topics:automated-decisions | Art. 15(1)(h) GDPR
right to explanation | = logic involved
erasure, right to erasure, right of erasure | deletion request | topics:erasure | Art. 17 GDPR
erasure request, deletion request, request for deletion, right to deletion, delete my data | = erasure
deletion, data deletion, delete, erase | erasure | topics:erasure | Art. 17 GDPR
right to be forgotten, rtbf | forgotten, erasure, delisting | topics:erasure, topics:delisting | Art. 17 GDPR
delisting, delist, de listing | search results, remove links | topics:delisting | Art. 17 GDPR
deindexing, de indexing, dereferencing, de referencing, deindex, search result | = delisting
search engine result | = delisting
rectification, rectify, right to rectification | rectify | topics:rectification | Art. 16 GDPR
correction request, correct my data, correction of data, right to correction | = rectification
inaccurate data, incorrect data | inaccurate, wrong data, accuracy | topics:accuracy | Art. 5(1)(d) GDPR
wrong data, outdated data, data accuracy, accuracy principle, false data | = inaccurate data
right to restriction, restriction of processing, blocking of data | | topics:restriction | Art. 18 GDPR
data portability, portability | | topics:portability | Art. 20 GDPR
right to portability, right to data portability | = data portability
right to object, object to processing | | topics:objection | Art. 21 GDPR
objection, objection right | | topics:objection | Art. 21 GDPR
automated decision, adm | | topics:automated-decisions | Art. 22 GDPR
automated decision making, automated decisionmaking, algorithmic decision | = automated decision
algorithmic decision making, solely automated, automated individual decision | = automated decision
automated individual decision making, decision by algorithm | = automated decision
profiling | | topics:profiling | Art. 4(4) GDPR
one month, within one month, one month deadline | deadline | | Art. 12(3) GDPR
late reply, late response, late answer, response deadline, response time, time to respond | = one month
manifestly unfounded, manifestly excessive | excessive requests | | Art. 12(5) GDPR
excessive request, unfounded request, repetitive request, vexatious request | = manifestly unfounded
abuse of rights, abusive request, abuse of law | abusive | | Art. 12(5) GDPR
verify identity, identity verification | proof of identity | | Art. 12(6) GDPR
proof of identity, id verification, identity check | = verify identity
data subject request, dsr, data subject right, rights request | | violations:data-subject-rights
duty to inform, failure to inform | information duty | violations:information-duties | Art. 13 GDPR
information duty, information obligation, informing people, transparency obligation | = duty to inform
privacy policy | privacy notice, privacy statement, privacy information | | Art. 13 GDPR
privacy notice, privacy statement, data protection notice, privacy information | = privacy policy

# Principles and grounds: Arts 5 to 11 GDPR
legitimate interest, li | balancing test | topics:legitimate-interest | Art. 6(1)(f) GDPR
lia, legitimate interest assessment, balancing test, balancing of interests | = legitimate interest
balance of interests | = legitimate interest
consent, valid consent, informed consent | | topics:consent | Art. 6(1)(a) GDPR
implied consent, tacit consent, presumed consent | | | Art. 4(11) GDPR
freely given, forced consent, bundled consent, freely given consent | | | Art. 7(4) GDPR
withdraw consent, withdrawal of consent | withdrawal of consent | | Art. 7(3) GDPR
withdrawing consent, consent withdrawal, revoke consent, revocation of consent | = withdraw consent
proof of consent, demonstrate consent, evidence of consent | | | Art. 7(1) GDPR
parental consent, parents consent, parent s consent, consent of parents | | | Art. 8 GDPR
contractual necessity | necessary for a contract | topics:contract-basis | Art. 6(1)(b) GDPR
necessary for a contract, performance of a contract, performance of contract | = contractual necessity
contract performance | = contractual necessity
legal obligation, statutory obligation | | topics:legal-obligation | Art. 6(1)(c) GDPR
vital interest | | | Art. 6(1)(d) GDPR
public interest, public task | | topics:public-interest | Art. 6(1)(e) GDPR
legal basis, lawful basis, legal ground, lawful ground | lawful basis, legal ground
no legal basis | without a legal basis, without legal basis | violations:legal-basis
without legal basis, lack of legal basis, without a legal basis, unlawful processing | = no legal basis
no lawful basis | = no legal basis
data minimisation, minimisation | | topics:data-minimisation | Art. 5(1)(c) GDPR
data minimization, minimization, excessive data, too much data | = data minimisation
storage limitation | storage period, retention, too long | topics:retention | Art. 5(1)(e) GDPR
retention, retention period, data retention, storage period, storage duration | = storage limitation
kept too long, stored too long, retention schedule, deletion period | = storage limitation
purpose limitation, incompatible purpose | incompatible | | Art. 5(1)(b) GDPR
further processing, change of purpose, repurposing, function creep, secondary use | = purpose limitation
fairness principle, unfair processing, fair processing | | topics:fairness | Art. 5(1)(a) GDPR
accountability, accountability principle | | | Art. 5(2) GDPR
definition of personal data, personal data concept | | topics:personal-data-concept | Art. 4(1) GDPR
identifiable person | = definition of personal data
anonymisation, anonymization | | topics:anonymisation
anonymised, anonymized, anonymise, anonymize, anonymised data, anonymized data | = anonymisation
anonymous data | = anonymisation
re identify, reidentification, re identification, reidentify
pseudonymised, pseudonymisation | pseudonym | topics:pseudonymisation | Art. 4(5) GDPR
pseudonymization, pseudonymized, pseudonymise, pseudonymize, pseudonymous, pseudonym | = pseudonymised
pseudonymised data, pseudonymized data, pseudonymous data, coded data, key coded data | = pseudonymised
household exemption | purely personal | topics:household-exemption | Art. 2(2)(c) GDPR
household exception, purely personal, domestic use, domestic purpose | = household exemption
deceased, dead person, deceased person | heirs
research, scientific research | scientific | topics:research | Art. 89 GDPR
clinical trial, clinical study, medical study, medical research | study

# Sensitive data
special category | sensitive data | topics:special-categories | Art. 9 GDPR
sensitive data, special category data, special categories of data | = special category
sensitive personal data | = special category
health data | medical data, health information | topics:health-data | Art. 4(15) GDPR
medical data, health information, medical information, data concerning health | = health data
medical | health data, patient | topics:health-data
genetic data, dna, dna sample, dna test, genetic test | genetic, dna | topics:genetic-data | Art. 4(13) GDPR
biometric, biometric data | fingerprint, facial recognition | topics:biometrics | Art. 4(14) GDPR
biometric recognition, biometric identification, iris scan, hand scan, voiceprint | = biometric
fingerprint, finger print, finger scan, fingerprint scanner | biometric | topics:biometrics
facial recognition | face recognition, facial | topics:facial-recognition
face recognition, facial recognition technology, frt, face id, face scan, facial scan | = facial recognition
facial biometrics | = facial recognition
religion, religious belief, faith | religious | topics:religious-data
church, parish, diocese, baptism, religious community | religious | topics:religious-data
sexual orientation, sexuality, gay, homosexual, homosexuality, lgbt, lgbtq | sex life
ethnicity, ethnic origin, racial origin, ethnic profiling, racial profiling | racial
political opinion, political view, political affiliation, party affinity
criminal record | conviction, police record | topics:criminal-data | Art. 10 GDPR
criminal conviction, conviction, criminal data, conviction data, criminal history | = criminal record
criminal offence data | = criminal record
background check, pre employment screening, criminal background check | criminal record

# Controllers, processors and what they must keep
controllership, controller concept, who is controller | | topics:controller-concept | Art. 4(7) GDPR
who is the controller | = controllership
joint controller, joint controllership | jointly | topics:joint-controllers | Art. 26 GDPR
joint control, co controller, jointly responsible, shared controllership | = joint controller
processor, data processor | service provider | topics:processor | Art. 28 GDPR
outsourcing, vendor, subcontractor, third party vendor, it provider | processor, service provider
sub processor, subprocessor, sub processing | | | Art. 28(4) GDPR
processor contract | processing agreement | violations:processor-contract | Art. 28(3) GDPR
processor agreement, processing agreement, data processing agreement | = processor contract
processing contract | = processor contract
data protection officer, dpo | dpo | topics:dpo, violations:dpo | Art. 37 GDPR
privacy officer, data protection official | = data protection officer
conflict of interest, dpo conflict of interest | | | Art. 38(6) GDPR
impact assessment, dpia, pia | | topics:dpia | Art. 35 GDPR
data protection impact assessment, privacy impact assessment | = impact assessment
prior consultation | | | Art. 36 GDPR
record of processing, ropa | register of processing | topics:records-of-processing | Art. 30 GDPR
record of processing activity, records of processing activities, processing inventory | = record of processing
register of processing, processing register, processing record | = record of processing
privacy by design | by design, privacy by default, default settings | topics:privacy-by-design | Art. 25 GDPR
data protection by design, by design, privacy by default, data protection by default | = privacy by design
default setting, privacy friendly default, data protection by design and by default | = privacy by design
non cooperation | did not cooperate | violations:cooperation | Art. 31 GDPR, Art. 58(1) GDPR
failure to cooperate, lack of cooperation, did not cooperate, obstruction | = non cooperation
ignored the authority | = non cooperation
eu representative, representative in the union | | topics:representative | Art. 27 GDPR
territorial scope, extraterritorial, extra territorial scope | | topics:jurisdiction | Art. 3 GDPR
jurisdiction, competent authority, competent court | competence | topics:jurisdiction
one stop shop, oss | lead authority, cross-border | topics:one-stop-shop | Art. 56 GDPR
lead authority, lead supervisory authority, lsa, cross border case, cross border processing | = one stop shop
main establishment | | topics:one-stop-shop | Art. 4(16) GDPR
binding decision, edpb binding decision, dispute resolution | | | Art. 65 GDPR
urgency procedure, urgent procedure, urgency decision, urgent measure | urgency | | Art. 66 GDPR
complaint handling, inaction of authority, dpa inaction, failure to handle complaint | | | Art. 78(2) GDPR

# Breaches and security
data breach, personal data breach | leak | topics:breach | Art. 33 GDPR, Art. 34 GDPR
data leak, leak, leakage, data leakage, leaked data | = data breach
breach | | topics:breach
breach notification | 72 hours, failed to notify | violations:breach-notification | Art. 33 GDPR
late notification, late breach notification, 72 hours, 72h, unreported breach | = breach notification
notify breach, report a breach, breach reporting, failure to notify | = breach notification
breach communication, notify data subjects, inform data subjects, inform affected people | | | Art. 34 GDPR
cyberattack, cyber attack | cyber attack, hacker, hack, attacker
cyber incident, hacking, hack, hacked, hacker, intruder, cybercrime, cybercriminal | = cyberattack
ransomware, crypto trojan, extortion software | cyberattack, cyber attack, malware
malware, malicious software | spyware, ransomware
phishing mail, spear phishing, phishing email | phishing
encryption, unencrypted, no encryption, lack of encryption, encrypted | unencrypted
password, weak password, plaintext password, plain text password | plain text
two factor, 2fa, mfa | multi-factor, authentication
two factor authentication, multi factor, multi factor authentication | = two factor
multifactor authentication | = two factor
usb stick, memory stick, usb drive, usb key, flash drive, thumb drive | usb, memory stick, flash drive
stolen laptop, lost laptop, stolen computer | laptop
unauthorised access, unauthorized access | access control, without authorisation
access control, access management, access rights management | = unauthorised access
snooping, curiosity, unauthorised lookup, browsing records | curiosity, curious
access log, log file, logging, log data, audit trail | log files, log data
misconfigured, misconfiguration, open server, exposed database | publicly accessible
security measure | technical and organisational | topics:security, violations:security | Art. 32 GDPR
toms, technical and organisational measure, technical and organizational measure | = security measure
data security, information security, it security, information security measure | = security measure
wrong recipient, wrong person | wrong person, misdirected | topics:wrong-recipient
misdirected, wrong addressee, sent by mistake, misaddressed, mis sent, missent | = wrong recipient
sent to the wrong, sent to wrong, misdelivered, sent to someone else, sent to a stranger | = wrong recipient
sent to the wrong person, sent to wrong person | = wrong recipient
wrong customer, wrong client | another customer, another client | topics:wrong-recipient
sent to wrong customer, sent to the wrong customer, sent to wrong client | = wrong customer
sent to the wrong client | = wrong customer
wrong patient | another patient | topics:wrong-recipient
wrong e mail, wrong email, wrong email address, wrong e mail address | | topics:wrong-recipient
cc, bcc, blind copy, carbon copy, cc instead of bcc, open cc | blind copy, bcc, open copy
visible recipient, open distribution list, open mailing list, visible email address | = cc
mix up, mixed up, mistaken identity, namesake, same name, homonym | namesake, same name
rubbish, shredding, trash, waste bin, dumpster, garbage | dumped, bin, shred
professional secrecy, legal privilege, legal professional privilege
attorney client privilege | = professional secrecy

# Identity
identity theft | identity fraud, impersonation, impostor, fraudster | topics:identity-fraud
identity fraud, stolen identity, impersonation, impersonator, impostor, imposter | = identity theft
fake profile, fake account | fake account, impersonation
sim swap | duplicate sim, replacement sim, sim card | topics:sim-swap
sim swapping, simswap, sim swap fraud, sim card duplicate, sim card duplication, duplicate sim | = sim swap
duplicate sim card, sim duplicate, sim duplication, sim cloning, sim hijacking, replacement sim | = sim swap
id card, identity card, identity document | identity card, identity document, passport
id copy, id card copy, copy of id, copy of id card, copy of identity card | = id card
copy of identity document, copy of passport, passport copy, passport, id document, photo id | = id card
national id number | identification number, national identity number, personal number | | Art. 87 GDPR
national identity number, national identification number | = national id number
personal identification number | = national id number
social security number, ssn, national insurance number | | | Art. 87 GDPR
identity number, personal number, id number, personal code | = national id number
driving licence, driving license, driver license

# Cameras
cctv, video surveillance | camera, video surveillance | topics:video-surveillance
camera, security camera, surveillance camera, camera surveillance, video monitoring, video camera | = cctv
doorbell, doorbell camera, video doorbell, ring doorbell, smart doorbell | peephole
dashcam, dash cam, car camera, onboard camera, on board camera
body camera, bodycam, body cam, body worn camera
hidden camera, spy camera, covert camera, covert surveillance, covert filming | covert
dummy camera, fake camera, camera dummy | fake camera
webcam, livestream, live stream, live streaming | live stream
drone, uav
cctv footage, camera footage, video footage, video recording, camera recording | footage
warning sign, cctv sign, camera sign, cctv notice, camera notice, signage | signage, pictogram
public space, public road | public road, pavement, street
filming the street, public street, pavement, sidewalk, public highway | = public space
changing room, locker room, dressing room, fitting room | locker
break room, canteen, staff room, rest room
number plate, anpr | licence plate, plate recognition
alpr, licence plate, license plate, registration plate, plate recognition, vehicle plate | = number plate
automatic number plate recognition, license plate recognition, licence plate recognition | = number plate
speed camera, traffic camera, traffic enforcement camera, speeding camera | traffic camera

# Work
employer, boss | | sectors:employment
employee, staff, worker | staff, worker, colleague | sectors:employment
staff member, personnel, workforce, coworker, co worker, colleague | = employee
former employee, ex employee, departed employee, ex staff, leaver | left the company
fired, sacked, dismissed employee, laid off | dismissed employee, dismissed worker, sacked
unfair dismissal, dismissal of employee, employee dismissal, redundancy, termination of employment | = fired
job applicant, job application, job candidate | recruitment | topics:employment
recruitment, recruiting, recruiter, hiring, job seeker, headhunter, applicant data | = job applicant
cv, curriculum vitae
human resources, hr department | hr, personnel
personnel file, hr file, employee file, staff file, personnel record, hr record
payslip, pay slip, payroll, salary, salary slip, wage, wage slip | payroll, salary, wage
sick leave, sickness absence, medical leave | sickness, sick note
sick note, medical certificate, sickness certificate, fit note, doctor s note | medical certificate
works council, staff council, workers council, employee council | staff council
works agreement, collective agreement | collective agreement | | Art. 88 GDPR
employment context | | | Art. 88 GDPR
trade union, labour union, labor union, union member, union membership, shop steward
employee monitoring, workplace surveillance | monitoring software | topics:employee-monitoring
workplace monitoring, staff monitoring, monitoring of employees, monitoring employees | = employee monitoring
employee surveillance, worker surveillance, surveillance at work, monitoring at work | = employee monitoring
keystroke, keylogger, key logger, screen capture, bossware, productivity tracking | monitoring software
time clock, clocking in | clocking in, working time, time recording, attendance
working time, time recording, time tracking, attendance, time registration, clock in | = time clock
remote work, telework, teleworking, working from home, remote working | telework
work email, company email, business email, corporate email | work e-mail, mailbox, company e-mail
work e mail, company e mail, business e mail, mailbox, email account, e mail account | = work email
whistleblower, whistle blower, whistleblowing, whistle blowing | | topics:whistleblowing
reporting channel, internal reporting channel, whistleblowing channel, whistleblower channel | = whistleblower
platform worker, gig worker, gig economy, platform work, delivery rider | rider
gps, gps tracking, gps tracker, vehicle tracking | location data, tracking device | topics:geolocation
geolocation, location data, location tracking, tracking device, geotracking | = gps
company car, company vehicle, fleet, fleet tracking, fleet management, service vehicle

# Health
hospital, clinic, medical centre, medical center, infirmary | clinic, medical centre
medical record, patient record | patient record, health record, patient file, medical file
health record, patient file, medical file, clinical record, medical history, ehr | = medical record
electronic health record, electronic patient record, clinical history, patient chart | = medical record
doctor, physician, gp, general practitioner, medic, surgeon | physician
dentist, dental practice, dental clinic, orthodontist | dental
psychologist, psychiatrist, psychotherapist, therapist | psychiatrist, therapist
mental health, mental illness, psychiatric, psychiatry | psychiatric
pharmacy, pharmacist, drugstore | pharmacist
nursing home, care home, retirement home, elderly care home | care home
laboratory, lab test, blood test, test result, medical test | test results
pregnancy, pregnant, maternity | pregnant
health insurance, health insurer, sickness fund, health fund
covid, covid 19, corona, coronavirus, pandemic | coronavirus, pandemic | topics:covid-19
covid certificate, green pass | green pass, vaccination certificate | topics:covid-19
vaccine passport, covid pass, health pass, vaccination certificate, vaccine certificate | = covid certificate
vaccination, vaccine, vaccinated, vaccination status, jab | unvaccinated
contact tracing, tracing app, corona app, covid app
body temperature, temperature check, thermal camera, fever check | temperature, thermal

# Schools and children
child, children, minor | children, minor, teenager | topics:children
kid, teenager, teen, underage, under age, juvenile, adolescent, schoolchild, schoolchildren | = child
age verification, age check, age gate, age assurance
pupil, school child, school kid, schoolboy, schoolgirl | schoolchildren
primary school, secondary school, high school, elementary school | school
teacher, schoolteacher, school teacher, lecturer, professor | lecturer, professor
university, college, higher education | college
kindergarten, nursery, preschool, creche | nursery, daycare, childcare
day care, daycare, childcare, child care, childminder, nursery school, pre school | = kindergarten
online exam, proctoring, online proctoring, remote exam, remote proctoring | proctoring
exam script, exam paper, examination paper, examination script, exam answer | exam
chromebook, google workspace, google classroom, g suite | google workspace

# Housing
landlord, landlady, lessor, letting agent | | topics:housing
tenant, renter, lessee, tenancy, rent | landlord | topics:housing
rental applicant, rental application, tenant applicant, prospective tenant
tenant screening | = rental applicant
flat, apartment, dwelling | apartment
neighbour, neighbor, next door
homeowners association | condominium, homeowner, co-owner
community of owners, owners association, condominium, condo, hoa, homeowner | = homeowners association
co owner | = homeowners association
hallway, corridor | stairwell, corridor, common area, shared area
stairwell, staircase, common area, communal area, shared area | = hallway
property manager, building manager, property management, managing agent
estate agent, real estate agent, real estate agency, realtor, letting agency
notice board, noticeboard, bulletin board | noticeboard
car park, parking lot, parking garage | parking, garage
smart meter, water meter, electricity meter, smart metering, heat meter | water meter

# Money
bank, lender, credit institution | | topics:banking
bank statement, account statement | account statement
bank account | iban, account number, bank details
iban, bank detail, account number, bank account number | = bank account
credit card, payment card, debit card, card data, card number | payment card
credit score | credit agency, creditworthiness, credit check | topics:credit-scoring
credit scoring, credit rating, creditworthiness, credit check, scoring, credit report | = credit score
credit reference, credit agency, credit bureau, credit reference agency | = credit score
credit reporting agency | = credit score
default register | credit register, payment default, negative entry | topics:credit-scoring
solvency file, credit register, debtor register, debt register, payment default | = default register
negative entry, credit file, debtor list, defaulters list, list of defaulters | = default register
bad debt register | = default register
debt collection, debt collector | debt collector, collection agency | topics:debt-collection
debt collection agency, collection agency, debt recovery, debt recovery agency, dunning | = debt collection
insolvency, bankruptcy, debt relief, debt discharge, discharge of residual debt | bankruptcy
insurer, insurance company | | topics:insurance
premium increase, premium adjustment, insurance premium | premium adjustment
money laundering, aml, kyc, know your customer, anti money laundering
bank secrecy, banking secrecy, tax secrecy | tax secrecy
blacklist, black list, watchlist, watch list

# Advertising
direct marketing | unsolicited | topics:direct-marketing | Art. 13 ePrivacy Directive
direct advertising, unsolicited communication, unsolicited marketing | = direct marketing
commercial communication | = direct marketing
spam | unsolicited, unwanted e-mail, marketing e-mail, advertising e-mail | topics:direct-marketing
spam email, spam mail, spamming, junk mail, unsolicited email, unsolicited e mail, unwanted email | = spam
marketing email, marketing e mail, promotional email, advertising email, commercial email | = spam
email marketing | = spam
telemarketing | cold call, marketing call, advertising call, unsolicited call, commercial call, robocall
cold call, cold calling, marketing call, sales call, robocall, nuisance call, telesales | = telemarketing
unsolicited call, unwanted call, advertising call, promotional call, commercial call | = telemarketing
automated call | = telemarketing
do not call, robinson | robinson, opt-out list, opt-out register
robinson list, do not call list, do not call register, do not call registry, opt out list | = do not call
opt out register, preference service, telephone preference service, tps, bloctel | = do not call
sms, marketing sms, sms marketing, text message, advertising sms | text message
newsletter, e newsletter, mailing list | mailing list
unsubscribe, unsubscribe link | opt-out, stop advertising | | Art. 21(2) GDPR
opt out, opt out link, stop advertising, objection to advertising, objection to marketing | = unsubscribe
opt in, double opt in
loyalty card, loyalty programme | loyalty programme, customer card | topics:loyalty-programmes
loyalty program, loyalty scheme, customer card, club card, bonus card, reward card | = loyalty card
prize draw, lottery, sweepstake, raffle, giveaway | lottery, raffle
data broker, address broker, address trader | address broker, address trader, data trader
data trader, list broker, data dealer, address dealer, data reseller, lead generation | = data broker
selling data, sale of data, data sale, sold data, data trade | sold data, sale of data
call centre, call center, contact centre, contact center
adtech | targeted advertising, personalised advertising, behavioural advertising | topics:adtech
ad tech, targeted advertising, behavioural advertising, behavioral advertising, online advertising | = adtech
personalised advertising, personalized advertising, targeted ad, personalised ad, personalized ad | = adtech
real time bidding, rtb, ad auction, header bidding | iab | topics:adtech
programmatic advertising | = real time bidding
iab, tcf, transparency and consent framework, iab tcf, iab europe | consent framework

# Cookies
cookie, cookie rule, cookie law | | topics:cookies | Art. 5(3) ePrivacy Directive
cookie banner, cmp | banner
consent management platform, consent banner, cookie pop up, cookie popup, consent popup | = cookie banner
cookie dialogue | = cookie banner
cookie notice, cookie policy | cookie policy | cookie_violations:missing-information
cookie wall, tracking wall | pay or consent | cookie_violations:cookie-wall
pay or okay | pay or consent, consent or pay | cookie_violations:cookie-wall
pay or ok, pay or consent, consent or pay | = pay or okay
reject button, no reject button | refuse button, reject all, refuse all | cookie_violations:no-reject-button
refuse button, no refuse button, decline button, no decline button, reject all, refuse all | = reject button
decline all, reject all button, refuse all button, reject option, no reject option | = reject button
no option to reject, reject cookie, refuse cookie, decline cookie, rejecting cookie | = reject button
refusing cookie | = reject button
harder to refuse, harder to reject | refusing cookies, as easy | cookie_violations:reject-harder-than-accept
as easy to refuse, as easy to reject | = harder to refuse
cookies before consent | before consent, cookies without consent | cookie_violations:cookies-before-consent
cookie before consent, cookie without consent, cookies without prior consent | = cookies before consent
pre ticked, preticked, pre checked, prechecked | pre-checked | cookie_violations:pre-ticked-boxes
pre ticked box, preticked box, pre checked box, prechecked box | = pre ticked
continue browsing, continued browsing, scrolling, scroll, consent by scrolling | scrolling
dark pattern | nudging | topics:dark-patterns, cookie_violations:dark-patterns
deceptive design, deceptive design pattern, nudging, nudge, manipulative design | = dark pattern
third party cookie, third party tracking | | cookie_violations:third-party-tracking
analytics cookie, audience measurement, statistics cookie
advertising cookie, marketing cookie, tracking cookie
google analytics, ga4, universal analytics
analytics, web analytics, website analytics
pixel, meta pixel, facebook pixel, tracking pixel, web beacon, pixel tag
device fingerprint, device fingerprinting | | | Art. 5(3) ePrivacy Directive
fingerprinting, browser fingerprint, browser fingerprinting, canvas fingerprinting | = device fingerprint
like button, facebook like button, social plugin, social media plugin | social plugin

# The internet and telecoms
ai, artificial intelligence, machine learning | artificial intelligence, chatbot | topics:ai
chatgpt, chatbot, llm, large language model, language model, generative ai | = ai
training data, ai training, training ai, model training | train ai | topics:ai
algorithm, algorithmic
scraping, web scraping, data scraping, screen scraping, crawler, crawling, web crawler | crawler
app, mobile app, smartphone app, mobile application | | topics:mobile-apps
social network, social media, social networking, social networking site | | topics:social-media
facebook page, fan page, facebook group | fan page, facebook group
whatsapp group, chat group, group chat, messenger group | chat group
messenger, messaging app, instant messaging, instant messenger | messaging app, whatsapp
cloud, cloud service, cloud provider, cloud computing, hosting provider | | topics:cloud
smart device, internet of things, iot | | topics:internet-of-things
email, e mail, mail, emailing | e-mail | topics:email
telecom, telco | mobile operator, internet provider, telecommunication | topics:telecoms
mobile operator, telecommunication, phone company, internet provider, isp | = telecom
internet service provider, phone operator | = telecom
traffic data, communications metadata, communication metadata
phone number, telephone number, mobile number, cell phone number | telephone number
call recording, recorded call, phone recording | recorded call, voice recording
telephone recording, recording of calls, recorded phone call, voice recording, taped call | = call recording
secret recording, secretly recorded, covert recording, wiretap | secretly recorded
eavesdropping | = secret recording
online shop, web shop, webshop, online store, online retailer | web shop | topics:e-commerce
e shop, e commerce, ecommerce, online shopping, internet shop | = online shop
gambling, casino, betting, bookmaker, online casino | casino, betting

# Publishing
freedom of expression | journalism | topics:freedom-of-expression | Art. 85 GDPR
free speech, freedom of speech, press freedom, freedom of the press | = freedom of expression
journalistic exemption, media privilege, journalism, journalistic purpose | = freedom of expression
journalistic activity | = freedom of expression
journalist, reporter, newspaper, press article, news article | newspaper
news archive, press archive, online archive, newspaper archive, media archive | archive, newspaper
photo, photograph, picture, snapshot | photograph, picture
revenge porn, nude photo, naked photo, intimate photo, intimate image | intimate, nude, naked
published online, posted online, online publication | | topics:publication-online
publication on internet, published on internet, published on website | = published online
name and shame, doxing, doxxing, naming and shaming, shaming, online pillory | shaming
online review, google review | google review, rating portal, rating platform
customer review, review portal, rating portal, review site, doctor rating | = online review
freedom of information, foi | document access, public information | topics:freedom-of-information
freedom of information request, access to documents, public records request | = freedom of information
open government | = freedom of information
trade secret, business secret | business secret
land register, land registry, property register, cadastre | land registry, property register
company register, commercial register, trade register | commercial register
business register | = company register
unlawful disclosure | unauthorised disclosure | topics:third-party-disclosure
third party disclosure, disclosure to third party, disclosure to a third party | = unlawful disclosure
unauthorised disclosure, unauthorized disclosure | = unlawful disclosure

# Public bodies and everyday trades
municipality, city council | city council, local authority
town council, local council, local authority, town hall, local government | = municipality
tax authority, tax office, tax administration, taxman | tax office, tax administration
law enforcement | police | topics:law-enforcement
prison, prisoner, inmate, jail, detainee
asylum, refugee, migrant, immigration, asylum seeker | migrant, refugee, immigration
election, election campaign, electoral, voter | voter, electoral | topics:elections
political campaign | = election
political advertising, political marketing | political message
political message, campaign email | = political advertising
lawyer, attorney, solicitor, barrister, law firm | law firm, attorney
courier, parcel, parcel service, delivery service | parcel
post office, postal service, postman, mailman, letter carrier | postal | topics:postal
energy supplier, energy company, electricity supplier | energy company, electricity
power company, utility company | = energy supplier
gym, fitness club, fitness centre, fitness center, fitness studio, health club | fitness
domestic violence, protected address | protected address, secret address
secret address, address protection, shelter address | = domestic violence
ex partner, ex husband, ex wife, ex spouse | ex-husband, ex-wife
health sector, healthcare, health care, healthcare sector, healthcare provider | | sectors:health-care
public sector | | sectors:public-sector-education
financial sector, financial services, financial institution, fintech | | sectors:finance-insurance-consulting
hospitality, hotel industry | | sectors:accommodation-hospitality
real estate, real estate sector, property sector | | sectors:real-estate

# Transfers: Chapter V GDPR
transfers | third country, united states | topics:transfers, violations:transfers | Art. 44 GDPR
data transfer, international transfer, third country, third country transfer | = transfers
transfer to third country, transfer to a third country, transfer abroad, transfer outside the eu | = transfers
us transfer, transfer to the us, transfer to the usa, transatlantic transfer | = transfers
united states, usa, america, american
standard contractual clause, scc | | topics:transfers | Art. 46 GDPR
model clause, model contract, standard clause, standard data protection clause | = standard contractual clause
privacy shield | schrems, data privacy framework, safe harbor | topics:transfers | Art. 45 GDPR
schrems, schrems ii, schrems 2, schrems i, safe harbor, safe harbour | = privacy shield
data privacy framework, dpf | = privacy shield
adequacy, adequacy decision | | topics:transfers | Art. 45 GDPR
binding corporate rule, bcr | | | Art. 47 GDPR
tia, transfer impact assessment, supplementary measure | | topics:transfers | Art. 46 GDPR
us intelligence, fisa, us surveillance, cloud act | us authorities, surveillance law

# Money for those affected, and who may claim it
damages, compensation | compensation | measures:damages | Art. 82 GDPR
claim for damages, damages claim, right to compensation, compensation claim, civil liability | = damages
non material damage | non-material, distress, loss of control | topics:non-material-damage | Art. 82 GDPR
nonmaterial damage, immaterial damage, moral damage, emotional damage | = non material damage
emotional distress, distress, mental distress, pain and suffering, loss of control | = non material damage
anxiety | = non material damage
threshold of seriousness, de minimis, materiality threshold, bagatelle | threshold | | Art. 82 GDPR
causal link, causation, causality | causation | | Art. 82 GDPR
class action | representative action, mass claim | topics:representative | Art. 80 GDPR
representative action, collective action, collective redress, mass claim, group action | = class action

# What was decided
gdpr, rgpd, dsgvo, ds gvo, rodo
fine, fined, administrative fine, monetary penalty | | measures:fine
penalty, sanction | fine | measures:fine
fine calculation, amount of the fine | | topics:fine-calculation | Art. 83 GDPR
fine amount, calculation of the fine, calculation of fine, fining guideline | = fine calculation
level of the fine | = fine calculation
annual turnover, worldwide turnover, global turnover, group turnover | turnover
reprimand, reprimanded | | measures:reprimand | Art. 58(2)(b) GDPR
warning, formal warning | | measures:warning | Art. 58(2)(a) GDPR
order to comply | formal notice | measures:order-to-comply | Art. 58(2)(d) GDPR
compliance order, corrective order, enforcement notice, order to bring into compliance | = order to comply
processing ban, ban on processing | | measures:processing-ban | Art. 58(2)(f) GDPR
prohibition of processing, stop processing | = processing ban
erasure order, deletion order, order to erase, order to delete | | measures:erasure-order | Art. 58(2)(g) GDPR
penalty payment, periodic penalty, daily penalty | daily penalty | measures:periodic-penalty
daily fine, coercive fine, periodic penalty payment, fine per day | = penalty payment
fine reduced | lowered the fine, reduced the fine, cut the fine | results:reduced, standings:reduced
reduced fine, fine reduced on appeal, reduced on appeal, fine reduction, lowered fine | = fine reduced
fine lowered, lower fine, fine cut, fine halved, reduction of the fine | = fine reduced
increased fine, fine increased, fine raised, higher fine on appeal | | standings:increased
annulled, overturned | overturned, quashed, set aside | results:annulled, standings:annulled
quashed, set aside, annulment, struck down, overturned on appeal, annulled on appeal | = annulled
reversed on appeal, fine annulled, fine overturned, fine quashed, annulled fine, overturned fine | = annulled
decision annulled | = annulled
partly annulled | | results:partly-annulled, standings:partly annulled
partially annulled, partly overturned, partially overturned | = partly annulled
upheld on appeal | dismissed the appeal | results:confirmed, standings:confirmed
confirmed on appeal, appeal dismissed, appeal rejected, fine upheld, fine confirmed | = upheld on appeal
under appeal, pending appeal, appeal pending, being appealed | | standings:under appeal
no violation, no infringement, no breach, not a violation | | results:no-violation
complaint dismissed, complaint rejected, rejected complaint, dismissed complaint | | results:rejected
inadmissible, inadmissibility
time barred, limitation period, statute of limitation | limitation period
preliminary ruling | preliminary questions, referred questions | results:referred, results:interpreted
preliminary reference, preliminary question, reference to the cjeu | = preliminary ruling
referral to the cjeu | = preliminary ruling
cjeu, ecj, court of justice, european court of justice | eu court, court of justice | kinds:cjeu
advocate general, ag opinion, advocate general s opinion | | results:opinion
interim measure, interim decision, provisional measure | interim, provisional | statuses:interim
interim order | = interim measure
proposed fine, notice of intent, intended fine | | statuses:proposed
own initiative, ex officio | own motion | proceedings:investigation
own motion, own initiative investigation, ex officio investigation | = own initiative

# French
droit d acces, demande d acces | = access request
droit a l oubli, droit a l effacement | = right to be forgotten
effacement, demande d effacement, suppression des donnees | = erasure
dereferencement, desindexation | = delisting
droit d opposition | = right to object
droit de rectification | = rectification
portabilite | = data portability
videosurveillance, videoprotection, video protection, camera de surveillance | = cctv
fuite de donnees, violation de donnees, violation de donnees personnelles | = data breach
rancongiciel | = ransomware
mot de passe | = password
prospection commerciale, demarchage, demarchage telephonique, prospection | = direct marketing
traceur | = cookie
bandeau cookie, banniere cookie, bandeau | = cookie banner
mur de cookies | = cookie wall
sous traitant, sous traitance | = processor
contrat de sous traitance | = processor contract
responsable conjoint, coresponsable, responsabilite conjointe | = joint controller
interet legitime | = legitimate interest
consentement | = consent
minimisation des donnees | = data minimisation
duree de conservation | = storage limitation
base legale | = legal basis
donnee sensible | = special category
donnee de sante | = health data
dossier medical | = medical record
casier judiciaire | = criminal record
reconnaissance faciale | = facial recognition
empreinte digitale | = fingerprint
biometrie | = biometric
geolocalisation | = gps
salarie, employe | = employee
employeur | = employer
licenciement, licencie | = fired
lanceur d alerte | = whistleblower
delegue a la protection des donnees | = data protection officer
aipd, analyse d impact | = impact assessment
registre des traitements | = record of processing
mineur, enfant | = child
eleve, ecolier | = pupil
hopital | = hospital
medecin | = doctor
locataire | = tenant
bailleur | = landlord
banque | = bank
eglise, kirche, iglesia, chiesa | = church
mairie, commune, gemeinde, ayuntamiento, gemeente, kommune | = municipality
universite, universitat, universidad, universita | = university
ecole, schule, escuela, scuola, szkola | = primary school
courriel | = email
plaque d immatriculation | = number plate
carte d identite, piece d identite | = id card
usurpation d identite | = identity theft
prejudice moral, dommage moral | = non material damage
dommages et interets | = damages
transfert hors ue, transferts internationaux, transfert de donnees | = transfers
clauses contractuelles types | = standard contractual clause
rappel a l ordre | = reprimand
mise en demeure | = order to comply
astreinte | = penalty payment
amende | = fine
interface trompeuse | = dark pattern

# German; some write ae, oe and ue for the umlauts
betroffenenrecht, betroffenenrechte | = data subject request
auskunft, auskunftsrecht, auskunftsanspruch, auskunftsersuchen, auskunftsbegehren | = access request
recht auf vergessenwerden, recht auf vergessen | = right to be forgotten
loschung, loeschung, recht auf loschung, loschungsanspruch, loschungsbegehren | = erasure
berichtigung | = rectification
widerspruch, widerspruchsrecht | = right to object
datenubertragbarkeit, datenuebertragbarkeit | = data portability
videouberwachung, videoueberwachung, uberwachungskamera, ueberwachungskamera | = cctv
datenpanne, datenleck, datenschutzverletzung, datenschutzvorfall | = data breach
passwort | = password
werbeanruf, telefonwerbung, kaltakquise | = telemarketing
direktwerbung, direktmarketing | = direct marketing
auftragsverarbeiter, auftragsverarbeitung | = processor
auftragsverarbeitungsvertrag, avv | = processor contract
gemeinsam verantwortliche, gemeinsame verantwortlichkeit | = joint controller
berechtigtes interesse, berechtigte interessen, interessenabwagung | = legitimate interest
einwilligung | = consent
rechtsgrundlage, ohne rechtsgrundlage | = legal basis
datenminimierung, datensparsamkeit | = data minimisation
speicherdauer, aufbewahrungsfrist, loschfrist, speicherfrist | = storage limitation
zweckbindung | = purpose limitation
informationspflicht, informationspflichten | = duty to inform
datenschutzerklarung, datenschutzerklaerung, datenschutzhinweis, datenschutzhinweise | = privacy policy
haushaltsausnahme | = household exemption
gesundheitsdaten | = health data
patientenakte, krankenakte | = medical record
krankenhaus, klinik | = hospital
arzt, arzte, arztin | = doctor
gesichtserkennung | = facial recognition
fingerabdruck | = fingerprint
biometrische daten | = biometric
ortung, standortdaten | = gps
arbeitgeber | = employer
mitarbeiter, arbeitnehmer, beschaftigte, beschaftigter | = employee
bewerber, bewerbung | = job applicant
betriebsrat, personalrat | = works council
personalakte | = personnel file
hinweisgeber, hinweisgeberschutz | = whistleblower
datenschutzbeauftragter, datenschutzbeauftragte | = data protection officer
folgenabschatzung, datenschutz folgenabschatzung, dsfa | = impact assessment
verarbeitungsverzeichnis, verzeichnis von verarbeitungstatigkeiten, vvt | = record of processing
kinder, minderjahrige | = child
impfung, impfstatus, impfpass | = vaccination
schuler, schueler | = pupil
mieter | = tenant
vermieter | = landlord
nachbar, nachbarn, voisin, vecino | = neighbour
kennzeichen, nummernschild, kennzeichenerfassung | = number plate
personalausweis, ausweiskopie | = id card
identitatsdiebstahl | = identity theft
auskunftei, wirtschaftsauskunftei, bonitat, bonitatsauskunft, kreditauskunft | = credit score
inkasso, inkassounternehmen | = debt collection
schadensersatz, schadenersatz | = damages
immaterieller schaden, schmerzensgeld | = non material damage
drittland, drittlandubermittlung, drittlandtransfer, drittstaat | = transfers
standardvertragsklauseln | = standard contractual clause
verwarnung | = reprimand
bussgeld, geldbusse, geldstrafe | = fine
vorabentscheidung, vorabentscheidungsersuchen | = preliminary ruling
eugh, cjue, tjue, hvjeu | = cjeu

# Spanish and Portuguese
derecho de acceso, solicitud de acceso, direito de acesso | = access request
derecho al olvido, direito ao esquecimento | = right to be forgotten
derecho de supresion, supresion, apagamento | = erasure
derecho de oposicion | = right to object
videovigilancia, camara de vigilancia | = cctv
brecha de seguridad, brecha de datos, violacion de seguridad, violacao de dados | = data breach
contrasena | = password
publicidad no deseada, correo no deseado | = spam
llamadas comerciales, llamada comercial | = telemarketing
lista robinson | = do not call
duplicado de sim, duplicado sim, duplicado de tarjeta sim, duplicado de la tarjeta sim | = sim swap
suplantacion de identidad, suplantacion | = identity theft
comunidad de propietarios, comunidad de vecinos | = homeowners association
camara municipal | = municipality
encargado del tratamiento, encargado de tratamiento | = processor
delegado de proteccion de datos, encarregado da protecao de dados | = data protection officer
evaluacion de impacto, eipd | = impact assessment
interes legitimo | = legitimate interest
consentimiento, consentimento | = consent
datos de salud, dados de saude | = health data
historia clinica, historial clinico | = medical record
categorias especiales | = special category
antecedentes penales | = criminal record
reconocimiento facial, reconhecimento facial | = facial recognition
huella dactilar, huella digital, impressao digital | = fingerprint
trabajador, trabajadores, empleado, trabalhador | = employee
despido | = fired
menores, menores de edad, menor de edad | = child
inquilino | = tenant
fichero de morosos, fichero de solvencia, moroso | = default register
canal de denuncias | = whistleblower
danos morales, dano moral, danos morais | = non material damage
transferencia internacional, transferencias internacionales | = transfers
apercibimiento | = reprimand
correo electronico | = email

# Italian
diritto di accesso | = access request
diritto all oblio | = right to be forgotten
deindicizzazione | = delisting
diritto di opposizione | = right to object
videosorveglianza, telecamera, telecamere | = cctv
violazione dei dati, violazione di dati personali | = data breach
chiamate indesiderate, telefonate indesiderate | = telemarketing
responsabile del trattamento | = processor
contitolare, contitolari, contitolarita | = joint controller
responsabile della protezione dei dati, rpd | = data protection officer
valutazione d impatto | = impact assessment
registro dei trattamenti | = record of processing
legittimo interesse | = legitimate interest
consenso | = consent
informativa, informativa privacy | = privacy policy
dati sanitari, dati sulla salute | = health data
cartella clinica, fascicolo sanitario, fascicolo sanitario elettronico | = medical record
ospedale | = hospital
riconoscimento facciale | = facial recognition
impronta digitale, impronte digitali | = fingerprint
datore di lavoro | = employer
lavoratore, lavoratori, dipendente, dipendenti | = employee
minore, minori, minorenne | = child
condominio | = homeowners association
danno non patrimoniale, danno morale | = non material damage
risarcimento, risarcimento del danno | = damages
posta elettronica | = email
ammonimento | = reprimand

# Dutch, Polish, Swedish, Danish and Norwegian
inzageverzoek, inzagerecht, recht op inzage | = access request
recht op vergetelheid, vergeetrecht, prawo do bycia zapomnianym | = right to be forgotten
cameratoezicht, monitoring wizyjny, kamerabevakning, kameraovervakning, tv overvagning | = cctv
datalek, personuppgiftsincident, naruszenie ochrony danych | = data breach
werkgever, pracodawca, arbetsgivare | = employer
werknemer, pracownik, medewerker | = employee
toestemming, zgoda, samtycke, samtykke | = consent
gerechtvaardigd belang, prawnie uzasadniony interes, berattigat intresse | = legitimate interest
verwerker | = processor
verwerkersovereenkomst | = processor contract
functionaris gegevensbescherming, inspektor ochrony danych, dataskyddsombud | = data protection officer
gezichtsherkenning | = facial recognition
vingerafdruk | = fingerprint
medisch dossier, patientendossier, patientjournal | = medical record
ziekenhuis, szpital, sjukhus | = hospital
kenteken | = number plate
schadevergoeding | = damages
immateriele schade | = non material damage
dwangsom | = penalty payment
boete | = fine
"""

# Plurals in -ies whose singular is not in -y.
_PLURALS_OF_IE = ("cookies", "selfies")


class Synonym(NamedTuple):
    """What a typed phrase means in the field's own terms; any of it satisfies the wish for the phrase.

    `texts` are words and phrases of summaries, without the typed phrase itself. `words` are (vocabulary,
    word) of `words.VOCABULARIES`. `provisions` are written as `provisions.parse_query` reads them. All are
    empty for a phrase of the field that has no other name.
    """

    texts: tuple[str, ...]
    words: tuple[tuple[str, str], ...] = ()
    provisions: tuple[str, ...] = ()


def synonyms(words: Sequence[str]) -> Synonym | None:
    """What these words together mean, in any case, with or without accents, singular or plural; or None."""
    folded = [fold(word) for word in words]
    if not folded:
        return None
    *before, last = folded
    forms = (folded, [*before, _singular(last)], [_singular(word) for word in folded])
    phrases = tuple(" ".join(form) for form in forms)
    line = next((_lines()[phrase] for phrase in phrases if phrase in _lines()), None)
    return _read(line, typed=phrases) if line else None


def longest_synonym(words: Sequence[str], start: int) -> tuple[int, Synonym] | None:
    """The longest run of words from `start` on that the table knows: its length and what it means.

    In "right to be forgotten news archive" the run at 0 is four words long. Ask before any stop word is
    dropped: "sent to the wrong" and "no reject button" are made of them.
    """
    folded = [fold(word) for word in words[start : start + _most_words()]]
    for length in range(len(folded), 0, -1):
        if found := synonyms(folded[:length]):
            return length, found
    return None


def synonym_rows() -> tuple[tuple[tuple[str, ...], Synonym], ...]:
    """The whole table in its order: the phrases of each line, and what they mean."""
    return tuple((phrases, _read(_lines()[phrases[0]])) for phrases in map(_phrases, _table()))


def _table() -> list[str]:
    return [line for line in TABLE.splitlines() if line and not line.startswith("#")]


@cache
def _lines() -> dict[str, str]:
    """The line that says what each phrase means, unread, since a query needs few."""
    lines: dict[str, str] = {}
    for line in _table():
        phrases, _, other = line.partition(" | = ")
        lines.update(dict.fromkeys(_phrases(phrases), lines[other] if other else line))
    return lines


def _phrases(line: str) -> tuple[str, ...]:
    return tuple(line.partition(" |")[0].split(", "))


@cache
def _most_words() -> int:
    return 1 + max(phrase.count(" ") for phrase in _lines())


def _read(line: str, typed: tuple[str, ...] = ()) -> Synonym:
    columns = [_cells(column) for column in line.split("|")] + [()] * 3
    pairs = (cell.partition(":") for cell in columns[2])
    return Synonym(
        tuple(text for text in (columns[0][0], *columns[1]) if fold(text) not in typed),
        tuple((vocabulary, word) for vocabulary, _, word in pairs),
        columns[3],
    )


def _cells(column: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in column.split(",") if cell.strip())


def _singular(word: str) -> str:
    """The word without its plural ending where that is plain; "SMS", "access" and "status" have none."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and word not in _PLURALS_OF_IE:
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses", "zes")) else word[:-1]
