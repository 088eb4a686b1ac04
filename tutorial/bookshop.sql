create type format as enum ('hardcover', 'paperback', 'audio');

create table genres (
    id int primary key,
    name text not null unique,
    parent_id int references genres
);

create table authors (
    id int primary key,
    name text not null
);

create table books (
    id bigint generated always as identity primary key,
    title text not null,
    genre_id int not null references genres,
    format format not null,
    price numeric(8, 2) not null,
    cost numeric(8, 2) not null,
    tags text[] not null default '{}',
    details jsonb not null default '{}',
    on_offer daterange
);

create table books_authors (
    book_id bigint references books on delete cascade,
    author_id int references authors,
    primary key (book_id, author_id)
);

create view offers as
    select id, title, genre_id, price from books where on_offer is not null;

create function cheapest(amount int) returns setof books language sql stable as
    'select * from books order by price limit amount';

insert into genres values
    (1, 'Fiction', null), (2, 'Fantasy', 1), (3, 'Crime', 1), (4, 'Cooking', null);

insert into authors values
    (1, 'Terry Pratchett'), (2, 'Neil Gaiman'), (3, 'Dorothy L. Sayers'), (4, 'Julia Child');

insert into books (title, genre_id, format, price, cost, tags, details, on_offer) values
    ('Good Omens', 2, 'paperback', 12.50, 6.00, '{funny,angels}', '{"pages": 412}', '[2026-01-01,2026-02-01)'),
    ('Small Gods', 2, 'paperback', 9.90, 5.50, '{funny}', '{"pages": 389}', null),
    ('Gaudy Night', 3, 'hardcover', 24.00, 26.00, '{oxford}', '{"pages": 557}', null),
    ('Murder Must Advertise', 3, 'audio', 18.00, 9.00, '{}', '{"minutes": 720}', '[2026-01-15,2026-03-01)'),
    ('My Life in France', 4, 'hardcover', 30.00, 14.00, '{memoir,"a, b"}', '{"pages": 368}', null);

insert into books_authors values (1, 1), (1, 2), (2, 1), (3, 3), (4, 3), (5, 4);
