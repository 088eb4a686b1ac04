-- Parents and children for the ways to embed, made by rule, so that they are the same in every run.
create table owners (
  id   bigint primary key,
  code integer not null,
  rank integer not null,
  name text not null
);
insert into owners select i, i, (i * 7919) % 10007, 'Owner ' || i from generate_series(1, 10000) i;
create index on owners (code);

-- One for each owner, but nothing says so.
create table cards (id bigint primary key, owner_id bigint not null, number text not null);
insert into cards select i, i, 'No. ' || i from generate_series(1, 10000) i;
create index on cards (owner_id);

-- Ten for each owner, far from one another.
create table pets (id bigint primary key, owner_id bigint not null, age integer not null, rank integer not null, name text not null);
insert into pets select i, 1 + i % 10000, i / 10000, (i * 7919) % 100003, 'Pet ' || i from generate_series(1, 100000) i;
create index on pets (owner_id, age);

-- The same without an index of the key.
create table strays (id bigint primary key, owner_id bigint not null, age integer not null, name text not null);
insert into strays select id, owner_id, age, name from pets;

-- Three for each pet.
create table toys (id bigint primary key, pet_id bigint not null, name text not null);
insert into toys select i, 1 + i % 100000, 'Toy ' || i from generate_series(1, 300000) i;
create index on toys (pet_id);

-- A thousand members for each of a thousand clubs.
create table clubs (id bigint primary key, code integer not null, name text not null);
insert into clubs select i, i, 'Club ' || i from generate_series(1, 1000) i;
create index on clubs (code);
create table members (id bigint primary key, club_id bigint not null, since integer not null, name text not null);
insert into members select i, 1 + i % 1000, i / 1000, 'Member ' || i from generate_series(1, 1000000) i;
create index on members (club_id, since);

alter table cards add foreign key (owner_id) references owners;
alter table pets add foreign key (owner_id) references owners;
alter table strays add foreign key (owner_id) references owners;
alter table toys add foreign key (pet_id) references pets;
alter table members add foreign key (club_id) references clubs;
