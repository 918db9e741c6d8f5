CREATE TABLE apps (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organization_id TEXT NOT NULL,
    fields TEXT NOT NULL,              -- JSON: name, platform credentials, ...
    identity_key TEXT,                 -- PEM: users' tokens are asked for and fit it
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL
);

CREATE TABLE api_keys (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,           -- token_id
    hash TEXT NOT NULL UNIQUE,         -- the secret itself is stored nowhere
    kind TEXT NOT NULL,                -- rest or organization
    organization_id TEXT NOT NULL,
    app_id TEXT REFERENCES apps (id) ON DELETE CASCADE,
    name TEXT,
    ip_allowlist_mode TEXT NOT NULL DEFAULT 'disabled',
    ip_allowlist TEXT NOT NULL DEFAULT '[]',  -- JSON
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL
);
CREATE INDEX api_keys_by_app ON api_keys (app_id);

CREATE TABLE users (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,  -- the owner in other tables
    id TEXT NOT NULL UNIQUE,           -- onesignal_id
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    language TEXT,
    timezone_id TEXT,
    country TEXT,
    ip TEXT,
    test_user_name TEXT,
    lat REAL,
    long REAL,
    first_active INTEGER NOT NULL,
    last_active INTEGER NOT NULL,
    amount_spent REAL NOT NULL DEFAULT 0,
    session_time INTEGER NOT NULL DEFAULT 0,
    session_count INTEGER NOT NULL DEFAULT 0,
    purchases TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX users_by_app ON users (app_id, seq);

CREATE TABLE aliases (
    app_id TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    owner INTEGER NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
    PRIMARY KEY (app_id, label, value)
) WITHOUT ROWID;
CREATE UNIQUE INDEX aliases_by_owner ON aliases (owner, label);

CREATE TABLE tags (
    owner INTEGER NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    number REAL,                       -- null if the value is none
    PRIMARY KEY (owner, key)
) WITHOUT ROWID;

CREATE TABLE subscriptions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,  -- deliveries name it: no other may have it later
    id TEXT NOT NULL UNIQUE,
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    owner INTEGER NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
    type TEXT NOT NULL,
    token TEXT,
    enabled INTEGER NOT NULL,
    notification_types INTEGER NOT NULL,
    session_time INTEGER NOT NULL DEFAULT 0,
    session_count INTEGER NOT NULL DEFAULT 0,
    sdk TEXT NOT NULL DEFAULT '',
    device_model TEXT NOT NULL DEFAULT '',
    device_os TEXT NOT NULL DEFAULT '',
    rooted INTEGER NOT NULL DEFAULT 0,
    test_type INTEGER NOT NULL DEFAULT 0,
    app_version TEXT NOT NULL DEFAULT '',
    net_type INTEGER NOT NULL DEFAULT 0,
    carrier TEXT NOT NULL DEFAULT '',
    web_auth TEXT NOT NULL DEFAULT '',
    web_p256 TEXT NOT NULL DEFAULT '',
    first_active INTEGER NOT NULL,
    last_active INTEGER NOT NULL,
    unsubscribed_at INTEGER,
    extra TEXT NOT NULL DEFAULT '{}'   -- JSON: what only the player model knows
);
CREATE INDEX subscriptions_by_app ON subscriptions (app_id, seq);
CREATE INDEX subscriptions_by_platform
    ON subscriptions (app_id, type, enabled, notification_types, owner);
CREATE INDEX subscriptions_by_version ON subscriptions (app_id, app_version);
CREATE INDEX subscriptions_by_owner ON subscriptions (owner);
CREATE INDEX subscriptions_by_token ON subscriptions (app_id, token, type);

CREATE TABLE deletions (
    due REAL NOT NULL,
    kind TEXT NOT NULL,                -- users or subscriptions
    id TEXT NOT NULL,
    PRIMARY KEY (due, kind, id)
) WITHOUT ROWID;

CREATE TABLE idempotency (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    app_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,                -- JSON
    expires_at REAL NOT NULL,
    UNIQUE (app_id, scope, key)
);

CREATE TABLE custom_events (
    seq INTEGER PRIMARY KEY,
    app_id TEXT NOT NULL,
    owner INTEGER NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
    name TEXT NOT NULL,
    occurred_at REAL NOT NULL,
    properties TEXT NOT NULL           -- JSON
);
CREATE INDEX custom_events_by_owner ON custom_events (owner);

CREATE TABLE journeys (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    definition TEXT NOT NULL,          -- JSON: what clients set
    concurrency_key TEXT NOT NULL,
    starts_at REAL,                    -- when it becomes active by itself
    stops_at REAL,                     -- when it is archived by itself
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL,
    started_at REAL,
    archived_at REAL
);
CREATE INDEX journeys_by_app ON journeys (app_id, seq);

CREATE TABLE templates (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    channel TEXT NOT NULL,             -- push, email or sms
    content TEXT NOT NULL,             -- JSON: the fields of a message, as they were sent
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL
);
CREATE INDEX templates_by_app ON templates (app_id, seq);

CREATE TABLE activity (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organization_id TEXT NOT NULL,
    operation TEXT NOT NULL,
    app_id TEXT NOT NULL,              -- "" where no app is named
    key_id TEXT NOT NULL,
    ip TEXT NOT NULL,
    target_id TEXT NOT NULL,
    occurred_at REAL NOT NULL,
    user_agent TEXT NOT NULL
);
CREATE INDEX activity_by_time ON activity (organization_id, occurred_at, seq);

CREATE TABLE files (
    seq INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,         -- below the prefix
    organization_id TEXT NOT NULL,
    exclusive INTEGER NOT NULL,        -- whether no other export may run beside it
    content BLOB NOT NULL,
    looks INTEGER NOT NULL DEFAULT 0,  -- how often it was asked for in vain
    created_at REAL NOT NULL,
    asked_at REAL NOT NULL             -- in real time
);
CREATE INDEX files_by_time ON files (organization_id, exclusive, created_at);

CREATE TABLE live_activities (
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    activity_id TEXT NOT NULL,
    subscription_id TEXT NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    push_token TEXT,                   -- null if it was started by push
    PRIMARY KEY (app_id, activity_id, subscription_id)
) WITHOUT ROWID;
CREATE INDEX live_activities_by_subscription ON live_activities (subscription_id);

CREATE TABLE notifications (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,  -- no other may be taken for it later
    id TEXT NOT NULL UNIQUE,
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,             -- 0 dashboard, 1 API, 3 automated
    channel TEXT NOT NULL,
    template_id TEXT,
    state TEXT NOT NULL,               -- scheduled, sent or canceled
    content TEXT NOT NULL,             -- JSON: what is shown of the message
    request TEXT NOT NULL,             -- JSON: the body, and the body over its template
    details TEXT NOT NULL,             -- JSON: what a Live Activity's message is about
    listed INTEGER,                    -- its place in what was sent, null before and if forgotten
    queued_at REAL NOT NULL,
    send_after REAL NOT NULL,
    canceled_at REAL,
    rate INTEGER NOT NULL,             -- recipients a minute, 0 for all at once
    recipients INTEGER NOT NULL,
    counts TEXT NOT NULL,              -- JSON: recipients by type
    hosts TEXT NOT NULL DEFAULT '{}',  -- JSON: recipients by the host of their address
    domain TEXT,                       -- the sender's, of emails that name one
    events TEXT NOT NULL DEFAULT '{}'  -- JSON: what happened, by type and event
);
CREATE INDEX notifications_by_app ON notifications (app_id, queued_at, seq);
CREATE INDEX notifications_by_kind ON notifications (app_id, kind, queued_at, seq);
CREATE INDEX notifications_by_template
    ON notifications (app_id, template_id, queued_at, seq) WHERE template_id IS NOT NULL;
CREATE INDEX notifications_by_email
    ON notifications (app_id, send_after) WHERE channel = 'email';
CREATE INDEX notifications_by_time ON notifications (app_id, send_after, id);
CREATE UNIQUE INDEX notifications_listed ON notifications (listed) WHERE listed IS NOT NULL;
CREATE INDEX notifications_waiting
    ON notifications (send_after) WHERE state = 'scheduled';
CREATE INDEX notifications_by_age
    ON notifications (queued_at) WHERE state <> 'scheduled' AND kind = 1;

CREATE TABLE deliveries (
    message INTEGER PRIMARY KEY REFERENCES notifications (seq) ON DELETE CASCADE,
    subscriptions TEXT NOT NULL        -- their row numbers, joined by commas
);

CREATE TABLE message_events (
    seq INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES notifications (seq) ON DELETE CASCADE,
    subscription_id TEXT NOT NULL,
    type TEXT NOT NULL,
    host TEXT NOT NULL,                -- of the address, "" where it is none
    event TEXT NOT NULL,
    occurred_at REAL NOT NULL
);
CREATE INDEX message_events_by_message ON message_events (message, event, type);

CREATE TABLE outcomes (
    seq INTEGER PRIMARY KEY,
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value REAL NOT NULL,
    device_type INTEGER,
    attribution TEXT NOT NULL,
    message_id TEXT,
    occurred_at REAL NOT NULL
);
CREATE INDEX outcomes_by_name
    ON outcomes (app_id, name, occurred_at, attribution, device_type, value);
CREATE INDEX outcomes_by_time ON outcomes (occurred_at);
CREATE INDEX outcomes_by_message ON outcomes (message_id, name, occurred_at)
    WHERE message_id IS NOT NULL;

CREATE TABLE segments (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT,
    source TEXT NOT NULL,
    filters TEXT NOT NULL,             -- JSON
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL,
    UNIQUE (app_id, name)
);
CREATE INDEX segments_by_app ON segments (app_id, seq);

CREATE TABLE inbox_broadcasts (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    notification_id TEXT NOT NULL,
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    request TEXT NOT NULL,             -- JSON: the body as it was sent
    send_after REAL NOT NULL
);
CREATE INDEX inbox_broadcasts_by_app ON inbox_broadcasts (app_id, seq);

CREATE TABLE inbox_marks (
    broadcast INTEGER NOT NULL REFERENCES inbox_broadcasts (seq) ON DELETE CASCADE,
    owner INTEGER NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
    is_read INTEGER NOT NULL DEFAULT 0,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    is_opened INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (broadcast, owner)
) WITHOUT ROWID;
CREATE INDEX inbox_marks_by_owner ON inbox_marks (owner);
