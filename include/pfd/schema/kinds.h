/* The typed records: one hand-written struct per kind.
 *
 * Member names are the field names of the files, except C's own words.  Each
 * scalar carries its value, its state and the node it was read from.  The
 * tables in src/schema describe every member once; a test proves it.
 */
#ifndef PFD_SCHEMA_KINDS_H
#define PFD_SCHEMA_KINDS_H

#include <pfd/base/date.h>

struct pfd_node;

enum pfd_state { PFD_ABSENT, PFD_BAD, PFD_SET };

#define PFD_SCALAR_OF(type)                  \
	struct {                             \
		type v;                      \
		enum pfd_state state;        \
		const struct pfd_node *node; \
	}
/* The member types the tables know; the struct's type decides the row's. */
typedef PFD_SCALAR_OF(struct pfd_str) pfd_f_str; /* STR, TEXT, REF, REF_ITEM */
typedef PFD_SCALAR_OF(int64_t) pfd_f_money;      /* cents */
typedef PFD_SCALAR_OF(struct pfd_date) pfd_f_date;
typedef struct {
	int64_t v;
	enum pfd_state state;
	const struct pfd_node *node;
} pfd_f_int; /* INT, CLOCK (minutes) */
typedef PFD_SCALAR_OF(bool) pfd_f_bool;
typedef PFD_SCALAR_OF(int) pfd_f_enum; /* place in the enum's values */
#define PFD_LIST_OF(type)                    \
	struct {                             \
		type *items;                 \
		size_t n;                    \
		const struct pfd_node *node; \
	}
typedef PFD_LIST_OF(pfd_f_str) pfd_f_strs; /* STRS, REFS, REF_ITEMS */
typedef PFD_LIST_OF(pfd_f_enum) pfd_f_enums;

/* ---- shared groups and items ------------------------------------------- */

struct pfd_period { /* first and last day */
	pfd_f_date start, end;
};
struct pfd_head_counts { /* staff and speakers are not in `total` */
	pfd_f_int total, female, diverse, unknown, under_16, under_27,
		volunteers, staff, speakers;
};
struct pfd_session { /* key no */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_str title, place;
	struct pfd_head_counts counts;
};
struct pfd_waiver { /* key no */
	pfd_f_int no;
	pfd_f_str rule, value, reason;
	pfd_f_enum by; /* role: office, lead_authority */
	pfd_f_date date, until;
	pfd_f_str document;
};
struct pfd_document { /* key no; an attachment named with its hash */
	pfd_f_int no;
	pfd_f_enum kind;
	pfd_f_date date;
	pfd_f_str title, file, sha256;
	pfd_f_int size;
};
typedef PFD_LIST_OF(struct pfd_session) pfd_sessions;
typedef PFD_LIST_OF(struct pfd_waiver) pfd_waivers;
typedef PFD_LIST_OF(struct pfd_document) pfd_documents;

/* ---- partnership: pfd.yaml ---------------------------------------------- */

struct pfd_body_alias { /* key name */
	pfd_f_str name;
	pfd_f_date from, to;
};
struct pfd_body_rules { /* rules of procedure, as parameters with a source */
	pfd_f_int quorum_percent;
	pfd_f_enum quorum_base; /* entitled, seats */
	pfd_f_int seats;        /* with the empty ones */
	pfd_f_bool excluded_count_for_quorum, repeat_without_quorum;
	pfd_f_enum majority;      /* simple, absolute, two_thirds */
	pfd_f_enum majority_base; /* yes, yes-no, … entitled-present */
	pfd_f_enum tie;           /* refused, chair, deferred */
	pfd_f_bool deputies;
	pfd_f_int invitation_lead_days, minutes_days;
	pfd_f_bool circular_votes;
	pfd_f_int circular_days;
	pfd_f_enum circular_silence; /* not_voting, yes, abstain */
	pfd_f_bool circular_objection;
	pfd_f_int minimum_age, maximum_age;
	pfd_f_bool civil_society_majority, youth_seat;
	pfd_f_str source;
	pfd_f_date from, to;
};
struct pfd_earlier_rules { /* key no */
	pfd_f_int no;
	struct pfd_body_rules rules;
};
struct pfd_body { /* key body: a slug */
	pfd_f_str body, name;
	pfd_f_enum kind; /* steering, youth, working_group */
	PFD_LIST_OF(struct pfd_body_alias) aliases;
	struct pfd_body_rules rules;
	PFD_LIST_OF(struct pfd_earlier_rules) earlier_rules;
};
struct pfd_district { /* key district: a slug */
	pfd_f_str district, name;
};
struct pfd_local_aim { /* key aim: a slug */
	pfd_f_str aim, title;
	pfd_f_date from, to;
};
struct pfd_keystore { /* key keystore; where keys of persons lie */
	pfd_f_str keystore;
	pfd_f_enum kind; /* machine, bundle, escrow */
	pfd_f_date since, gone;
	pfd_f_str public_key; /* escrow: base64 of the recipient's X25519 key */
	pfd_f_str note;
};
struct pfd_network { /* key network: a slug; one the office belongs to */
	pfd_f_str network, name;
	pfd_f_enum level; /* city, region, land, federal */
	pfd_f_enum role;  /* coordination, member, guest */
	pfd_f_date from, to;
};
struct pfd_partnership {
	pfd_f_str schema; /* "1.0" */
	pfd_f_str name, place, area;
	pfd_f_enum language; /* de, en */
	struct {
		pfd_f_str name, unit, contact; /* contact: REF */
	} lead_authority;
	struct {
		pfd_f_str name, holder; /* holder: REF contact */
		pfd_f_str email, phone, website;
	} office;
	PFD_LIST_OF(struct pfd_body) bodies;
	PFD_LIST_OF(struct pfd_district) districts;
	PFD_LIST_OF(struct pfd_local_aim) local_aims;
	PFD_LIST_OF(struct pfd_network) networks;
	PFD_LIST_OF(struct pfd_keystore) keystores;
};

/* ---- year: years/2026.yaml ------------------------------------------------ */

struct pfd_source { /* key source: federal, land, city, own */
	pfd_f_enum source;
	pfd_f_money planned;
};
struct pfd_notice { /* key no */
	pfd_f_int no;
	pfd_f_enum source,
		kind; /* kind: grant, amendment (amount = the new total) */
	pfd_f_date date;
	pfd_f_str reference, document;
	pfd_f_money amount;
};
struct pfd_pot { /* key pot: action, youth, participation-publicity, coordination */
	pfd_f_enum pot;
	pfd_f_money initial;
	pfd_f_str source; /* where the amount comes from, in words */
};
struct pfd_transfer { /* key no */
	pfd_f_int no;
	pfd_f_date date, effective;
	pfd_f_enum from, to; /* pots */
	pfd_f_money amount;
	pfd_f_str notice; /* REF_ITEM year.notices */
	pfd_f_str reason;
};
struct pfd_year_drawdown { /* key no */
	pfd_f_int no;
	pfd_f_enum source;
	pfd_f_date requested, received;
	pfd_f_money amount;
};
struct pfd_round { /* key deadline */
	pfd_f_date deadline, earliest_start;
	pfd_f_int release_percent;
};
struct pfd_track { /* key track: a slug */
	pfd_f_str track, title;
	pfd_f_enum
		size; /* small: small-max and small-split; measure: measure-max/min */
	pfd_f_enum pot;
	pfd_f_money cap, floor;
	pfd_f_enums approvals; /* roles */
	pfd_f_str body;        /* REF_ITEM partnership.bodies: recommends */
	pfd_f_bool body_decides;
	pfd_f_enums applicants; /* contact kinds */
	pfd_f_int minimum_age;  /* years */
	PFD_LIST_OF(struct pfd_round) rounds;
	pfd_f_int submit_lead_days;
	pfd_f_enum financing, settlement_mode;
	pfd_f_enums steps;
	pfd_f_bool duties_apart;
};
struct pfd_payment_run { /* key no */
	pfd_f_int no;
	pfd_f_date date, execution;
	pfd_f_str message; /* MsgId of the file */
	pfd_f_str payer;   /* REF contact */
	pfd_f_int count;
	pfd_f_money amount;
	pfd_f_str sha256;
};
struct pfd_sent { /* key no */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_str report; /* the command that makes it */
	pfd_f_str title, to;
	pfd_f_enum format;
	pfd_f_date as_of;
	pfd_f_str commit, document, sha256;
};
struct pfd_rule_case { /* key no */
	pfd_f_int no;
	pfd_f_str rule;
	pfd_f_strs changes;  /* assignments to the example repository */
	pfd_f_enum expected; /* severity; off: no finding */
	pfd_f_str text;
};
struct pfd_parameter { /* key no */
	pfd_f_int no;
	pfd_f_str rule, parameter, value;
	pfd_f_enum severity; /* error, warning, info, off */
	pfd_f_str source;
	pfd_f_date from, to;
};
struct pfd_year_text { /* key no */
	pfd_f_int no;
	pfd_f_enum text; /* funding_line, disclaimer, letterhead */
	pfd_f_str wording, source;
	pfd_f_date from, to;
};
struct pfd_year {
	pfd_f_str title;
	PFD_LIST_OF(struct pfd_source) sources;
	PFD_LIST_OF(struct pfd_notice) notices;
	struct {
		pfd_f_date date;
		pfd_f_str body, reference, document;
	} council_resolution;
	PFD_LIST_OF(struct pfd_pot) pots;
	PFD_LIST_OF(struct pfd_transfer) transfers;
	PFD_LIST_OF(struct pfd_year_drawdown) drawdowns;
	PFD_LIST_OF(struct pfd_payment_run) payment_runs;
	PFD_LIST_OF(struct pfd_sent) sent;
	struct {
		pfd_f_date submitted;
		pfd_f_str document;
	} settlement;
	PFD_LIST_OF(struct pfd_track) tracks;
	PFD_LIST_OF(struct pfd_parameter) parameters;
	PFD_LIST_OF(struct pfd_rule_case) cases;
	PFD_LIST_OF(struct pfd_year_text) texts;
	pfd_waivers waivers;
	pfd_documents documents;
	pfd_f_str notes;
};

/* ---- grant: grants/2026/2026-014.yaml ------------------------------------- */

struct pfd_plan_line { /* key heading */
	pfd_f_enum heading;
	pfd_f_money amount;
	pfd_f_str note;
};
struct pfd_review { /* key kind: content, arithmetic */
	pfd_f_enum kind;
	pfd_f_str person; /* REF contact */
	pfd_f_date date;
	pfd_f_enum result; /* passed, objections */
	pfd_f_str note, document;
};
struct pfd_approval { /* key role */
	pfd_f_enum role;
	pfd_f_str person; /* REF contact */
	pfd_f_date date;
	pfd_f_str document;
};
struct pfd_decision { /* key no */
	pfd_f_int no;
	pfd_f_enum kind; /* award, amendment, rejection, revocation */
	pfd_f_date date;
	pfd_f_enum form;    /* notice, contract */
	pfd_f_money amount; /* revocation: what was lawfully spent */
	pfd_f_str
		by; /* office, lead_authority or a body's key; never a person */
	pfd_f_str conditions, reason, document;
};
struct pfd_grant_drawdown { /* key no */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_money amount;
	pfd_f_str document;
};
struct pfd_order { /* key no; a payment order */
	pfd_f_int no;
	pfd_f_date date, execution;
	pfd_f_money amount;
	pfd_f_enum kind;                                  /* as of payments */
	pfd_f_str content_by, arithmetic_by, released_by; /* REF contact */
	pfd_f_str document;
};
struct pfd_payment { /* key no */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_money amount;
	pfd_f_enum kind; /* advance, instalment, final, reimbursement, direct */
	pfd_f_int order; /* no of the grant's orders */
	pfd_f_int run;   /* no of the year's payment_runs */
	pfd_f_str reference, document;
};
struct pfd_receipt { /* key no */
	pfd_f_int no;
	pfd_f_enum kind; /* income, expense */
	pfd_f_date receipt_date, paid;
	pfd_f_str payee, purpose;
	pfd_f_enum heading;
	pfd_f_money amount, accepted;
	pfd_f_str cut_reason;
	pfd_f_enum proof;
	pfd_f_str number;     /* as printed on the receipt */
	pfd_f_money total;    /* of the whole receipt */
	pfd_f_money discount; /* offered */
	pfd_f_int quotes;
	pfd_f_str quotes_reason;
	pfd_f_int kilometres;
	pfd_f_str inventory;
	pfd_f_str document;
};
struct pfd_fee { /* key no; one fee-taker's work on one day */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_str payee, purpose;
	pfd_f_int minutes;
	pfd_f_money accepted;
	pfd_f_str contract, invoice;
	pfd_f_bool own_staff;
	pfd_f_int receipt; /* no of the receipt, in receipts mode */
};
struct pfd_attendance { /* key no */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_int signed_; /* field "signed" */
	pfd_f_int under_16, anonymised, staff;
	pfd_f_str list; /* document */
	pfd_f_bool supervisor_on_list;
};
struct pfd_claim { /* key no */
	pfd_f_int no;
	pfd_f_date date, due, deferred_until;
	pfd_f_money amount, interest, written_off;
	pfd_f_str reason;
};
struct pfd_repayment { /* key no */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_money amount;
	pfd_f_enum returns_to; /* pot, funder */
	pfd_f_str reference;
};
struct pfd_grant {
	pfd_f_str title, description;
	pfd_f_str applicant, responsible, payee; /* REF contact */
	pfd_f_strs partners;                     /* REF contact */
	pfd_f_int group_size;
	pfd_f_str project; /* REF project */
	pfd_f_str track;   /* REF_ITEM year.tracks */
	pfd_f_enum pot;
	pfd_f_enums aims;
	pfd_f_strs local_aims; /* REF_ITEM partnership.local_aims */
	pfd_f_strs goals;      /* REF_ITEM strategy.goals */
	pfd_f_enums audiences;
	pfd_f_strs districts; /* REF_ITEM partnership.districts */
	pfd_sessions sessions;
	pfd_f_date received;
	struct pfd_period activity, approval_period;
	struct {
		pfd_f_str by, document;
		pfd_f_date from;
	} early_start;
	pfd_f_money requested;
	PFD_LIST_OF(struct pfd_plan_line) costs;  /* cost headings */
	PFD_LIST_OF(struct pfd_plan_line) income; /* income headings */
	pfd_f_enum financing, settlement_mode;
	PFD_LIST_OF(struct pfd_review) reviews;
	PFD_LIST_OF(struct pfd_approval) approvals;
	PFD_LIST_OF(struct pfd_decision) decisions;
	pfd_f_date contracted;
	PFD_LIST_OF(struct pfd_grant_drawdown) drawdowns;
	PFD_LIST_OF(struct pfd_order) orders;
	PFD_LIST_OF(struct pfd_payment) payments;
	PFD_LIST_OF(struct pfd_receipt) receipts;
	PFD_LIST_OF(struct pfd_attendance) attendance;
	PFD_LIST_OF(struct pfd_fee) fees;
	struct {
		pfd_f_date extended_to, interim, reminded;
		pfd_f_date received, narrative, checked, accepted;
	} settlement;
	struct {
		pfd_f_date date;
		pfd_f_str reason;
	} withdrawn, cancelled;
	PFD_LIST_OF(struct pfd_claim) claims;
	PFD_LIST_OF(struct pfd_repayment) repayments;
	pfd_f_date closed;
	pfd_waivers waivers;
	pfd_documents documents;
	pfd_f_str notes;
};

/* ---- project: projects/2026/2026-nachbarschaftsfest.yaml -------------------- */

struct pfd_success_factor { /* key no */
	pfd_f_int no;
	pfd_f_str text, result;
};
struct pfd_visit { /* key no */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_str by, note;
};
struct pfd_publicity { /* key no */
	pfd_f_int no;
	pfd_f_enum kind;
	pfd_f_str title;
	pfd_f_date submitted, approved, published;
	pfd_f_str wording, url;
	pfd_f_int specimens;
};
struct pfd_project {
	pfd_f_str title, description;
	pfd_f_str holder; /* REF contact */
	pfd_f_enums aims;
	pfd_f_strs local_aims, goals;
	pfd_f_enums themes, audiences, formats;
	pfd_f_strs districts;
	struct pfd_period period;
	pfd_sessions sessions;
	PFD_LIST_OF(struct pfd_success_factor) success_factors;
	pfd_f_str results;
	PFD_LIST_OF(struct pfd_visit) visits;
	PFD_LIST_OF(struct pfd_publicity) publicity;
	pfd_waivers waivers;
	pfd_documents documents;
	pfd_f_str notes;
};

/* ---- meeting: meetings/2026/2026-03-12-buendnis.yaml ------------------------- */

struct pfd_present {          /* key member */
	pfd_f_str member;     /* REF contact */
	pfd_f_int from, to;   /* CLOCK */
	pfd_f_enum mode;      /* room, online */
	pfd_f_str deputy_for; /* REF contact */
};
struct pfd_conflict {     /* key member */
	pfd_f_str member; /* REF contact */
	pfd_f_str ground;
	pfd_f_enum basis; /* declared, found */
	pfd_f_bool left_room;
};
struct pfd_named_vote { /* key member */
	pfd_f_str member;
	pfd_f_enum vote; /* yes, no, abstain, invalid, not_voting */
};
struct pfd_vote {
	pfd_f_int yes, no, abstain, invalid, not_voting, excluded;
	pfd_f_enum chair; /* how the chair voted, where that decides a tie */
	pfd_f_bool secret;
	PFD_LIST_OF(struct pfd_named_vote) named;
};
struct pfd_item { /* key no */
	pfd_f_int no;
	pfd_f_str title;
	pfd_f_str grant;        /* REF grant */
	pfd_f_str carried_from; /* REF meeting */
	pfd_f_str presenter;    /* REF contact */
	pfd_f_int duration;     /* minutes */
	pfd_f_str motion, conditions;
	pfd_f_money amount;  /* recommended */
	pfd_f_int at;        /* CLOCK: when it was voted on */
	pfd_f_enum majority; /* other than the rules of procedure say */
	PFD_LIST_OF(struct pfd_conflict) conflicts;
	struct pfd_vote vote;
	pfd_f_enum result; /* adopted, rejected, deferred, void, noted */
	pfd_f_str reason;
};
struct pfd_action { /* key no */
	pfd_f_int no;
	pfd_f_str task;
	pfd_f_str who; /* REF contact */
	pfd_f_date due, done;
};
struct pfd_guest { /* key no; a role or an organisation, no person's name */
	pfd_f_int no;
	pfd_f_str role, organisation; /* organisation: REF contact */
};
struct pfd_objection { /* key member; against a circular vote */
	pfd_f_str member;
	pfd_f_date date;
	pfd_f_str reason;
};
struct pfd_meeting {
	pfd_f_str title;
	pfd_f_str body;      /* REF_ITEM partnership.bodies */
	pfd_f_enum kind;     /* ordinary, special, circular */
	pfd_f_str repeat_of; /* REF meeting */
	pfd_f_date invited;
	pfd_f_bool notice_waived;
	pfd_f_date date;
	pfd_f_int start, end; /* CLOCK */
	pfd_f_str place;
	pfd_f_strs recipients; /* REF contact: of a circular vote */
	PFD_LIST_OF(struct pfd_objection) objections;
	pfd_f_str ratified_at; /* REF meeting: of a circular vote */
	PFD_LIST_OF(struct pfd_present) present;
	pfd_f_strs excused; /* REF contact */
	PFD_LIST_OF(struct pfd_guest) guests;
	PFD_LIST_OF(struct pfd_item) items;
	PFD_LIST_OF(struct pfd_action) actions;
	struct {
		pfd_f_date written, approved;
		pfd_f_str approved_at; /* REF meeting */
		pfd_f_str document;
	} minutes;
	pfd_waivers waivers;
	pfd_documents documents;
	pfd_f_str notes;
};

/* ---- incident: incidents/2026/2026-014.yaml ----------------------------------- */

struct pfd_incident_published { /* key no; what stands in figures from a day on */
	pfd_f_int no;
	pfd_f_date as_of, date;
	pfd_f_enum precision, type, motive;
	pfd_f_str district; /* REF_ITEM partnership.districts */
	pfd_f_bool withdrawn;
	pfd_f_str document;
};
struct pfd_incident { /* no person in it: rule incident-no-names */
	pfd_f_str title;
	pfd_f_date date;
	pfd_f_enum precision; /* day, month, year */
	pfd_f_str district;   /* REF_ITEM partnership.districts */
	pfd_f_enum place;     /* district, area, online, unknown */
	pfd_f_enum type, form, motive, offence;
	pfd_f_enums themes;
	pfd_f_int affected; /* persons */
	pfd_f_date reported;
	struct {
		pfd_f_enum kind;
		pfd_f_str reference;
	} source;
	struct {
		pfd_f_enum by;
		pfd_f_date date;
	} verified;
	struct { /* the other end of a report */
		pfd_f_enum by;
		pfd_f_date date;
		pfd_f_str reason;
	} unverifiable;
	pfd_f_bool police_filed;
	pfd_f_enum police_category;
	pfd_f_str summary;
	struct { /* passed before it is published */
		pfd_f_date date;
		pfd_f_enum by; /* office, lead_authority */
		pfd_f_bool home, work, person, lowered, names;
	} gate;
	PFD_LIST_OF(struct pfd_incident_published) publications;
	pfd_waivers waivers;
	pfd_documents documents;
	pfd_f_str notes;
};

/* ---- contact: contacts/verein-offene-tuer.yaml -------------------------------- */

struct pfd_seat { /* key no */
	pfd_f_int no;
	pfd_f_str body;  /* REF_ITEM partnership.bodies */
	pfd_f_enum role; /* chair, deputy_chair, member, deputy, advisory */
	pfd_f_enum
		sector; /* civil_society, administration, politics, youth, … */
	pfd_f_str deputy_of;  /* REF contact */
	pfd_f_date age_until; /* within the body's age range up to this day */
	pfd_f_date from, to;
};
struct pfd_affiliation { /* key no */
	pfd_f_int no;
	pfd_f_str organisation; /* REF contact */
	pfd_f_enum role;        /* chair, board, staff, member */
	pfd_f_date from, to;
};
struct pfd_consent { /* key no */
	pfd_f_int no;
	pfd_f_enum purpose; /* contact, photo, publication */
	pfd_f_date given, withdrawn;
	pfd_f_str document;
};
struct pfd_stage { /* key no; of the way from a name to a partner */
	pfd_f_int no;
	pfd_f_enum stage; /* identified, contacted, advised, … */
	pfd_f_date date;
	pfd_f_str next_step;
	pfd_f_date next_date, next_done;
};
struct pfd_erasure_at {       /* key keystore */
	pfd_f_str keystore;   /* REF_ITEM partnership.keystores */
	pfd_f_date confirmed; /* absent: its keys may still be there */
};
struct pfd_erasure { /* key no; a tombstone */
	pfd_f_int no;
	pfd_f_enum class; /* retention: whose key was destroyed */
	pfd_f_date date;
	pfd_f_str reason;
	pfd_f_strs keys; /* ids of the destroyed keys */
	PFD_LIST_OF(struct pfd_erasure_at) keystores;
};
struct pfd_contact {
	pfd_f_enum kind; /* person, organisation, group */
	pfd_f_str name;  /* PERSONAL: plain only for organisations and groups */
	pfd_f_enum legal_form;
	pfd_f_bool public_body;
	pfd_f_str register_number;
	struct {
		pfd_f_str street, postcode, town, country;
	} address;                       /* PERSONAL */
	pfd_f_str email, phone, website; /* PERSONAL */
	struct {
		pfd_f_str holder, iban, bic;
	} account; /* PERSONAL */
	struct {
		pfd_f_date date;
		pfd_f_str person; /* REF contact */
		pfd_f_str document;
	} account_check;
	struct {
		pfd_f_enum kind; /* exemption_notice, section_60a */
		pfd_f_date date;
		pfd_f_str document;
	} nonprofit;
	pfd_f_date
		democracy_declaration; /* commitment to the free democratic order */
	pfd_f_bool of_age;             /* a person shown to be 18 or older */
	PFD_LIST_OF(struct pfd_seat) seats;
	PFD_LIST_OF(struct pfd_affiliation) affiliations;
	PFD_LIST_OF(struct pfd_stage) stages;
	PFD_LIST_OF(struct pfd_consent) consents;
	pfd_f_date retain_until;
	PFD_LIST_OF(struct pfd_erasure) erasures;
	pfd_waivers waivers;
	pfd_documents documents;
	pfd_f_str notes; /* PERSONAL */
};

/* ---- advice: advice/2026/2026-014.yaml ----------------------------------------- */

struct pfd_advice { /* no person in it: rule advice-no-names */
	pfd_f_date date;
	pfd_f_enum channel, client;
	pfd_f_str organisation; /* REF contact */
	pfd_f_str district;     /* REF_ITEM partnership.districts */
	pfd_f_enums topics;
	pfd_f_int minutes;
	pfd_f_str summary, referral;
	struct {
		pfd_f_str what;
		pfd_f_date due, done;
	} follow_up;
	pfd_f_str grant;  /* REF grant */
	pfd_f_strs goals; /* REF_ITEM strategy.goals */
	pfd_f_str notes;
};

/* ---- opportunity: opportunities/beispielfonds.yaml ------------------------------ */

struct pfd_opportunity_deadline { /* key no; once, or every year */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_str yearly; /* MM-DD */
	pfd_f_str note;
};
struct pfd_opportunity {
	pfd_f_str title, funder, purpose;
	pfd_f_enums aims, themes, applicants, legal_forms;
	pfd_f_bool nonprofit;
	pfd_f_money minimum, maximum;
	pfd_f_int own_share; /* percent */
	PFD_LIST_OF(struct pfd_opportunity_deadline) deadlines;
	struct pfd_period open;
	pfd_f_str website;
	pfd_f_date checked;
	pfd_f_str notes;
};

/* ---- strategy: strategy/2025-2032.yaml ------------------------------------------ */

struct pfd_goal { /* key goal: a slug */
	pfd_f_str goal;
	pfd_f_enum level; /* guiding, intermediate, action */
	pfd_f_str under;  /* REF_ITEM strategy.goals */
	pfd_f_str title;
	pfd_f_enums aims;
	pfd_f_date dropped;
};
struct pfd_indicator_value { /* key no */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_int value;
	pfd_f_str note;
};
struct pfd_indicator { /* key indicator: a slug */
	pfd_f_str indicator;
	pfd_f_str goal; /* REF_ITEM strategy.goals */
	pfd_f_str title, unit;
	pfd_f_int baseline, target;
	pfd_f_date by;
	pfd_f_str query;
	PFD_LIST_OF(struct pfd_indicator_value) values;
};
struct pfd_measure { /* key no */
	pfd_f_int no;
	pfd_f_str goal; /* REF_ITEM strategy.goals */
	pfd_f_str title, who;
	pfd_f_date due, done;
	pfd_f_str result;
};
struct pfd_concept { /* key no */
	pfd_f_int no;
	pfd_f_enum kind; /* analysis, plan, safety */
	pfd_f_date date;
	pfd_f_str title, document;
};
struct pfd_strategy {
	pfd_f_str title;
	struct pfd_period period;
	pfd_f_date adopted;
	pfd_f_str adopted_by; /* REF_ITEM partnership.bodies */
	PFD_LIST_OF(struct pfd_goal) goals;
	PFD_LIST_OF(struct pfd_indicator) indicators;
	PFD_LIST_OF(struct pfd_measure) measures;
	PFD_LIST_OF(struct pfd_concept) concepts;
	pfd_documents documents;
	pfd_f_str notes;
};

/* ---- task: tasks/2026/2026-014.yaml ---------------------------------------------- */

struct pfd_task {
	pfd_f_str title;
	pfd_f_date created;
	pfd_f_str who;
	pfd_f_date due, done;
	pfd_f_str result;
	pfd_f_str contact, grant, project, meeting; /* REF */
	pfd_f_strs goals; /* REF_ITEM strategy.goals */
	pfd_f_str notes;
};

/* ---- event: events/2026/2026-demokratiekonferenz.yaml --------------------------- */

struct pfd_programme_item { /* key no */
	pfd_f_int no;
	pfd_f_date date; /* of several days; else the event's */
	pfd_f_int at;    /* CLOCK */
	pfd_f_int minutes;
	pfd_f_str title, who, place; /* who: a role or an organisation */
};
struct pfd_event_task { /* key no */
	pfd_f_int no;
	pfd_f_str task, who; /* who: a role */
	pfd_f_date due, done;
};
struct pfd_event_cost { /* key no */
	pfd_f_int no;
	pfd_f_enum heading; /* cost_heading */
	pfd_f_str item;
	pfd_f_money planned, actual;
	pfd_f_str document;
};
struct pfd_registration { /* key no */
	pfd_f_int no;
	pfd_f_date date; /* for that day of the event */
	pfd_f_int registered, waiting;
};
struct pfd_evaluation { /* key no; one question of the questionnaire */
	pfd_f_int no;
	pfd_f_str question;
	pfd_f_int scale, answers; /* scale: its highest value, from 1 */
	pfd_f_str mean;           /* "4.25" */
};
struct pfd_event_result { /* key no */
	pfd_f_int no;
	pfd_f_str result;
	pfd_f_strs goals; /* REF_ITEM strategy.goals */
	pfd_f_str who;    /* a role */
	pfd_f_date due, done;
	pfd_f_str outcome;
};
struct pfd_event { /* no person in it: rule event-no-names */
	pfd_f_str title, description;
	pfd_f_enum kind, level;
	pfd_f_enum role;   /* of the office: host, co_host, stand, guest */
	pfd_f_str network; /* REF_ITEM partnership.networks */
	pfd_f_date date, last_day;
	pfd_f_int start, end; /* CLOCK */
	pfd_f_str place;
	pfd_f_strs partners; /* REF contact */
	pfd_f_str project;   /* REF project */
	pfd_f_enums aims;
	pfd_f_strs local_aims, goals;
	pfd_f_enums themes, audiences;
	pfd_f_strs districts;
	pfd_f_strs topics;
	pfd_f_str trainer; /* a role or an organisation */
	pfd_f_int training_minutes;
	pfd_f_enum pot;
	PFD_LIST_OF(struct pfd_programme_item) programme;
	PFD_LIST_OF(struct pfd_event_task) tasks;
	PFD_LIST_OF(struct pfd_event_cost) costs;
	PFD_LIST_OF(struct pfd_registration) registrations;
	pfd_sessions sessions;
	PFD_LIST_OF(struct pfd_evaluation) evaluation;
	PFD_LIST_OF(struct pfd_event_result) results;
	pfd_f_str documentation;
	pfd_f_date documented;
	struct {
		pfd_f_date date;
		pfd_f_str reason;
	} cancelled;
	pfd_waivers waivers;
	pfd_documents documents;
	pfd_f_str notes;
};

/* ---- post: posts/2026/2026-014.yaml ----------------------------------------------- */

struct pfd_post_reach { /* key no */
	pfd_f_int no;
	pfd_f_date date;
	pfd_f_enum figure;
	pfd_f_int value;
};
struct pfd_post {
	pfd_f_str title;
	pfd_f_enum channel;
	pfd_f_date planned;
	pfd_f_str text;
	struct {
		pfd_f_str document, alternative;
		pfd_f_enum consent;
		pfd_f_str consent_document;
	} image;
	pfd_f_str grant, project, event; /* REF */
	struct {
		pfd_f_enum by; /* office, lead_authority */
		pfd_f_date date;
	} approved;
	struct {
		pfd_f_date date;
		pfd_f_str where, wording;
		pfd_f_int specimens;
	} published;
	PFD_LIST_OF(struct pfd_post_reach) reach;
	pfd_waivers waivers;
	pfd_documents documents;
	pfd_f_str notes;
};

/* ---- analysis: analyses/2025-lagebild.yaml ----------------------------------------- */

struct pfd_key_figure { /* key no */
	pfd_f_int no;
	pfd_f_str figure;
	pfd_f_int value;
	pfd_f_str unit;
	pfd_f_date as_of;
};
struct pfd_analysis {
	pfd_f_str title;
	pfd_f_enum kind;
	pfd_f_str publisher, website;
	pfd_f_date published;
	struct pfd_period period;
	pfd_f_enum level;
	pfd_f_enums themes;
	pfd_f_str summary;
	PFD_LIST_OF(struct pfd_key_figure) figures;
	pfd_f_date checked; /* newer than the figures' as_of */
	pfd_f_bool final;
	pfd_documents documents;
	pfd_f_str notes;
};

#endif
