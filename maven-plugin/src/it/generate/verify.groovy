File root = basedir
context.get('database').close()

static void demand(boolean held, String what) {
    if (!held) {
        throw new AssertionError(what)
    }
}

File generated = new File(root, 'target/generated-sources/espalier/com/acme/db/tables/Books.java')
demand(new File(root, 'target/classes/com/acme/db/espalier-schema.txt').isFile(), 'the resource is not packed')
demand(generated.text.contains('as it stands on the cover'), 'the comment is not in the class')
demand(new File(root, 'build.log').text.contains('no difference'), 'the check did not run')
return true
