import dev.espalier.fixtures.databases.Databases

// the live database that the build checks: as its migrations make it
def database = Databases.empty()
context.put('database', database)
database.connect().withCloseable { connection ->
    new File(basedir, 'db/migration').listFiles().sort().each { file ->
        connection.createStatement().withCloseable { it.execute(file.text) }
    }
}
new File(basedir, 'test.properties').text = "env.DATABASE_URL=${database.jdbcUrl()}\n"
return true
