"""Every rule that the sandbox enforces, with its source: the one place that tells them apart.

`documented` says whether the source states the rule; where it is False, the sandbox had to choose,
and `source` says why. A refusal names its rule (`rule="<id>"`); where a rule shapes an answer, the
code carries `# rule: <id>`. Sources by tag:

    D116   OneSignal's documentation, OpenAPI document 11.6
    S18    the official Python package 5.18.0
    G12    the official Go package's document 5.12.0
    D22    a copy of the documentation of 2022
    issue  an issue in a public repository of OneSignal's, with its number
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourcedRule:
    """One rule: what is enforced, and who says so."""

    id: str
    text: str
    source: str
    documented: bool


def _documented(id: str, text: str, source: str) -> SourcedRule:
    return SourcedRule(id, text, source, True)


def _chosen(id: str, text: str, reason: str) -> SourcedRule:
    return SourcedRule(id, text, reason, False)


_RULES = (
    # Keys and apps
    _documented(
        "auth.missing",
        "Without a key: 401, on the user model with code auth-1, on custom events as empty text.",
        "D116 view-user 401, create-custom-events 401; issue onesignal-go-api (a live 401 of 2026)",
    ),
    _chosen(
        "auth.unknown",
        "An unknown key gets 401 with the catalogued text that S18 lists under 403.",
        "S18 errors.py says 403, a live note of 2026-09 measured 401; the newer one is followed",
    ),
    _chosen(
        "auth.wrong-kind",
        "A key of the other kind gets 403.",
        "Docs: the kinds are not interchangeable; no document shows the reply",
    ),
    _chosen(
        "auth.other-app",
        "A key of another app gets 403.",
        "D116 transfer-subscription shows 403 Forbidden without saying when",
    ),
    _documented(
        "auth.schemes",
        "`Key`, `Basic` and `Bearer` are all accepted before a key, in any case.",
        "D116 (Key), D22 (Basic), S18 (calls the scheme bearer); that all still work is chosen",
    ),
    _documented(
        "auth.keyless",
        "Players are made, changed and report sessions without a key if `Settings.keyless` is on.",
        "D22 add-a-device, edit-device: no key among the headers; today's documents ask for one",
    ),
    _documented(
        "auth.ip-allowlist",
        "A key with an explicit allowlist works from these addresses only.",
        "Docs keys-and-ids; the status 403 is chosen",
    ),
    _documented(
        "app-id.missing",
        "Without app_id: 400 in one of two texts, by where it is expected.",
        "D116 csv-export 400, view-templates 400, delete-segments 400",
    ),
    _chosen(
        "app-id.unknown",
        "An unknown app_id gets 400 with a REST API key, 404 with an organization's key.",
        "D116 delete-segments 400; the 404 of update_app was seen by a third party",
    ),
    _chosen("apps.name", "A new app needs a name.", "D22 calls it required; the text is chosen"),
    _chosen(
        "apps.organization",
        "organization_id, if given, is that of the key.",
        "No document shows the reply to another one",
    ),
    _documented("apps.view", "The view `config` leaves out the counts.", "D116 view-an-app"),
    _documented("api-keys.limit", "An app has at most 16 keys.", "Docs keys-and-ids"),
    _chosen("api-keys.name", "A new key needs a name.", "D116 documents the field only"),
    _documented("api-keys.shown-once", "A key's secret is shown once.", "Docs keys-and-ids"),
    _documented("api-keys.rotate", "Rotation ends the old secret at once.", "Docs keys-and-ids"),
    _documented(
        "api-keys.not-found",
        "An unknown token_id gets 404.",
        "D116 update-api-key, delete-api-key, rotate-api-key; the text is chosen",
    ),
    _documented(
        "api-keys.ip-allowlist", "The allowlist holds IP ranges (CIDR).", "Docs keys-and-ids"
    ),
    # Requests in general
    _documented(
        "body.content-type",
        "A body without a JSON media type is not read: 400, app_id not found.",
        "D116 delete-segments 400 names the header",
    ),
    _chosen(
        "body.malformed",
        "Malformed JSON gets 400 with status and error.",
        "The envelope was seen by third parties on such a 400; no document shows it",
    ),
    _chosen(
        "paths.unknown",
        "An unknown path gets 404, another method 405 with Allow, both with status and error.",
        "No document shows either; the envelope is that of malformed JSON",
    ),
    _documented(
        "paths.prefix",
        "The API is served below / and below /api/v1.",
        "D22 (onesignal.com/api/v1), D116 (api.onesignal.com)",
    ),
    _chosen(
        "lenient.null",
        "null is absence where the document allows no null; refused if `Settings.strict` is on.",
        "S18 marks most fields as nullable; clients in Go and PHP send null for what is not set",
    ),
    _chosen(
        "lenient.empty",
        "An empty list is null where the document allows null and wants an entry; not if strict.",
        "Programs that build a list send it empty",
    ),
    _chosen(
        "lenient.numbers",
        'Numbers and booleans may be texts and the reverse: `"1"` is 1; not if strict.',
        "D22 shows both (device_type, ttl, the value of a filter)",
    ),
    _chosen(
        "lenient.name",
        "Where one text belongs, several by language mean the English one; not if strict.",
        "Samples of older clients give the name of a message so",
    ),
    _chosen(
        "query.booleans",
        "Booleans in a query are true and false, or True and False.",
        "S18 sends Python's spelling; no document says what is taken",
    ),
    _documented(
        "rate-limit.envelope",
        "A 429 has one of four bodies, by the operation.",
        "D116 shows them operation by operation; that the rest have the commonest is chosen",
    ),
    _documented(
        "rate-limit.retry-after",
        "More than `Settings.rate_limit` requests a second to one operation of an app get 429 with "
        "Retry-After in whole seconds.",
        "D116 rate-limits; the window is chosen, and without the setting nothing is limited",
    ),
    _documented(
        "identity.token",
        "An app with an identity key takes the user's token, not its API key, for calls about "
        "users, aliases and subscriptions.",
        "Docs identity-verification; the status 401 is chosen",
    ),
    _documented(
        "identity.claims",
        "A token is signed with ES256 by that key, its iss is the app, exp lies ahead, identity "
        "names a user.",
        "Docs identity-verification; the status 401 and the texts are chosen",
    ),
    _documented(
        "identity.user",
        "A token is good for the user whom it names.",
        "Docs identity-verification; the status 403 is chosen",
    ),
    _documented(
        "identity.subscriptions",
        "Email and SMS subscriptions are added only if the token names them.",
        "Docs identity-verification; the status 403 is chosen",
    ),
    _chosen(
        "guard.host",
        "A Host that is no name of this machine (nor --host, --allowed-host) gets 403.",
        "A page could give its own name this address and read what is here",
    ),
    _chosen(
        "guard.origin",
        "A request of a page from elsewhere (Origin, Sec-Fetch-Site) gets 403.",
        "A page in a developer's browser has no business here",
    ),
    _chosen(
        "guard.content-type",
        "A POST below /_sandbox without a JSON media type gets 403.",
        "Such a request a browser sends for any page without asking",
    ),
    _documented(
        "body.document",
        "What openapi/onesignal.yaml forbids gets 400, fields named, and with `Settings.strict` "
        "also what OneSignal takes beside it.",
        "D116, S18, G12, D22, from which that document is written; most texts are chosen",
    ),
    _chosen(
        "body.values",
        "Numbers beyond 64 bits and texts that are no valid Unicode get 400.",
        "No document mentions them; the sandbox cannot store them",
    ),
    _chosen("body.limit", "Bodies over 10 MB get 413.", "No general limit is documented"),
    _documented(
        "ids.uuid",
        "An id that is no UUID gets 400 request-1, Invalid UUID.",
        "D116 create-alias 400",
    ),
    _documented(
        "idempotency.replay",
        "A key used before gets its first reply again, Idempotent-Replayed: true, for 30 days.",
        "Docs idempotent-notification-requests; the header: S18 helpers.py",
    ),
    # Users
    _documented(
        "users.identified",
        "A new user needs an alias or a subscription: 400 user-3.",
        "issue OneSignal-Android-SDK#2229",
    ),
    _documented(
        "users.upsert",
        "Aliases in the body find an existing user; aliases of different users are a 409.",
        "D116 create-user; S18 CreateUserConflictResponse",
    ),
    _chosen(
        "users.created-status",
        "201 for a new user, 202 for one that existed.",
        "G12 lists 200, 201 and 202; D116 shows 202 for an existing user, and 200 for a new one",
    ),
    _chosen("users.not-found", "404 user-0, User not found.", "D116 shows a 404 without its code"),
    _documented("users.update-reply", "202 with the properties sent.", "D116 update-user 202"),
    _chosen(
        "users.null",
        "null takes a property of a user away.",
        "No document has a null there; clients send it to clear a field",
    ),
    _documented(
        "users.delete",
        "202 at once, the deletion follows after `Settings.deletion_delay`, 0 by default.",
        "D116 delete-user",
    ),
    _documented(
        "users.deltas",
        "Deltas add to counters; purchases also add amount times count to amount_spent.",
        "D116 update-user; how purchases count in amount_spent is chosen",
    ),
    _documented(
        "users.deltas-subscription",
        "onesignal-subscription-id adds session time and count to that subscription, too.",
        "D116 update-user",
    ),
    _documented("users.coordinates", "lat lies in -90..90, long in -180..180.", "D116 create-user"),
    _documented(
        "users.test-user",
        "test_user_name marks a test user; an empty string takes the mark away.",
        "D116 create-user; Docs test-users",
    ),
    _documented("users.property-limit", "At most 100 properties per request.", "Docs rate-limits"),
    _documented(
        "tags.delete", "A tag set to an empty string is deleted.", "react-native-onesignal PR 1120"
    ),
    _documented("tags.flat", "Tags hold strings, no lists or objects.", "D116 create-user"),
    _documented(
        "tags.restricted",
        "Some words cannot be keys of tags.",
        "Docs add-user-data-tags; the status 400 is chosen",
    ),
    # Aliases
    _documented(
        "aliases.conflict",
        "409 user-2 for an alias of another user, with meta.conflicting_aliases and external_id.",
        "issue OneSignal-Flutter-SDK#714 (external_id); S18 (conflicting_aliases)",
    ),
    _documented(
        "aliases.upsert", "A label that the user has gets the new id.", "D116 create-alias"
    ),
    _documented(
        "aliases.limit",
        "A user has at most 20 custom aliases.",
        "D116 create-user; the status 409 and its code are chosen",
    ),
    _documented(
        "aliases.onesignal-id", "onesignal_id is read-only.", "D116 create-alias-by-subscription"
    ),
    _documented(
        "aliases.reserved",
        "NA, NULL, 0, 1 and -1 are no external ids: 400.",
        "issue OneSignal-Flutter-SDK#775; the status and the text are chosen",
    ),
    _chosen(
        "aliases.lost",
        "What programs write for no id, such as null and undefined, is no external id: 400.",
        "All users of a program that loses its ids would be one",
    ),
    _chosen(
        "aliases.not-found",
        "Deleting a label that the user does not have is a 404.",
        "D116 delete-alias shows a 404 without saying when",
    ),
    _documented(
        "aliases.required",
        "Adding aliases needs at least one.",
        "D116 create-alias-by-subscription",
    ),
    # Subscriptions
    _documented(
        "subscriptions.not-found",
        "404 subscription-0, Subscription not found.",
        "D116 create-subscription 404, transfer-subscription 404",
    ),
    _documented(
        "subscriptions.required", "A new one needs type and token.", "D116 create-subscription"
    ),
    _documented(
        "subscriptions.transfer-by-token",
        "A type and token that exist are brought over to the user named.",
        "D116 create-subscription",
    ),
    _chosen(
        "subscriptions.created-status",
        "201 with the subscription if new, 202 if it was another user's, and an empty 200, "
        "changing nothing, if it was this user's.",
        "G12 and an older create-subscription page; D116 shows an empty 200 for a new one, which "
        "would hide its id",
    ),
    _documented(
        "subscriptions.limit",
        "A user has at most 20: 409 Subscription Limit Exceeded.",
        "D116 create-user, create-alias 409",
    ),
    _documented(
        "subscriptions.displaced",
        "With `Settings.displace_subscriptions`, the oldest by its last session goes to a new user "
        "without an external id instead; 3 emails and 3 phone numbers stay.",
        "Docs subscriptions, which contradict the 409",
    ),
    _documented(
        "subscriptions.transfer-alias", "Exactly one alias names the owner.", "D116 transfer"
    ),
    _chosen(
        "subscriptions.retain-previous-owner",
        "An anonymous owner who loses the last subscription is deleted, unless retained.",
        "OneSignal-Website-SDK's comment on retain_previous_owner; users with aliases always stay",
    ),
    _documented(
        "subscriptions.notification-types",
        "notification_types <= 0 while enabled is a 400 subscription-9.",
        "issue onesignal-dotnet-api#54",
    ),
    _documented(
        "subscriptions.enabled",
        "Without notification_types, disabling sets -31 and enabling 1.",
        "D116: 1 is subscribed, -31 unsubscribed through the API; setting it unasked is chosen",
    ),
    _documented(
        "subscriptions.token-format",
        "Email tokens look like addresses, SMS tokens are E.164 numbers.",
        "D116 create-subscription; that others are refused is chosen",
    ),
    _chosen(
        "subscriptions.token-taken",
        "A token of another subscription is a 409.",
        "G12 lists 409 for update_subscription without saying when",
    ),
    _chosen("subscriptions.type", "The type cannot change.", "No document shows a change of it"),
    _documented(
        "subscriptions.delete",
        "202 at once, the deletion follows like a user's.",
        "G12 delete_subscription 202",
    ),
    # Templates
    _chosen("templates.name", "A template needs a name.", "D116 lists it as required only"),
    _documented("templates.not-found", "404, template not found.", "D116 view-template 404"),
    _documented(
        "templates.email",
        "An email template needs a subject and a body.",
        "D116 create-template 400 (the body); the text about the subject is chosen",
    ),
    _documented(
        "templates.contents",
        "Templates without an English text, or with a plain string, get 422 with an HTML page.",
        "D116 create-template 422 (no contents); that English is needed: S18 LanguageStringMap",
    ),
    _chosen(
        "templates.one-channel",
        "isEmail and isSMS exclude each other.",
        "No document shows both",
    ),
    _chosen("templates.channel", "The channel cannot change.", "No document shows a change of it"),
    _chosen(
        "templates.merge",
        "An update changes the named fields; null takes one away.",
        "S18 update_template lists the fields as optional and says no more",
    ),
    _chosen("templates.offset", "A negative offset gets 400.", "D116 shows this for the limit"),
    _chosen(
        "templates.content",
        "What could be no message is no template either: 400.",
        "No document shows the reply",
    ),
    _documented(
        "templates.channel-name",
        "The channel of an SMS template is spelled SMS in replies.",
        "D116 create-template, update-template",
    ),
    _documented(
        "templates.copy-same-app",
        "A template cannot be copied into its own app.",
        "D116 copy-template; the status 400 and the text are chosen",
    ),
    _documented(
        "templates.copy-target",
        "Copies go to apps of the same organization, else 404 with success false.",
        "D116 copy-template 404; S18",
    ),
    _chosen(
        "templates.copy-reply",
        "The reply is the copy and `success`.",
        "D116 returns `success` alone, S18 the template; both read this",
    ),
    # Custom events
    _documented(
        "custom-events.status",
        "202; events that were not taken are listed in `errors`.",
        "D116 create-custom-events 202; S18 says 200",
    ),
    _documented(
        "custom-events.unknown-user",
        "An event of an unknown user is an error of its own, `not found`.",
        "D116 create-custom-events 202",
    ),
    _documented(
        "custom-events.user",
        "An event names its user.",
        "S18 CustomEvent; that the whole request is refused with 400 is chosen",
    ),
    _chosen("custom-events.name", "The name is not empty.", "Only its greatest length is known"),
    _documented(
        "custom-events.event-size",
        "An event has at most 2,024 bytes.",
        "D116 create-custom-events; that the whole request is refused with 400 is chosen",
    ),
    _documented(
        "custom-events.request-size",
        "A request has at most 1 MB.",
        "D116 create-custom-events; the status 400 is chosen",
    ),
    _documented(
        "custom-events.idempotency",
        "An event whose key came before is taken without being recorded again, for 4 hours.",
        "D116 create-custom-events; the page on idempotency says 30 days",
    ),
    _documented(
        "custom-events.future",
        "A timestamp in the future becomes now.",
        "D116 create-custom-events; S18 says so of past ones, which is not followed",
    ),
    # Filters
    _documented(
        "filters.precedence",
        "AND is implied and binds tighter than OR.",
        "D116 create-segments; D22 create-notification",
    ),
    _chosen(
        "filters.operators",
        "An operator stands alone between two filters, or the request gets 400.",
        "D116 shows operators only there; no document shows the reply to another place",
    ),
    _documented(
        "filters.field",
        "An unknown field gets 400, `... is not a valid filter field`.",
        "issue onesignal-node-api#62; the text for an entry without a field is the one seen there",
    ),
    _documented(
        "filters.relation",
        "Each field has its relations.",
        "D116 create-segments, D22 create-notification; text and status 400 are chosen",
    ),
    _documented(
        "filters.value",
        "A filter needs what it compares with: value, key, hours_ago, or a place and radius.",
        "D116 create-segments; text and status 400 are chosen",
    ),
    _documented(
        "filters.array",
        "in_array and not_in_array take at most 20 values.",
        "D116 create-message; the status 400 is chosen",
    ),
    _chosen(
        "filters.size",
        "Segments and filters that are too large together get 400; a scheduled message, nobody.",
        "No document bounds them beyond 200 entries each",
    ),
    _documented(
        "filters.hours-ago",
        "> means longer ago than so many hours, < more recently.",
        "D116 create-segments, segmentation",
    ),
    _documented(
        "filters.time-elapsed",
        "The time_elapsed relations compare the seconds since the Unix time in the tag.",
        "D116 create-segments; Docs time-operators",
    ),
    _documented(
        "filters.tag-missing",
        "!= and not_exists also select users without the tag.",
        "D22 create-notification (a user who is not VIP); for language and country it is chosen",
    ),
    _documented(
        "filters.email", "email selects users who have that address.", "D22 create-notification"
    ),
    _chosen(
        "filters.app-version",
        "Versions compare by the numbers in them: 1.9 before 1.10.",
        "D22 names > and < without saying how",
    ),
    _documented(
        "filters.location", "location selects a circle, in metres.", "D116 create-segments"
    ),
    # Segments
    _documented(
        "segments.built-in",
        "Every app has Total, Active, Engaged and Inactive Subscriptions; the older names All, "
        "Subscribed Users, Active Users, Engaged Users and Inactive Users work in messages.",
        "issues onesignal-go-api#38 and OneSignal-Flutter-SDK#1037 (Total Subscriptions), D22 "
        "create-notification, laravel-onesignal#155 (All); active means within 7 days and engaged "
        "also more than 4 sessions: chosen",
    ),
    _documented(
        "segments.unknown-name",
        "A name that no segment has, in exactly this spelling, selects nobody.",
        "issues laravel-onesignal#155 and node-onesignal#8 (`all` instead of `All`)",
    ),
    _documented(
        "segments.count",
        "subscriber_count counts subscribed subscriptions of all channels.",
        "Docs segmentation",
    ),
    _documented(
        "segments.conflict",
        "409 for an id that is taken, and for a name.",
        "D22 create-segments 409 (id); D116 (name), whose text is that of update-segment",
    ),
    _documented("segments.name-taken", "Renaming to a taken name is a 400.", "D116 update-segment"),
    _documented(
        "segments.not-found", "404, segment not found.", "D116 view-segment, update-segment"
    ),
    _documented("segments.delete-not-found", "404 with success alone.", "D116 delete-segments"),
    _documented("segments.name", "A segment needs a name.", "D22 create-segments 400; D116"),
    _documented("segments.id", "The id of a new segment is a UUID.", "D116; the reply is chosen"),
    _documented(
        "segments.page", "A page holds at most 300, also by default.", "D116 view-segments"
    ),
    _documented("segments.list-status", "A list is answered with 200.", "D116; S18 says 201"),
    # Messages: whom they reach
    _documented(
        "notifications.targeting-required",
        "Without targeting: 400 with the catalogued text.",
        "S18 errors.py",
    ),
    _documented(
        "notifications.one-targeting",
        "Segments, filters and named recipients exclude each other; of segments and filters the "
        "segments win, unless `Settings.strict` is on.",
        "D116 create-message, D22; issue OneSignal-Flutter-SDK#1037 (the segment won silently); "
        "that other pairs are refused with 400 is chosen",
    ),
    _documented(
        "notifications.target-channel",
        "include_aliases needs target_channel.",
        "D116 create-message; the status 400 and the text are chosen",
    ),
    _documented(
        "notifications.sms-channel",
        "An SMS to segments or filters needs target_channel or isSms, else it is a push message.",
        "D116 sms (required target_channel), create-message",
    ),
    _documented(
        "notifications.excluded-segments",
        "excluded_segments goes with included_segments and takes its members away.",
        "D22 create-notification; the status 400 and the text are chosen",
    ),
    _documented(
        "notifications.recipients-limit",
        "At most `Settings.recipients_limit` recipients can be named.",
        "D116 create-message says 20,000, S18 2,000; the status 400 and the text are chosen",
    ),
    _documented(
        "notifications.id-format",
        "Ids of players and subscriptions are UUIDs, or the request gets 400.",
        "The text for players stands in public tests and code; for subscriptions it is chosen",
    ),
    _documented(
        "notifications.subscribed",
        "Only subscribed subscriptions are reached; emails also others with include_unsubscribed.",
        "Docs segmentation; S18 Notification",
    ),
    _documented(
        "notifications.platforms",
        "Once a platform flag is true, only those are reached.",
        "D116 create-message",
    ),
    _documented(
        "notifications.nobody",
        "When nobody is reached: 200, id empty, and why: the text of the catalogue, or the names "
        "that belong to unsubscribed subscriptions.",
        "D22 create-notification; S18 errors.py; issue onesignal-node-api#82",
    ),
    _documented(
        "notifications.invalid-unsubscribed",
        "Names of unsubscribed subscriptions are listed in errors, once for each subscription.",
        "D22 create-notification 200; issue onesignal-node-api#82",
    ),
    _chosen(
        "notifications.invalid-unknown",
        "Unknown names are listed, too, unless `Settings.report_unknown_recipients` is off.",
        "D22 lists unknown phone numbers; S18 says that unknown user ids are ignored",
    ),
    _documented(
        "notifications.unknown-tokens",
        "Unknown email addresses and push tokens get a new user; phone numbers do not.",
        "D22 create-notification",
    ),
    _chosen(
        "notifications.bad-address",
        "An address that cannot be one gets 400.",
        "No document shows the reply",
    ),
    _documented(
        "notifications.estimate",
        "An estimate counts the segments' members, narrowed by filters and aliases; caps do not "
        "exist here.",
        "S18 estimate_notification_recipients",
    ),
    # Messages: what they hold
    _documented(
        "notifications.contents",
        "Push and SMS need a text in English: 400, unless it is a silent push.",
        "D22 create-notification 400",
    ),
    _documented(
        "notifications.email-content",
        "Emails need a subject and a body.",
        "D116 email; the text is chosen",
    ),
    _documented(
        "notifications.data-size",
        "data has at most 2,048 bytes; custom_data too, 10,000 in emails.",
        "S18 Notification; the text was seen in public code for data",
    ),
    _documented(
        "notifications.urls",
        "url excludes web_url and app_url.",
        "D116 push-notification; the status 400 is chosen",
    ),
    _documented(
        "notifications.template",
        "What the request leaves out comes from the template, which also gives the channel.",
        "D116 create-message; targeting never comes from it: chosen",
    ),
    _chosen(
        "notifications.template-not-found", "An unknown template gets 400.", "No document shows it"
    ),
    _documented(
        "notifications.idempotency",
        "A key belongs to the first message that was created with it; external_id has its own.",
        "D22 create-notification; S18 DefaultApi.md",
    ),
    # Messages: when they go out, and what is shown of them
    _documented(
        "notifications.send-after",
        "send_after takes ISO 8601 and the longer forms of dates; without an offset it is UTC.",
        "D22 create-notification; UTC, and a 400 for other texts, are chosen",
    ),
    _documented(
        "notifications.past",
        "A send_after in the past gets 400.",
        "issue onesignal-php-api#21, public code that handles the text; a minute is let pass",
    ),
    _chosen(
        "notifications.scheduled-audience",
        "A scheduled message reaches who belongs to its audience when its time has come.",
        "Docs: segments are dynamic; no document says when a message's are read",
    ),
    _documented(
        "notifications.throttle",
        "throttle_rate_per_minute spreads a message over minutes.",
        "D116 create-message",
    ),
    _documented(
        "notifications.processing",
        "remaining is null while a message is processed, for `Settings.delivery_seconds`.",
        "D116 view-messages",
    ),
    _documented(
        "notifications.view-null",
        "A view shows the documented fields that a message does not have as null.",
        "D22 view-notification 200",
    ),
    _documented(
        "notifications.received",
        "received is null until a delivery was confirmed.",
        "D116 view-message",
    ),
    _documented(
        "notifications.retention",
        "Messages of the API can be read for 30 days.",
        "D116 view-messages",
    ),
    _documented(
        "notifications.page", "A page holds at most 50, also by default.", "D116 view-messages"
    ),
    _documented(
        "notifications.time-offset",
        "time_offset lists by send_after, oldest first, from after that moment or token on, and "
        "not together with offset; an empty page gives back its own token.",
        "D116 view-messages; the status 400 and the texts are chosen",
    ),
    _documented("notifications.not-found", "404, Notification not found.", "S18 errors.py"),
    _documented(
        "notifications.cancel-sent",
        "A message that is out gets 400, already been sent to all recipients.",
        "issue node-onesignal-api#15",
    ),
    _chosen(
        "notifications.cancel-twice",
        "A cancelled message gets 400.",
        "No document shows the reply",
    ),
    _chosen(
        "unsubscribe.token",
        "The token of an email is in `sandbox.sent`, at each recipient.",
        "OneSignal puts it into the link in the email, which nobody gets here",
    ),
    _documented(
        "unsubscribe.not-found",
        "A token that is not genuine gets 404 subscription-0.",
        "D116 unsubscribe-with-token 404; when it comes is chosen",
    ),
    # Inbox
    _documented(
        "inbox.required", "A message to the inboxes has a name and a subject.", "D116 inbox"
    ),
    _documented(
        "inbox.unknown-user",
        "An alias that leads to nobody is a 404 that names it.",
        "D116 view-user-inbox-messages, view-user-unread-message-count",
    ),
    _chosen(
        "inbox.page",
        "Pages hold at most 50, oldest first, from after the id that is given.",
        "D116 calls the id an exclusive lower bound and says no more",
    ),
    # Exports
    _documented(
        "exports.one-at-a-time",
        "One export of subscriptions or events at a time for an account, until its file is ready.",
        "D116 csv-export, export-csv-of-events; the status 400 is chosen",
    ),
    _documented(
        "exports.pending",
        "Until a file is ready its URL answers 404 (or 403: `Settings`), with XML.",
        "D116 csv-export (404), D22 csv-export (403)",
    ),
    _documented("exports.expiry", "A file can be fetched for 3 days.", "D116 csv-export"),
    _documented(
        "exports.subscriptions",
        "A gzip CSV at a URL that cannot be guessed.",
        "D116 csv-export; how the name is built follows its example",
    ),
    _documented(
        "exports.columns",
        "17 columns, then the extra fields as asked for.",
        "D116 csv-export, D22; how dates and location are written is chosen",
    ),
    _documented(
        "exports.last-active-since",
        "Only subscriptions active after these Unix seconds, in a string.",
        "D116 csv-export; a 400 for other texts is chosen",
    ),
    _documented(
        "exports.include-unsubscribed",
        "With segment_name, unsubscribed ones are left out unless asked for.",
        "D116 csv-export",
    ),
    _documented(
        "exports.events", "A gzip CSV with the 10 documented columns.", "D116 export-csv-of-events"
    ),
    _documented(
        "history.columns",
        "A plain CSV with 4 columns, and a timestamp for clicks.",
        "D116 message-history",
    ),
    _documented("history.email", "email must be an address.", "D116 message-history 400"),
    _documented(
        "history.seven-days",
        "History exists for 7 days.",
        "D116 message-history; the status 400 and the text are chosen",
    ),
    _documented(
        "history.reply",
        "202, and the URL is called destination_url.",
        "D116 message-history 202; S18 says 200",
    ),
    # Live Activities
    _documented("live-activities.ios", "They start on iOS only.", "D116 start-live-activity"),
    _chosen(
        "live-activities.nobody",
        "When nobody is reached, the id is empty, as for messages.",
        "No document shows the reply",
    ),
    _chosen(
        "live-activities.update-status",
        "An update is answered with 201 and id.",
        "D116 says 201, S18 200; both know id",
    ),
    _documented("live-activities.end", "After its end nobody shows an activity.", "D116"),
    _chosen(
        "live-activities.subscription",
        "A token belongs to a subscription that exists, or the request gets 400.",
        "No document shows the reply",
    ),
    _chosen(
        "live-activities.stop",
        "Removing a token that is not there succeeds.",
        "Only 204, 400 and 429 are documented",
    ),
    # Outcomes
    _chosen(
        "outcomes.required",
        "Outcomes have to be named, by outcome_names or outcome_names[].",
        "S18 requires the first, D116 either; the text is chosen",
    ),
    _documented(
        "outcomes.aggregation",
        "Each name ends with .sum or .count, or the request gets 400.",
        "D116 view-outcomes 400",
    ),
    _documented(
        "outcomes.time-range",
        "1h (the default), 1d or 1mo.",
        "D116 view-outcomes; a 400 for others is chosen",
    ),
    _documented(
        "outcomes.attribution",
        "direct, influenced, unattributed or total (the default).",
        "D116 view-outcomes; a 400 for others is chosen",
    ),
    _documented(
        "outcomes.platforms",
        "Device types joined by commas.",
        "D116 view-outcomes; a 400 for others is chosen",
    ),
    _documented(
        "outcomes.clicks",
        "Clicks and confirmed deliveries count as os__click and os__confirmed_delivery.",
        "D116 view-outcomes",
    ),
    _documented(
        "outcomes.sessions",
        "Session time added to a user counts as os__session_duration.",
        "D116 view-outcomes; that it comes from deltas is chosen",
    ),
    _documented(
        "outcomes.whole",
        "A sum is rounded to a whole number.",
        "Page custom-outcomes: outcomes with values are rounded; that the sum is, is chosen",
    ),
    _chosen("cursors.invalid", "A cursor of nobody's making gets 400.", "Cursors are opaque"),
    # Journeys
    _documented("journeys.draft", "A new journey, or a copy, is a draft.", "S18 create_journey"),
    _documented("journeys.not-found", "404 for an unknown journey or node.", "G12; text chosen"),
    _documented("journeys.name", "A journey needs a name.", "S18 CreateJourneyRequest"),
    _documented(
        "journeys.server-fields",
        "What the server sets is refused with 400; ids are kept only if they are the journey's.",
        "S18 JourneyNode (id), duplicate_journey",
    ),
    _documented(
        "journeys.cursor", "Lists run forward by cursor, the newest first.", "S18 view_journeys"
    ),
    _documented("journeys.merge-patch", "Updates are JSON merge patches.", "S18 update_journey"),
    _documented(
        "journeys.concurrency", "An old concurrency_key gets 409.", "S18 UpdateJourneyRequest"
    ),
    _documented(
        "journeys.copy",
        "A copy has the name with ` (Copy)` and no schedule.",
        "S18 duplicate_journey",
    ),
    _chosen("journeys.stats", "All figures are 0.", "The sandbox lets nobody walk a journey"),
    _documented(
        "journeys.transitions",
        "draft to scheduled or active; these to archived; scheduled back to draft; else 422.",
        "S18 JourneyTargetState; that 422 answers is chosen, and activation is done at once",
    ),
    _documented("journeys.archived", "Archived is for good.", "S18; the status 422 is chosen"),
    _documented(
        "journeys.scheduled", "`scheduled` needs a start time.", "S18; the status 422 is chosen"
    ),
    _chosen(
        "journeys.running",
        "A running journey keeps the kind of its audience and its start.",
        "Docs: it accepts fewer changes than a draft, without saying which",
    ),
    _chosen(
        "journeys.complete",
        "To run, a journey needs an audience with segments or an event, and nodes; else 422.",
        "G12 lists 422 without saying when",
    ),
    _chosen(
        "journeys.templates",
        "To run, a journey's templates must exist and be of the node's channel; else 422.",
        "G12 lists 422 without saying when",
    ),
    _documented(
        "journeys.schedule",
        "A start lies 5 minutes ahead, a stop after it, both in UTC.",
        "S18 JourneySchedule",
    ),
    _documented("journeys.node-kind", "Kind and id of a node stay.", "S18 update_journey_node"),
    _documented("journeys.client-node-id", "client_node_id is unique.", "S18 JourneyNode"),
    _chosen(
        "journeys.node-fields",
        "A node has the fields that its kind cannot do without.",
        "S18 JourneyNode says which fields belong to which kind",
    ),
    _documented(
        "journeys.annotation", "At most 1,024 characters.", "S18 JourneyNode; others say 255"
    ),
    _documented(
        "journeys.wait", "Waits last 60 to 31,556,952 seconds.", "S18 JourneyNode, expiration"
    ),
    _documented(
        "journeys.windows",
        "Windows are needed with schedule_in_timezone only.",
        "S18 JourneyNode",
    ),
    _documented(
        "journeys.window-length", "A window lasts 15 minutes.", "Docs; over midnight is allowed"
    ),
    _documented("journeys.tags", "Keys up to 255, values up to 1,024.", "S18 JourneyNode"),
    _documented(
        "journeys.branches",
        "split_range has 2 to 25, yes_no 2, wait_until 1 to 25 branches.",
        "S18 JourneyNode; others say 20 and 10",
    ),
    _documented("journeys.weights", "Weights make 100.", "S18 JourneyBranch"),
    _documented(
        "journeys.sending-node",
        "on_notification_action names a node that sends, by its id or client_node_id.",
        "S18 JourneyCondition",
    ),
    _documented(
        "journeys.entry-event",
        "entry_event_match_attributes need an event-triggered journey.",
        "S18 JourneyCondition",
    ),
    _documented(
        "journeys.event-name", "Names of events have 1 to 255 characters.", "S18 JourneyAudience"
    ),
    _documented(
        "journeys.attribute-groups", "attributes hold one group.", "Docs; the 400 is chosen"
    ),
    _documented("journeys.early-exit", "early_exit has a rule.", "S18 JourneyEarlyExit"),
    _documented("journeys.reentry", "600 seconds at least.", "S18 JourneyReentryRules"),
    _chosen(
        "journeys.not-set",
        "A view leaves out the audience, exit, entry rules and schedule that a journey has not.",
        "S18 lists them without null, and fails on one",
    ),
    # Players and in-app messages
    _documented(
        "players.not-found",
        "An unknown player gets 404, but 400 from an update.",
        "Page view-device, V122 delete_player; no source has 404 for an update; text chosen",
    ),
    _documented("players.upsert", "A known identifier leads to its player.", "D22 add-a-device"),
    _documented(
        "players.device-types",
        "device_type is one of the platforms listed.",
        "D22 add-a-device; that others are refused is chosen",
    ),
    _chosen("players.device-type", "The platform stays.", "The same as for subscriptions' types"),
    _documented(
        "players.notification-types",
        "Zero and negative numbers unsubscribe, others subscribe.",
        "D22 edit-device",
    ),
    _chosen(
        "players.external-id",
        "Another external id moves the device to the user who has it, an empty one to nobody.",
        "D22 edit-device sets it per device; users are what several devices share today",
    ),
    _documented(
        "players.app-limit", "No list above 80,000 players.", "D22 view-devices; 400 is chosen"
    ),
    _chosen(
        "players.delete",
        "An anonymous user goes with the last player.",
        "A player was device and user in one",
    ),
    _documented(
        "players.tags-unknown",
        "Tags for an unknown external id get 404.",
        "Page edit-tags-with-external-user-id; the text is chosen",
    ),
    _chosen(
        "sessions.deltas",
        "A session, a purchase and time in focus add up as the deltas of a user do.",
        "D22 new-session, new-purchase, increment-session-length; how they add up is not told",
    ),
    _chosen(
        "sessions.opened",
        "An opened message counts as a click of its first recipient.",
        "D22 track-open does not say by whom it was opened",
    ),
    _chosen("in-app-messages.none", "The list is empty.", "No operation creates an in-app message"),
    _chosen("times.iso", "Times are ISO 8601, in UTC unless they say otherwise.", "Docs: ISO 8601"),
    # Audit logs
    _documented(
        "audit-logs.start-time", "start_time is needed without a cursor.", "D116 list-audit-logs"
    ),
    _documented("audit-logs.retention", "90 days can be read.", "D116; the status 400 is chosen"),
    _chosen("audit-logs.range", "The end does not lie before the start.", "No document says"),
    _documented("audit-logs.limit", "limit is moved into 1 to 100, 100 unasked.", "D116"),
    _documented(
        "audit-logs.filters", "Seven lists filter the log, all at once.", "D116 list-audit-logs"
    ),
    _chosen(
        "audit-logs.cursor",
        "A cursor holds its range and filters; what the query says besides is ignored.",
        "D116 calls it opaque and asks for nothing else with it",
    ),
    _chosen(
        "audit-logs.organization",
        "An organization that is not the key's gets 404.",
        "G12 lists 403 and 404 without saying when",
    ),
    _chosen(
        "audit-logs.unknown",
        "What is unknown is left out rather than null, such as the email address of a key.",
        "S18 lists all fields without null, and fails on one",
    ),
    _chosen(
        "audit-logs.actions",
        "Logged are changes to apps, keys, segments, templates, journeys, messages, and exports.",
        "D116 names segment.created alone; the others are named likewise",
    ),
    # Email analytics
    _documented(
        "email-analytics.range", "The start lies before the end.", "S18; the status 400 is chosen"
    ),
    _documented(
        "email-analytics.longest",
        "365 days can be read, by the hour 60.",
        "S18 get_email_provider_metrics; the status 400 is chosen",
    ),
    _documented(
        "email-analytics.idle", "A domain without emails has no entries.", "S18, of both lists"
    ),
    _chosen(
        "email-analytics.domain",
        "A message counts for the domain of its sender, for every domain if it names none; "
        "what happened to it counts at the time of its sending.",
        "The sender unasked is a setting in OneSignal's dashboard, which the sandbox has not",
    ),
    _chosen(
        "email-analytics.providers",
        "gmail, yahoo_us, outlook_us, apple and other, by the host of the address.",
        "S18 lists the names; which hosts belong to them is chosen",
    ),
    _chosen(
        "email-analytics.rates",
        "The shares are of what was sent without failing; 0 if nothing was.",
        "S18 says delivered, of which bounces are no part",
    ),
)

RULES: dict[str, SourcedRule] = {rule.id: rule for rule in _RULES}
"""All rules by id."""
