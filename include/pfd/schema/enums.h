/* The enums by name, and their values as C constants.
 *
 * For each line E(name, NAME) there is `extern const struct pfd_enum
 * pfd_enum_name`, a constant for each value (PFD_POT_ACTION: its place among the
 * values, which is what pfd_f_enum holds) and PFD_N_NAME, their number.  The
 * values themselves stand in <pfd/schema/enum_values.h>.
 */
#ifndef PFD_SCHEMA_ENUMS_H
#define PFD_SCHEMA_ENUMS_H

#include <pfd/schema/enum_values.h>

struct pfd_enum;

#define PFD_ENUMS(E)                            \
	E(role, ROLE)                           \
	E(approval_role, APPROVAL_ROLE)         \
	E(language, LANGUAGE)                   \
	E(aim, AIM)                             \
	E(audience, AUDIENCE)                   \
	E(theme, THEME)                         \
	E(event_format, EVENT_FORMAT)           \
	E(pot, POT)                             \
	E(source, SOURCE)                       \
	E(notice_kind, NOTICE_KIND)             \
	E(track_size, TRACK_SIZE)               \
	E(step, STEP)                           \
	E(severity, SEVERITY)                   \
	E(text_kind, TEXT_KIND)                 \
	E(heading, HEADING)                     \
	E(financing, FINANCING)                 \
	E(settlement_mode, SETTLEMENT_MODE)     \
	E(sent_format, SENT_FORMAT)             \
	E(review_kind, REVIEW_KIND)             \
	E(review_result, REVIEW_RESULT)         \
	E(decision_kind, DECISION_KIND)         \
	E(decision_form, DECISION_FORM)         \
	E(payment_kind, PAYMENT_KIND)           \
	E(receipt_kind, RECEIPT_KIND)           \
	E(proof, PROOF)                         \
	E(returns_to, RETURNS_TO)               \
	E(status, STATUS)                       \
	E(document_kind, DOCUMENT_KIND)         \
	E(publicity_kind, PUBLICITY_KIND)       \
	E(body_kind, BODY_KIND)                 \
	E(quorum_base, QUORUM_BASE)             \
	E(silence, SILENCE)                     \
	E(majority, MAJORITY)                   \
	E(majority_base, MAJORITY_BASE)         \
	E(tie, TIE)                             \
	E(meeting_kind, MEETING_KIND)           \
	E(attendance_mode, ATTENDANCE_MODE)     \
	E(vote, VOTE)                           \
	E(item_result, ITEM_RESULT)             \
	E(conflict_basis, CONFLICT_BASIS)       \
	E(precision, PRECISION)                 \
	E(incident_type, INCIDENT_TYPE)         \
	E(incident_form, INCIDENT_FORM)         \
	E(motive, MOTIVE)                       \
	E(offence, OFFENCE)                     \
	E(incident_source, INCIDENT_SOURCE)     \
	E(verifier, VERIFIER)                   \
	E(police_category, POLICE_CATEGORY)     \
	E(contact_kind, CONTACT_KIND)           \
	E(legal_form, LEGAL_FORM)               \
	E(nonprofit_kind, NONPROFIT_KIND)       \
	E(seat_role, SEAT_ROLE)                 \
	E(sector, SECTOR)                       \
	E(affiliation_role, AFFILIATION_ROLE)   \
	E(consent_purpose, CONSENT_PURPOSE)     \
	E(retention, RETENTION)                 \
	E(keystore_kind, KEYSTORE_KIND)         \
	E(advice_channel, ADVICE_CHANNEL)       \
	E(advice_client, ADVICE_CLIENT)         \
	E(advice_topic, ADVICE_TOPIC)           \
	E(acquisition_stage, ACQUISITION_STAGE) \
	E(goal_level, GOAL_LEVEL)               \
	E(concept_kind, CONCEPT_KIND)           \
	E(place_precision, PLACE_PRECISION)     \
	E(event_kind, EVENT_KIND)               \
	E(level, LEVEL)                         \
	E(office_role, OFFICE_ROLE)             \
	E(network_role, NETWORK_ROLE)           \
	E(post_channel, POST_CHANNEL)           \
	E(post_status, POST_STATUS)             \
	E(image_consent, IMAGE_CONSENT)         \
	E(reach, REACH)                         \
	E(analysis_kind, ANALYSIS_KIND)

#define PFD_ENUM_CONSTANT(constant, ...) constant,
#define PFD_ENUM_DECLARE(name, NAME)                                \
	enum { PFD_VALUES_##NAME(PFD_ENUM_CONSTANT) PFD_N_##NAME }; \
	extern const struct pfd_enum pfd_enum_##name;
PFD_ENUMS(PFD_ENUM_DECLARE)
#undef PFD_ENUM_DECLARE
#undef PFD_ENUM_CONSTANT

/* Parts of `heading`.  A place in cost_heading is the same place in heading; a
 * place in income_heading plus PFD_HEADING_FIRST_INCOME is one in heading. */
enum { PFD_HEADING_FIRST_INCOME = PFD_HEADING_PARTICIPATION_FEES };
extern const struct pfd_enum pfd_enum_cost_heading, pfd_enum_income_heading;

#endif
