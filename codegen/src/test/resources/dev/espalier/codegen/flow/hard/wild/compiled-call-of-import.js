"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const supabase_js_1 = require("@supabase/supabase-js");
const pg = (0, supabase_js_1.createClient)('http://localhost', 'k');
exports.all = async () => {
    const { data } = await pg.rpc('all_of_them');
    return data;
};
