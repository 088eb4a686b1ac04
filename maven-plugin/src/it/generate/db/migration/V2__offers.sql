create view offers as select id, title, genre_id from books;
