/* The letters that are built in, German and English.  An office replaces one by
 * templates/NAME.md; what a template may say stands in template.h.
 */
#include "paper.h"

#define HEAD_DE                                         \
	"{if letterhead}\n"                             \
	"| {letterhead}\n"                              \
	"{else}\n"                                      \
	"| {partnership.name}\n"                        \
	"{if lead_authority.name}\n"                    \
	"| {lead_authority.name}\n"                     \
	"{end}\n"                                       \
	"{if office.name}\n"                            \
	"| {office.name}\n"                             \
	"{end}\n"                                       \
	"{end}\n"                                       \
	"\n"                                            \
	"| {applicant.name}\n"                          \
	"{if applicant.kind = group}\n"                 \
	"| z. Hd. {responsible.name}\n"                 \
	"| {responsible.street}\n"                      \
	"| {responsible.postcode} {responsible.town}\n" \
	"{else}\n"                                      \
	"| {applicant.street}\n"                        \
	"| {applicant.postcode} {applicant.town}\n"     \
	"{end}\n"                                       \
	"\n"                                            \
	"| {partnership.place}, {date}\n"               \
	"\n"
#define HEAD_EN                                         \
	"{if letterhead}\n"                             \
	"| {letterhead}\n"                              \
	"{else}\n"                                      \
	"| {partnership.name}\n"                        \
	"{if lead_authority.name}\n"                    \
	"| {lead_authority.name}\n"                     \
	"{end}\n"                                       \
	"{if office.name}\n"                            \
	"| {office.name}\n"                             \
	"{end}\n"                                       \
	"{end}\n"                                       \
	"\n"                                            \
	"| {applicant.name}\n"                          \
	"{if applicant.kind = group}\n"                 \
	"| c/o {responsible.name}\n"                    \
	"| {responsible.street}\n"                      \
	"| {responsible.postcode} {responsible.town}\n" \
	"{else}\n"                                      \
	"| {applicant.street}\n"                        \
	"| {applicant.postcode} {applicant.town}\n"     \
	"{end}\n"                                       \
	"\n"                                            \
	"| {partnership.place}, {date}\n"               \
	"\n"
#define OPENING_DE                                  \
	"| Förderung {id}: {title}\n"              \
	"{if received}\n"                           \
	"| Ihr Antrag, eingegangen am {received}\n" \
	"{end}\n"                                   \
	"\n"                                        \
	"Guten Tag,\n"                              \
	"\n"
#define OPENING_EN                                     \
	"| Grant {id}: {title}\n"                      \
	"{if received}\n"                              \
	"| Your application, received on {received}\n" \
	"{end}\n"                                      \
	"\n"                                           \
	"Good day,\n"                                  \
	"\n"
#define FOOT_DE(sender)               \
	"\n"                          \
	"Mit freundlichen Grüßen\n" \
	"\n"                          \
	"| {" sender "}\n"            \
	"\n"                          \
	"{if funding_line}\n"         \
	"| {funding_line}\n"          \
	"{end}\n"
#define FOOT_EN(sender)       \
	"\n"                  \
	"Yours sincerely\n"   \
	"\n"                  \
	"| {" sender "}\n"    \
	"\n"                  \
	"{if funding_line}\n" \
	"| {funding_line}\n"  \
	"{end}\n"
#define PERIOD_DE                                                         \
	"{if approval_period.start}\n"                                    \
	"- Bewilligungszeitraum: {approval_period.start} bis "            \
	"{approval_period.end}\n"                                         \
	"{end}\n"                                                         \
	"{if activity.start}\n"                                           \
	"- Durchführungszeitraum: {activity.start} bis {activity.end}\n" \
	"{end}\n"
#define PERIOD_EN                                         \
	"{if approval_period.start}\n"                    \
	"- Approval period: {approval_period.start} to "  \
	"{approval_period.end}\n"                         \
	"{end}\n"                                         \
	"{if activity.start}\n"                           \
	"- Measure: {activity.start} to {activity.end}\n" \
	"{end}\n"
#define PLAN_DE                                                       \
	"{if costs}\n"                                                \
	"## Finanzierungsplan\n"                                      \
	"Geplante Ausgaben:\n"                                        \
	"\n"                                                          \
	"{table costs: heading amount}\n"                             \
	"{if income}\n"                                               \
	"Geplante Einnahmen:\n"                                       \
	"\n"                                                          \
	"{table income: heading amount}\n"                            \
	"{end}\n"                                                     \
	"Die Gesamtsumme ist verbindlich.\n"                          \
	"{if rules.overrun_percent}\n"                                \
	"Ein Einzelansatz darf um bis zu {rules.overrun_percent} % "  \
	"überschritten werden, wenn an anderer Stelle gespart wird " \
	"(Nr. 1.2 ANBest-P).\n"                                       \
	"{end}\n"                                                     \
	"{end}\n"
#define PLAN_EN                                                         \
	"{if costs}\n"                                                  \
	"## Financing plan\n"                                           \
	"Planned costs:\n"                                              \
	"\n"                                                            \
	"{table costs: heading amount}\n"                               \
	"{if income}\n"                                                 \
	"Planned income:\n"                                             \
	"\n"                                                            \
	"{table income: heading amount}\n"                              \
	"{end}\n"                                                       \
	"The total binds.\n"                                            \
	"{if rules.overrun_percent}\n"                                  \
	"A heading may be exceeded by up to {rules.overrun_percent} % " \
	"where another one saves it (no. 1.2 ANBest-P).\n"              \
	"{end}\n"                                                       \
	"{end}\n"
#define CONDITIONS_DE                                                          \
	"## Bedingungen\n"                                                     \
	"Es gelten die Allgemeinen Nebenbestimmungen für Zuwendungen zur "    \
	"Projektförderung (ANBest-P) in der geltenden Fassung. Ausgaben "     \
	"dürfen nur im Bewilligungszeitraum entstehen und bezahlt werden.\n"  \
	"{if rules.spend_days}\n"                                              \
	"Ausgezahlte Mittel sind binnen {rules.spend_days} Tagen zu "          \
	"verwenden.\n"                                                         \
	"{end}\n"                                                              \
	"\n"                                                                   \
	"{if decision.conditions}\n"                                           \
	"Außerdem gilt:\n"                                                    \
	"\n"                                                                   \
	"{decision.conditions}\n"                                              \
	"\n"                                                                   \
	"{end}\n"                                                              \
	"{if settlement.due}\n"                                                \
	"Der Verwendungsnachweis ist bis zum {settlement.due} vorzulegen.\n"   \
	"{end}\n"                                                              \
	"{if settlement_mode = flat}\n"                                        \
	"Abgerechnet wird mit Pauschalen: durch unterschriebene "              \
	"Teilnahmelisten, Honorarverträge und Rechnungen, mit Sachbericht.\n" \
	"{else}\n"                                                             \
	"Abgerechnet wird mit Belegliste, Belegen, Zahlungsnachweisen und "    \
	"Sachbericht.\n"                                                       \
	"{end}\n"                                                              \
	"{if funding_line}\n"                                                  \
	"\n"                                                                   \
	"Alle Veröffentlichungen tragen den Satz „{funding_line}“; sie "  \
	"sind vor dem Druck freizugeben.\n"                                    \
	"{end}\n"
#define CONDITIONS_EN                                                          \
	"## Terms\n"                                                           \
	"The general terms for project grants (ANBest-P) apply as they "       \
	"stand. Costs may arise and be paid within the approval period "       \
	"only.\n"                                                              \
	"{if rules.spend_days}\n"                                              \
	"What was paid is spent within {rules.spend_days} days.\n"             \
	"{end}\n"                                                              \
	"\n"                                                                   \
	"{if decision.conditions}\n"                                           \
	"Besides:\n"                                                           \
	"\n"                                                                   \
	"{decision.conditions}\n"                                              \
	"\n"                                                                   \
	"{end}\n"                                                              \
	"{if settlement.due}\n"                                                \
	"The proof of use is due on {settlement.due}.\n"                       \
	"{end}\n"                                                              \
	"{if settlement_mode = flat}\n"                                        \
	"It consists of signed attendance lists, fee contracts, invoices "     \
	"and a narrative report.\n"                                            \
	"{else}\n"                                                             \
	"It consists of the receipt list, receipts, proofs of payment and "    \
	"a narrative report.\n"                                                \
	"{end}\n"                                                              \
	"{if funding_line}\n"                                                  \
	"\n"                                                                   \
	"All publications carry the line “{funding_line}”; they need our " \
	"release before they are printed.\n"                                   \
	"{end}\n"

const struct pfd_paper pfd_paper_letters[] = {
	{ .name = "award",
		.title = { "grant notice", "Zuwendungsbescheid" },
		.decision = "award",
		.uses = "decision.date",
		.unless = { "there is no award", "es gibt keine Bewilligung" },
		.text = { .en = HEAD_EN
			  "# Grant notice\n" OPENING_EN
			  "for the measure named above you are granted "
			  "{decision.amount} of the funds of the "
			  "partnership.\n"
			  "\n"
			  "- Grant: {decision.amount}\n"
			  "- Financing: {financing}\n"
			  "- Track: {track}\n" PERIOD_EN "\n"
			  "{if decision.form = contract}\n"
			  "The grant is forwarded by the contract enclosed; it "
			  "is paid when both have signed.\n"
			  "{else}\n"
			  "The grant is for this measure only and is paid to "
			  "the account that you named.\n"
			  "{end}\n"
			  "\n" PLAN_EN
			  "\n" CONDITIONS_EN FOOT_EN("decision.by"),
			.de = HEAD_DE
			"# Zuwendungsbescheid\n" OPENING_DE
			"für die genannte Maßnahme bewilligen wir Ihnen aus "
			"Mitteln der Partnerschaft eine Zuwendung von "
			"{decision.amount}.\n"
			"\n"
			"- Zuwendung: {decision.amount}\n"
			"- Finanzierungsart: {financing}\n"
			"- Förderbereich: {track}\n" PERIOD_DE "\n"
			"{if decision.form = contract}\n"
			"Die Mittel werden durch den beigefügten "
			"Weiterleitungsvertrag weitergegeben und ausgezahlt, "
			"sobald beide Seiten unterschrieben haben.\n"
			"{else}\n"
			"Die Zuwendung ist zweckgebunden und wird auf das von "
			"Ihnen genannte Konto ausgezahlt.\n"
			"{end}\n"
			"\n" PLAN_DE "\n" CONDITIONS_DE "\n"
			"% Hier die Rechtsbehelfsbelehrung der Behörde "
			"einfügen.\n" FOOT_DE("decision.by") } },
	{ .name = "contract",
		.title = { "forwarding contract", "Weiterleitungsvertrag" },
		.decision = "award",
		.uses = "contract.date",
		.unless = { "it was not awarded by contract",
			"es wurde nicht durch Vertrag bewilligt" },
		.text = { .en = "# Forwarding contract {id}\n"
				"\n"
				"between\n"
				"\n"
				"| {lead_authority.name}\n"
				"{if lead_authority.unit}\n"
				"| {lead_authority.unit}\n"
				"{end}\n"
				"\n"
				"(lead authority) and\n"
				"\n"
				"| {applicant.name}\n"
				"{if applicant.register_number}\n"
				"| {applicant.register_number}\n"
				"{end}\n"
				"{if applicant.street}\n"
				"| {applicant.street}\n"
				"| {applicant.postcode} {applicant.town}\n"
				"{end}\n"
				"{if responsible.name}\n"
				"| represented by {responsible.name}\n"
				"{end}\n"
				"\n"
				"(final recipient)\n"
				"\n"
				"## 1 Subject\n"
				"The lead authority forwards {decision.amount} "
				"for the "
				"measure “{title}”.\n"
				"\n" PERIOD_EN "- Financing: {financing}\n"
				"- Pot: {pot}\n"
				"\n" PLAN_EN "\n" CONDITIONS_EN "\n"
				"## Repayment\n"
				"What is not spent, or not for the purpose, is "
				"paid "
				"back; interest runs as the law says.\n"
				"\n"
				"| {partnership.place}, {date}\n"
				"|\n"
				"| ……………………………………………………\n"
				"| {lead_authority.name}\n"
				"|\n"
				"| ……………………………………………………\n"
				"| {applicant.name}\n",
			.de = "# Weiterleitungsvertrag {id}\n"
			      "\n"
			      "zwischen\n"
			      "\n"
			      "| {lead_authority.name}\n"
			      "{if lead_authority.unit}\n"
			      "| {lead_authority.unit}\n"
			      "{end}\n"
			      "\n"
			      "(Erstempfänger) und\n"
			      "\n"
			      "| {applicant.name}\n"
			      "{if applicant.register_number}\n"
			      "| {applicant.register_number}\n"
			      "{end}\n"
			      "{if applicant.street}\n"
			      "| {applicant.street}\n"
			      "| {applicant.postcode} {applicant.town}\n"
			      "{end}\n"
			      "{if responsible.name}\n"
			      "| vertreten durch {responsible.name}\n"
			      "{end}\n"
			      "\n"
			      "(Letztempfänger)\n"
			      "\n"
			      "## Gegenstand\n"
			      "Der Erstempfänger leitet für die Maßnahme "
			      "„{title}“ "
			      "Mittel in Höhe von {decision.amount} weiter.\n"
			      "\n" PERIOD_DE "- Finanzierungsart: {financing}\n"
			      "- Topf: {pot}\n"
			      "\n" PLAN_DE "\n" CONDITIONS_DE "\n"
			      "## Rückzahlung\n"
			      "Nicht oder nicht zweckentsprechend verwendete "
			      "Mittel "
			      "sind zurückzuzahlen und nach den gesetzlichen "
			      "Bestimmungen zu verzinsen.\n"
			      "\n"
			      "| {partnership.place}, {date}\n"
			      "|\n"
			      "| ……………………………………………………\n"
			      "| {lead_authority.name}\n"
			      "|\n"
			      "| ……………………………………………………\n"
			      "| {applicant.name}\n" } },
	{ .name = "amend",
		.title = { "amending notice", "Änderungsbescheid" },
		.decision = "amendment",
		.uses = "decision.date",
		.unless = { "there is no amendment", "es gibt keine Änderung" },
		.text = { .en = HEAD_EN
			  "# Amending notice\n" OPENING_EN
			  "the decision of {before.date} is amended.\n"
			  "\n"
			  "- So far: {before.amount}\n"
			  "- From now on: {decision.amount}\n" PERIOD_EN "\n"
			  "{if decision.reason}\n"
			  "{decision.reason}\n"
			  "{end}\n"
			  "\n" PLAN_EN "\n" CONDITIONS_EN "\n"
			  "All else remains as it is.\n" FOOT_EN("decision.by"),
			.de = HEAD_DE
			"# Änderungsbescheid\n" OPENING_DE
			"die Entscheidung vom {before.date} wird geändert.\n"
			"\n"
			"- Bisher: {before.amount}\n"
			"- Nunmehr insgesamt: {decision.amount}\n" PERIOD_DE
			"\n"
			"{if decision.reason}\n"
			"{decision.reason}\n"
			"{end}\n"
			"\n" PLAN_DE "\n" CONDITIONS_DE "\n"
			"Im Übrigen bleibt es bei den bisherigen "
			"Bestimmungen.\n"
			"% Hier die Rechtsbehelfsbelehrung der Behörde "
			"einfügen.\n" FOOT_DE("decision.by") } },
	{ .name = "reject",
		.title = { "rejection", "Ablehnung" },
		.decision = "rejection",
		.uses = "decision.date",
		.unless = { "it was not rejected", "es wurde nicht abgelehnt" },
		.text = { .en = HEAD_EN
			  "# Your application\n" OPENING_EN
			  "your application for {requested} could not be "
			  "granted.\n"
			  "\n"
			  "{if decision.reason}\n"
			  "Reason: {decision.reason}\n"
			  "\n"
			  "{end}\n"
			  "We are glad to advise you on a new "
			  "application.\n" FOOT_EN("decision.by"),
			.de = HEAD_DE
			"# Ablehnung Ihres Antrags\n" OPENING_DE
			"Ihrem Antrag auf eine Zuwendung von {requested} "
			"konnte nicht entsprochen werden.\n"
			"\n"
			"{if decision.reason}\n"
			"Begründung: {decision.reason}\n"
			"\n"
			"{end}\n"
			"Zu einem neuen Antrag beraten wir Sie gern.\n"
			"% Hier die Rechtsbehelfsbelehrung der Behörde "
			"einfügen.\n" FOOT_DE("decision.by") } },
	{ .name = "revoke",
		.title = { "revocation", "Widerruf" },
		.decision = "revocation",
		.uses = "decision.date",
		.unless = { "it was not revoked", "es wurde nicht widerrufen" },
		.text = { .en = HEAD_EN
			  "# Revocation\n" OPENING_EN
			  "the award of {before.date} over {before.amount} is "
			  "revoked.\n"
			  "\n"
			  "- Awarded: {before.amount}\n"
			  "- Paid: {paid}\n"
			  "- Recognised as spent lawfully: {decision.amount}\n"
			  "{if overpaid}\n"
			  "- To be paid back: {overpaid}\n"
			  "{end}\n"
			  "\n"
			  "{if decision.reason}\n"
			  "Reason: {decision.reason}\n"
			  "{end}\n" FOOT_EN("decision.by"),
			.de = HEAD_DE
			"# Widerruf der Bewilligung\n" OPENING_DE
			"die Bewilligung vom {before.date} über "
			"{before.amount} wird widerrufen.\n"
			"\n"
			"- Bewilligt: {before.amount}\n"
			"- Ausgezahlt: {paid}\n"
			"- Als rechtmäßig verwendet anerkannt: "
			"{decision.amount}\n"
			"{if overpaid}\n"
			"- Zurückzuzahlen: {overpaid}\n"
			"{end}\n"
			"\n"
			"{if decision.reason}\n"
			"Begründung: {decision.reason}\n"
			"{end}\n"
			"% Hier die Rechtsbehelfsbelehrung der Behörde "
			"einfügen.\n" FOOT_DE("decision.by") } },
	{ .name = "papers",
		.title = { "request for missing papers",
			"Nachforderung von Unterlagen" },
		.uses = "missing",
		.unless = { "nothing is missing", "es fehlt nichts" },
		.text = { .en = HEAD_EN
			  "# Missing papers\n" OPENING_EN
			  "to go on we still need:\n"
			  "\n"
			  "{each missing}\n"
			  "{if detail}\n"
			  "| – {item} ({detail})\n"
			  "{else}\n"
			  "| – {item}\n"
			  "{end}\n"
			  "{end}\n"
			  "\n"
			  "Please send them to us soon.\n" FOOT_EN(
				  "office.name"),
			.de = HEAD_DE
			"# Fehlende Unterlagen\n" OPENING_DE
			"für die weitere Bearbeitung brauchen wir noch:\n"
			"\n"
			"{each missing}\n"
			"{if detail}\n"
			"| – {item} ({detail})\n"
			"{else}\n"
			"| – {item}\n"
			"{end}\n"
			"{end}\n"
			"\n"
			"Bitte reichen Sie das bald nach.\n" FOOT_DE(
				"office.name") } },
	{ .name = "reminder",
		.title = { "reminder of the proof of use",
			"Erinnerung an den Verwendungsnachweis" },
		.uses = "settlement.owed",
		.unless = { "no proof of use is owed",
			"es steht kein Verwendungsnachweis aus" },
		.text = { .en = HEAD_EN
			  "# Proof of use\n" OPENING_EN
			  "the proof of use of your grant over {awarded} is "
			  "due "
			  "on {settlement.owed} and has not arrived yet.\n"
			  "\n"
			  "Still missing:\n"
			  "\n"
			  "{each missing}\n"
			  "{if detail}\n"
			  "| – {item} ({detail})\n"
			  "{else}\n"
			  "| – {item}\n"
			  "{end}\n"
			  "{end}\n"
			  "\n"
			  "Please send it, or tell us if you need more time. "
			  "Without it the grant may be claimed back.\n" FOOT_EN(
				  "office.name"),
			.de = HEAD_DE
			"# Verwendungsnachweis\n" OPENING_DE
			"der Verwendungsnachweis zu Ihrer Zuwendung von "
			"{awarded} ist am {settlement.owed} fällig und liegt "
			"uns noch nicht vor.\n"
			"\n"
			"Es fehlen:\n"
			"\n"
			"{each missing}\n"
			"{if detail}\n"
			"| – {item} ({detail})\n"
			"{else}\n"
			"| – {item}\n"
			"{end}\n"
			"{end}\n"
			"\n"
			"Bitte reichen Sie ihn ein oder sagen Sie uns, wenn "
			"Sie mehr Zeit brauchen. Ohne Verwendungsnachweis kann "
			"die Zuwendung zurückgefordert werden.\n" FOOT_DE(
				"office.name") } },
	{ .name = "result",
		.title = { "result of the settlement",
			"Ergebnis der Prüfung des Verwendungsnachweises" },
		.uses = "settlement.accepted",
		.unless = { "the settlement is not accepted",
			"der Verwendungsnachweis ist nicht anerkannt" },
		.text = { .en = HEAD_EN
			  "# Result of your settlement\n" OPENING_EN
			  "your proof of use was checked and accepted on "
			  "{settlement.accepted}.\n"
			  "\n"
			  "- Awarded: {awarded}\n"
			  "- Expenditure recognised: {accepted}\n"
			  "- Final grant ({financing}): {due}\n"
			  "- Paid: {paid}\n"
			  "{if returned}\n"
			  "- Paid back: {returned}\n"
			  "{end}\n"
			  "{if to_pay}\n"
			  "- Still to be paid: {to_pay}\n"
			  "{end}\n"
			  "{if overpaid}\n"
			  "- To be paid back: {overpaid}\n"
			  "{end}\n"
			  "\n"
			  "{if cuts}\n"
			  "## Receipts not accepted in full\n"
			  "{table cuts: no payee amount accepted cut_reason}\n"
			  "{end}\n"
			  "{if overpaid}\n"
			  "A letter of its own claims the amount back.\n"
			  "\n"
			  "{end}\n"
			  "{if rules.payment_years}\n"
			  "Receipts and lists are to be kept for "
			  "{rules.payment_years} years.\n"
			  "{end}\n" FOOT_EN("office.name"),
			.de = HEAD_DE
			"# Ergebnis Ihres "
			"Verwendungsnachweises\n" OPENING_DE
			"Ihr Verwendungsnachweis ist geprüft und am "
			"{settlement.accepted} anerkannt worden.\n"
			"\n"
			"- Bewilligt: {awarded}\n"
			"- Anerkannte Ausgaben: {accepted}\n"
			"- Endgültige Zuwendung ({financing}): {due}\n"
			"- Ausgezahlt: {paid}\n"
			"{if returned}\n"
			"- Zurückgezahlt: {returned}\n"
			"{end}\n"
			"{if to_pay}\n"
			"- Noch auszuzahlen: {to_pay}\n"
			"{end}\n"
			"{if overpaid}\n"
			"- Zurückzuzahlen: {overpaid}\n"
			"{end}\n"
			"\n"
			"{if cuts}\n"
			"## Nicht voll anerkannte Belege\n"
			"{table cuts: no payee amount accepted cut_reason}\n"
			"{end}\n"
			"{if overpaid}\n"
			"Der Betrag wird mit eigenem Schreiben "
			"zurückgefordert.\n"
			"\n"
			"{end}\n"
			"{if rules.payment_years}\n"
			"Belege und Listen sind {rules.payment_years} Jahre "
			"aufzubewahren.\n"
			"{end}\n" FOOT_DE("office.name") } },
	{ .name = "claim",
		.title = { "claim", "Rückforderung" },
		.uses = "claim.no",
		.unless = { "there is no such claim",
			"es gibt keine solche Rückforderung" },
		.text = { .en = HEAD_EN
			  "# Claim\n" OPENING_EN
			  "please pay back {claim.total} by {claim.due}.\n"
			  "\n"
			  "- Awarded: {awarded}\n"
			  "- Paid: {paid}\n"
			  "{if due}\n"
			  "- Final grant: {due}\n"
			  "{end}\n"
			  "- Claimed back: {claim.amount}\n"
			  "{if claim.interest}\n"
			  "- Interest: {claim.interest}\n"
			  "{end}\n"
			  "- To be paid: {claim.total}\n"
			  "- Due: {claim.due}\n"
			  "\n"
			  "{if claim.reason}\n"
			  "Reason: {claim.reason}\n"
			  "\n"
			  "{end}\n"
			  "## Where to pay\n"
			  "- Account holder: {lead_authority.account_holder}\n"
			  "- IBAN: {lead_authority.iban}\n"
			  "- Reference: Repayment {claim.reference}\n"
			  "\n"
			  "{if girocode}\n"
			  "The same as GiroCode:\n"
			  "\n"
			  "{qr girocode}\n"
			  "{end}\n"
			  "What is paid late bears interest.\n" FOOT_EN(
				  "lead_authority.name"),
			.de = HEAD_DE
			"# Rückforderung\n" OPENING_DE
			"bitte zahlen Sie {claim.total} bis zum {claim.due} "
			"zurück.\n"
			"\n"
			"- Bewilligt: {awarded}\n"
			"- Ausgezahlt: {paid}\n"
			"{if due}\n"
			"- Endgültige Zuwendung: {due}\n"
			"{end}\n"
			"- Zurückgefordert: {claim.amount}\n"
			"{if claim.interest}\n"
			"- Zinsen: {claim.interest}\n"
			"{end}\n"
			"- Zu zahlen: {claim.total}\n"
			"- Fällig: {claim.due}\n"
			"\n"
			"{if claim.reason}\n"
			"Grund: {claim.reason}\n"
			"\n"
			"{end}\n"
			"## Zahlung\n"
			"- Kontoinhaber: {lead_authority.account_holder}\n"
			"- IBAN: {lead_authority.iban}\n"
			"- Verwendungszweck: Rückforderung {claim.reference}\n"
			"\n"
			"{if girocode}\n"
			"Dasselbe als GiroCode:\n"
			"\n"
			"{qr girocode}\n"
			"{end}\n"
			"Verspätete Zahlungen sind zu verzinsen.\n" FOOT_DE(
				"lead_authority.name") } },
	{ 0 },
};
