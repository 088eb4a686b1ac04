alter table books add column second_genre_id int references genres;
