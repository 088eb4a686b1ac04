'use strict';

var _squel = require('squel');
var _squel2 = _interopRequireDefault(_squel);
var _constants = require('../constants');

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

var pg = _squel2.default.useFlavour('postgres');
var table = _constants.TABLES.CODES;

exports.get = function (code) {
    return _squel2.default.select().from(table.NAME).where('code = ?', code).toString();
};
exports.del = function (id) {
    return pg.delete().from(table.NAME).where('id = ?', id).returning('*').toString();
};
