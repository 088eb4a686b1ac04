String log = new File(basedir, 'build.log').text
[
    'column second_genre_id is new',
    'embed genres of public.books is ambiguous (PGRST201)',
    'chain books.ts:1:49 select is refused (PGRST201)',
    'differences between the database and',
].each { sentence ->
    if (!log.contains(sentence)) {
        throw new AssertionError('the build does not tell: ' + sentence)
    }
}
return true
