"use strict";
var supabase_1 = require("./supabase");
function load(id) {
    return __awaiter(this, void 0, void 0, function () {
        var queries, _a, data, error;
        return __generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    return [4 /*yield*/, supabase_1.supabase.from('event').select('*').eq('id', id)];
                case 1:
                    _a = _b.sent(), data = _a.data, error = _a.error;
                    if (error)
                        throw error;
                    return [2 /*return*/, data];
            }
        });
    });
}
exports.load = load;
