const { KafkaStreams } = require('kafka-streams')

const streams = new KafkaStreams({})
const stream = streams.getKStream('input')
stream.from('topic').map((m) => m.value).filter(Boolean).to('output')
