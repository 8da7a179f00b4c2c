/* The commands that there are: one line each, in the order of the help. */
#include "cmd.h"

/* clang-format off */
#define COMMANDS(C) \
	C(init) \
	C(add) \
	C(opportunity_list) \
	C(list) \
	C(contact_show) \
	C(contact_duplicates) \
	C(contact_import) \
	C(contact_stage) \
	C(contact_pipeline) \
	C(show) \
	C(show_any) \
	C(set) \
	C(edit) \
	C(rename) \
	C(remove) \
	C(incident_verify) \
	C(incident_publish) \
	C(event_plan) \
	C(event_done) \
	C(event_sheet) \
	C(event_doc) \
	C(event_calendar) \
	C(event_certificate) \
	C(post_text) \
	C(post_approve) \
	C(post_publish) \
	C(attach) \
	C(grant_actions) \
	C(grant_review) \
	C(grant_approve) \
	C(grant_award) \
	C(grant_reject) \
	C(grant_amend) \
	C(grant_contract) \
	C(grant_draw) \
	C(grant_pay) \
	C(grant_receipt) \
	C(grant_attend) \
	C(grant_fee) \
	C(grant_settle) \
	C(grant_accept) \
	C(grant_claim) \
	C(grant_repay) \
	C(grant_close) \
	C(grant_withdraw) \
	C(grant_cancel) \
	C(grant_revoke) \
	C(grant_letter) \
	C(grant_form) \
	C(grant_pack) \
	C(year_add) \
	C(year_transfer) \
	C(year_notice) \
	C(year_draw) \
	C(grant_girocode) \
	C(payment_run) \
	C(payment_match) \
	C(meeting_invite) \
	C(meeting_packet) \
	C(meeting_attend) \
	C(meeting_vote) \
	C(meeting_minutes) \
	C(meeting_approve) \
	C(meeting_carry) \
	C(meeting_letters) \
	C(key_status) \
	C(key_export) \
	C(key_import) \
	C(key_pair) \
	C(key_escrow) \
	C(strategy_status) \
	C(strategy_value) \
	C(task_done) \
	C(privacy_erase) \
	C(privacy_confirm) \
	C(privacy_due) \
	C(privacy_access) \
	C(privacy_register) \
	C(privacy_scan) \
	C(export_vcard) \
	C(check) \
	C(files_check) \
	C(budget) \
	C(due) \
	C(sql) \
	C(report) \
	C(verify) \
	C(log) \
	C(blame) \
	C(diff) \
	C(undo) \
	C(commit) \
	C(fmt) \
	C(doctor) \
	C(hook_install) \
	C(hook_status) \
	C(hook_remove) \
	C(handover) \
	C(dossier) \
	C(files_export) \
	C(export_hledger) \
	C(export_ledger) \
	C(export_beancount) \
	C(export_sqlite) \
	C(export_graphviz) \
	C(rules) \
	C(rules_diff) \
	C(rules_test) \
	C(explain) \
	C(schema) \
	C(completion) \
	C(textconv) \
	C(version) \
	C(help) \
	C(complete) \
	C(man)
/* clang-format on */

#define DECLARE(name) extern const struct pfd_command pfd_cmd_##name;
COMMANDS(DECLARE)

#define ENTRY(name) &pfd_cmd_##name,
const struct pfd_command *const pfd_commands[] = { COMMANDS(ENTRY) NULL };
