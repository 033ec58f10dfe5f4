// Made from the OpenAPI document by `npm run client`; not to be edited.
export interface paths {
  "/v1/items": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 清单：按阶段、科室、承办人、包案领导或年度，未办结的在前、先到期的在前 */
      parameters: { query?: { stage?: "registered" | "proposing" | "dividing" | "investigating" | "handling" | "reviewing" | "delivering" | "consulting" | "inspecting" | "tracking" | "closed" | "returned" | "withdrawn" | "transferred"; section?: string; handler?: string; sponsor?: string; year?: string; rolling?: "yes"; annualPlan?: "yes"; request?: "open"; due?: string; sort?: "due" | "-due"; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { items: Array<{ itemId: string; title: string; number: string; session: string; stage: "registered" | "proposing" | "dividing" | "investigating" | "handling" | "reviewing" | "delivering" | "consulting" | "inspecting" | "tracking" | "closed" | "returned" | "withdrawn" | "transferred"; stageName: string; round: number; due: string; light: "green" | "yellow" | "red"; coStatus: "overdue" | "objects" | "missing" | "answered" | "none"; steps: Array<"propose" | "endorse-deputy" | "endorse-director" | "assign" | "investigate" | "classify" | "draft" | "check" | "section-review" | "office-review" | "deputy-review" | "party-group" | "superior-check" | "sign" | "number" | "deliver" | "consult" | "decide" | "inspect" | "rectify" | "co-draft" | "co-send" | "second-draft" | "second-review" | "second-sign" | "second-deliver" | "second-consult" | "return-sign" | "return-answer">; section?: string; handler?: string; ending?: string; endingName?: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" | "ONE_FILTER" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 登记一件建议、议案转建议或提案 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { kind: "suggestion" | "motion" | "proposal"; level?: "city" | "province" | "nation" | "county"; session: { name: string; term: number; meeting: number; year: number; recess?: boolean }; number: string; motionNumber?: string; title: string; subject?: string; content?: string; demands: Array<string>; part: "lead" | "sole" | "split" | "co"; leadUnit?: string; coUnits?: Array<string>; otherUnits?: Array<string>; wishedUnits?: Array<string>; submitters: Array<{ id: string; name: string; kind: "deputy" | "member" | "delegation" | "group" | "party" | "organization" | "sector" | "member-group" | "committee"; lead: boolean; organization?: string; phone?: string; email?: string; confidential?: "wish" | "fear" }>; assignedOn: string; receivedOn: string; replyBy?: string; keyItem?: boolean; supervision?: { selectedBy: string; document?: string; leader?: string; committee?: string }; publicationWish?: "full" | "title" | "none"; remark?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; similar: Array<{ itemId: string; year: number; number: string; title: string; score: number }> } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "DUPLICATE_NUMBER" | "IDEMPOTENCY_KEY_REUSED" | "MOTION_REGISTERED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "DATE_ORDER" | "ID_DOUBLED" | "IMPOSSIBLE_DATE" | "INVALID_DATE" | "LEAD_MISSING" | "LEAD_UNIT_MISSING" | "MOTION_NUMBER_MISSING" | "MOTION_NUMBER_UNWANTED" | "NOT_KEY_ITEM" | "OTHER_UNITS_MISSING" | "OTHER_UNITS_UNWANTED" | "SOLE_WITH_UNITS" | "STATE_SECRET" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 查看一件：待办、可做的事、时限及其由来 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; kindName: string; item: { title: string; number: string; demands: Array<string> }; stage: "registered" | "proposing" | "dividing" | "investigating" | "handling" | "reviewing" | "delivering" | "consulting" | "inspecting" | "tracking" | "closed" | "returned" | "withdrawn" | "transferred"; stageName: string; round: number; openTasks: Array<{ taskId: string; step: "propose" | "endorse-deputy" | "endorse-director" | "assign" | "investigate" | "classify" | "draft" | "check" | "section-review" | "office-review" | "deputy-review" | "party-group" | "superior-check" | "sign" | "number" | "deliver" | "consult" | "decide" | "inspect" | "rectify" | "co-draft" | "co-send" | "second-draft" | "second-review" | "second-sign" | "second-deliver" | "second-consult" | "return-sign" | "return-answer"; stepName: string; round: number; openedAt: string; who?: string; allowed: boolean; outcomes: Array<string>; blockedBy: Array<{ code: string; message: string }> }>; deadlines: Array<{ kind: string; name: string; due: string; warn: string; provisional: boolean; light: "green" | "yellow" | "red"; explanation: { sentence: string } }>; documentNumber?: string; coOpinion?: { leadUnit?: string; draft?: { text: string; revision: number; round: number }; sent: Array<{ round: number; to: string; on: string; documentNumber?: string }>; redos: Array<{ askedBy: string; on: string; reason: string }> }; ratingSummary?: { unit: string; part: string; asked: number; returned: number; notReturned: number; base: number; first: { satisfied: number; basic: number; unsatisfied: number }; final: { satisfied: number; basic: number; unsatisfied: number }; axes: Array<{ id: string; word: string; first: { satisfied: number; basic: number; unsatisfied: number }; final: { satisfied: number; basic: number; unsatisfied: number } }> }; dispatch: { withoutReceipt: Array<string>; missingCopies: Array<{ name: string; copies: number }>; platformMissing: boolean }; coUnits?: Array<{ unit: string; status: string; statusName: string; due?: string; light?: "green" | "yellow" | "red"; opinions: Array<{ stance: string; text: string }>; allowed: Array<string> }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ADVICE_OPEN" | "BASIS_MISSING" | "CLASS_UNKNOWN" | "COMMENTS_OPEN" | "CONTACT_BEFORE_MISSING" | "CONTACT_DURING_MISSING" | "CO_OPINION_MISSING" | "CO_OPINION_UNSTATED" | "CO_UNIT_OBJECTS" | "CO_UNIT_UNKNOWN" | "DEMAND_UNANSWERED" | "DEMAND_UNKNOWN" | "DIRECTOR_REPLY_MISSING" | "FACE_TO_FACE_MISSING" | "IMPOSSIBLE_DATE" | "OPINIONS_PENDING" | "OWNER_UNKNOWN" | "POLICY_MISSING" | "POLICY_NOT_NAMED" | "PROMISE_DUE_PAST" | "PROMISE_MISSING" | "REASON_MISSING" | "REPEATED_ANSWER" | "REQUEST_OPEN" | "RETURN_PENDING" | "REVIEW_SHEET_INCOMPLETE" | "STEP_PLAN_MISSING" | "SUPERVISOR_NOT_HEARD" | "TASK_FORCE_MISSING" | "UNMET_NOT_NAMED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/timeline": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 查看一件的经过，早发生的在前 */
      parameters: { query?: { after?: number; sort?: "version" | "-version"; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; events: Array<{ version: number; at: string; by: string; type: string; what: string; hash: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 我的待办，先到期的在前 */
      parameters: { query?: { limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { tasks: Array<{ taskId: string; step: "propose" | "endorse-deputy" | "endorse-director" | "assign" | "investigate" | "classify" | "draft" | "check" | "section-review" | "office-review" | "deputy-review" | "party-group" | "superior-check" | "sign" | "number" | "deliver" | "consult" | "decide" | "inspect" | "rectify" | "co-draft" | "co-send" | "second-draft" | "second-review" | "second-sign" | "second-deliver" | "second-consult" | "return-sign" | "return-answer" | "plan-step" | "advice"; stepName: string; due: string; light: "green" | "yellow" | "red"; item: { itemId: string; title: string; number: string; session: string; stage: "registered" | "proposing" | "dividing" | "investigating" | "handling" | "reviewing" | "delivering" | "consulting" | "inspecting" | "tracking" | "closed" | "returned" | "withdrawn" | "transferred"; stageName: string; round: number; due: string; light: "green" | "yellow" | "red"; coStatus: "overdue" | "objects" | "missing" | "answered" | "none"; steps: Array<"propose" | "endorse-deputy" | "endorse-director" | "assign" | "investigate" | "classify" | "draft" | "check" | "section-review" | "office-review" | "deputy-review" | "party-group" | "superior-check" | "sign" | "number" | "deliver" | "consult" | "decide" | "inspect" | "rectify" | "co-draft" | "co-send" | "second-draft" | "second-review" | "second-sign" | "second-deliver" | "second-consult" | "return-sign" | "return-answer">; section?: string; handler?: string; ending?: string; endingName?: string } }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/division-opinions/ask": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 分工前征询科室意见 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { sections: Array<string>; until: string; note?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_DIVIDED" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DUE_PAST" | "IMPOSSIBLE_DATE" | "SECTION_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/division-opinions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 科室对分工的意见：同意，或应由其他科室承办并说明理由 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { answer: "agree" | "other"; other?: string; reason?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" | "NOT_ASKED" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_DIVIDED" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "OTHER_MISSING" | "REASON_MISSING" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/division-opinions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 征询本科室分工意见、还没有答复的件，先到期的在前 */
      parameters: { query?: { limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { items: Array<{ itemId: string; title: string; number: string; session: string; stage: "registered" | "proposing" | "dividing" | "investigating" | "handling" | "reviewing" | "delivering" | "consulting" | "inspecting" | "tracking" | "closed" | "returned" | "withdrawn" | "transferred"; stageName: string; round: number; due: string; light: "green" | "yellow" | "red"; coStatus: "overdue" | "objects" | "missing" | "answered" | "none"; steps: Array<"propose" | "endorse-deputy" | "endorse-director" | "assign" | "investigate" | "classify" | "draft" | "check" | "section-review" | "office-review" | "deputy-review" | "party-group" | "superior-check" | "sign" | "number" | "deliver" | "consult" | "decide" | "inspect" | "rectify" | "co-draft" | "co-send" | "second-draft" | "second-review" | "second-sign" | "second-deliver" | "second-consult" | "return-sign" | "return-answer">; section?: string; handler?: string; ending?: string; endingName?: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/batches/{batchId}/division-table": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一批的责任分工表 */
      parameters: { query?: { kind?: "suggestion" | "motion" | "proposal"; contacts?: "yes"; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path: { batchId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { title: string; columns: Array<{ id: string; name: string }>; rows: Array<{ itemId: string; n: number; number: string; title: string; due: string; opinions: Array<{ section: string; answer: string }> }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "BATCH_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/division-table": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的责任分工表，可按类型，按类型和编号的顺序 */
      parameters: { query?: { year?: string; kind?: "suggestion" | "motion" | "proposal"; contacts?: "yes"; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { title: string; columns: Array<{ id: string; name: string }>; rows: Array<{ itemId: string; n: number; number: string; title: string; due: string; opinions: Array<{ section: string; answer: string }> }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/batches": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年导入的各批，先导入的在前 */
      parameters: { query?: { year?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { batches: Array<{ batchId: string; fileName: string; items: number; on: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的文件，可按种类，按种类和先后的顺序；已印发的各个角色都能看 */
      parameters: { query?: { year?: string; kind?: "regulation" | "notice" | "plan" | "norm" | "correction-list"; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { documents: Array<{ documentId: string; kind: string; kindName: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 起草文件：工作规定、通知、办理工作方案、规范通知、纠错清单 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { kind: "regulation" | "notice" | "plan" | "norm" | "correction-list"; year: number; replaces?: Array<string>; title: string; text: string; sections?: Array<string>; faults?: Array<{ fault: string; measure: string; by: string; until: string; itemId?: string }>; plan?: { batches?: Array<string>; flow?: Array<{ name: string; who: string }>; points?: Array<{ itemId: string; points: string }> } } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { documentId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "BATCH_NOT_FOUND" | "DOCUMENT_NOT_FOUND" | "NOT_FOUND" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DUE_PAST" | "FAULTS_MISPLACED" | "IMPOSSIBLE_DATE" | "ITEM_NOT_IN_PLAN" | "NOTHING_DIVIDED" | "PERSON_UNKNOWN" | "PLAN_MISPLACED" | "PLAN_TOO_LARGE" | "REPLACES_UNISSUED" | "SECTION_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents/{documentId}/editions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 修改草稿；已印发的，另起一版，原版在新版印发前继续有效 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { documentId: string }; cookie?: never };
      requestBody: { content: { "application/json": { title: string; text: string; sections?: Array<string>; faults?: Array<{ fault: string; measure: string; by: string; until: string; itemId?: string }>; plan?: { batches?: Array<string>; flow?: Array<{ name: string; who: string }>; points?: Array<{ itemId: string; points: string }> } } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { documentId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "BATCH_NOT_FOUND" | "DOCUMENT_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "DOCUMENT_REPLACED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DUE_PAST" | "FAULTS_MISPLACED" | "IMPOSSIBLE_DATE" | "ITEM_NOT_IN_PLAN" | "NOTHING_DIVIDED" | "PERSON_UNKNOWN" | "PLAN_MISPLACED" | "PLAN_TOO_LARGE" | "SECTION_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents/{documentId}/approval": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 主要负责人批准文件，或写明理由退回 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { documentId: string }; cookie?: never };
      requestBody: { content: { "application/json": { approved: boolean; opinion?: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { documentId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "DOCUMENT_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NOT_A_DRAFT" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "REASON_MISSING" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents/{documentId}/issue": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 印发文件：文号、施行日期；有关科室负责人和承办人收到通知 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { documentId: string }; cookie?: never };
      requestBody: { content: { "application/json": { documentNumber: string; validFrom?: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { documentId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "DOCUMENT_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "IMPOSSIBLE_DATE" | "NOT_APPROVED" | "NUMBER_FORMAT" | "VALID_PAST" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents/{documentId}/faults/{faultId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记纠错清单中一项的纠正情况 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { documentId: string; faultId: string }; cookie?: never };
      requestBody: { content: { "application/json": { report: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { documentId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "DOCUMENT_NOT_FOUND" | "FAULT_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "FAULT_CORRECTED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents/{documentId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一份文件的各个版次；草稿只给起草、批准的人看 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { documentId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { documentId: string; version: number; kindName: string; editions: Array<{ edition: number; status: string; title: string; text: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "DOCUMENT_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/meetings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的会议，后召集的在前；其他人只看本人参加的 */
      parameters: { query?: { year?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { meetings: Array<{ meetingId: string; kindName: string; title: string; on: string; attendance?: { invited: number; present: number; rate: number; absent: Array<string> } }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 召集会议：交办会、专题会议、领导小组会议、协调会 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { kind: "assignment" | "special" | "leading-group" | "coordination"; title: string; on: string; place: string; chair: string; invited?: Array<string>; batchId?: string; items?: Array<string> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { meetingId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "BATCH_NOT_FOUND" | "NOT_FOUND" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CHAIR_INVALID" | "GROUP_MISSING" | "IMPOSSIBLE_DATE" | "MATTER_MISSING" | "NOBODY_INVITED" | "PERSON_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/meetings/{meetingId}/minutes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记会议记录：出席、纪要、议定事项；涉及某件的同时记入该件 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { meetingId: string }; cookie?: never };
      requestBody: { content: { "application/json": { on?: string; chair?: string; present: Array<string>; outside?: Array<{ name: string; organization: string }>; minutes: string; resolutions?: Array<{ what: string; owner: string; due: string; itemId?: string }> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { meetingId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "MEETING_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_HELD" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CHAIR_ABSENT" | "CHAIR_INVALID" | "DATE_IN_FUTURE" | "DUE_PAST" | "IMPOSSIBLE_DATE" | "PERSON_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/meetings/{meetingId}/resolutions/{resolutionId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记议定事项办结 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { meetingId: string; resolutionId: string }; cookie?: never };
      requestBody: { content: { "application/json": { report: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { meetingId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "MEETING_NOT_FOUND" | "NOT_FOUND" | "RESOLUTION_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "RESOLUTION_DONE" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/meetings/{meetingId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一次会议：出席率、纪要、议定事项及办结情况 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { meetingId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { meetingId: string; version: number; kindName: string; attendance?: { invited: number; present: number; rate: number; absent: Array<string> }; resolutions: Array<{ resolutionId: string; what: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "MEETING_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/leading-groups/{year}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的办理工作领导小组，历次名单 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { year: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { year: number; versions: Array<{ n: number; head: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "GROUP_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "YEAR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put: {
      /** 登记或调整当年的办理工作领导小组；调整须写明原因，原名单保留 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { year: string }; cookie?: never };
      requestBody: { content: { "application/json": { head: string; deputies: Array<string>; members: Array<string>; document?: string; reason?: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { year: number; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "GROUP_DEPUTY" | "GROUP_HEAD" | "PERSON_DOUBLED" | "PERSON_UNKNOWN" | "REASON_MISSING" | "YEAR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/tasks/{taskId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 办理一项待办：完成、退回或要求整改 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; taskId: string }; cookie?: never };
      requestBody: { content: { "application/json": { version: number; outcome: "done" | "return" | "rectify" | "again" | "accept" | "granted" | "refused"; data?: { [name: string]: unknown } } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; documentNumber?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" | "RATING_IS_THE_DEPUTYS" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "TASK_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" | "STALE_VERSION" | "TASK_DONE" | "TASK_VOID" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ADVICE_OPEN" | "ANSWERED_BEFORE_ASKED" | "BASIS_MISSING" | "CLASS_UNKNOWN" | "COMMENTS_OPEN" | "CONSENT_DATE_INVALID" | "CONSENT_NOT_ALLOWED" | "CONTACT_BEFORE_MISSING" | "CONTACT_DURING_MISSING" | "CONTACT_MISSING" | "CORRECTIONS_MISSING" | "CORRECTIONS_UNWANTED" | "CORRECTION_UNKNOWN" | "CO_OPINION_MISSING" | "CO_OPINION_UNSTATED" | "CO_UNIT_OBJECTS" | "CO_UNIT_UNKNOWN" | "DATE_IN_FUTURE" | "DATE_ORDER" | "DELIVERY_MISSING" | "DELIVERY_TWICE" | "DEMAND_UNANSWERED" | "DEMAND_UNKNOWN" | "DEPUTY_MISSING" | "DIRECTOR_REPLY_MISSING" | "DUE_OUT_OF_RANGE" | "DUE_PAST" | "FACE_TO_FACE_MISSING" | "FINDING_UNKNOWN" | "HANDLER_INVALID" | "HANDLER_OTHER_SECTION" | "IMPOSSIBLE_DATE" | "MACHINE_FINDINGS" | "NOT_CARRIED_OUT" | "OPINIONS_PENDING" | "OPINION_NOT_ANSWERED" | "OUTCOME_INVALID" | "OVERRIDE_REASON_SHORT" | "OWNER_UNKNOWN" | "PERSON_UNKNOWN" | "POLICY_MISSING" | "POLICY_NOT_NAMED" | "PROMISE_DUE_PAST" | "PROMISE_MISSING" | "REASON_MISSING" | "RECEIPT_INCOMPLETE" | "RECEIPT_TOO_EARLY" | "REPEATED_ANSWER" | "REPORT_MISSING" | "REQUEST_OPEN" | "RESPONSIBLE_MISSING" | "RESULT_MISSING" | "RESULT_UNKNOWN" | "RETURN_PENDING" | "REVIEW_SHEET_INCOMPLETE" | "SECTION_DOUBLED" | "SECTION_NOT_ENDORSED" | "SECTION_UNKNOWN" | "SOURCE_UNKNOWN" | "SPONSOR_INVALID" | "SPONSOR_NOT_DIRECTOR" | "STEP_PLAN_MISSING" | "SUBJECT_UNKNOWN" | "SUBMITTER_UNKNOWN" | "SUPERVISOR_NOT_HEARD" | "TASK_FORCE_MISSING" | "TEAM_INVALID" | "TEAM_MISSING" | "TEAM_OF_SECTION" | "TIER_UNKNOWN" | "TRACKING_MISSING" | "UNIT_MISSING" | "UNMET_NOT_NAMED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/contacts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记一次沟通（办前、办中、面复） */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { stage: "before" | "during" | "reply"; on: string; place?: string; way: "visit" | "forum" | "appointment" | "phone" | "letter" | "mail" | "online"; present: Array<string>; proof?: Array<{ fileName: string; sha256: string; size: number; kind: "record" | "photo" | "scan" | "document" }>; submitters: Array<string>; background?: string; situation?: string; hopedEffect?: string; explained?: string; agreed?: string; consensus?: Array<string>; opinion?: string; nextStep?: string; signed?: boolean; told?: { adopted: string; present: string; effect: string } } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "FIELDS_MISSING" | "IMPOSSIBLE_DATE" | "ITEM_CLOSED" | "PERSON_UNKNOWN" | "PRESENT_MISSING" | "SIGNED_NOT_FACE_TO_FACE" | "SUBMITTER_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记一次座谈或集中答复：同一次会，几件一并登记 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { stage: "before" | "during" | "reply"; on: string; place?: string; way: "visit" | "forum" | "appointment" | "phone" | "letter" | "mail" | "online"; present: Array<string>; proof?: Array<{ fileName: string; sha256: string; size: number; kind: "record" | "photo" | "scan" | "document" }>; items: Array<{ itemId: string; submitters: Array<string>; background?: string; situation?: string; hopedEffect?: string; explained?: string; agreed?: string; consensus?: Array<string>; opinion?: string; nextStep?: string; signed?: boolean; told?: { adopted: string; present: string; effect: string } }> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { meetingId: string; contacts: Array<{ itemId: string; contactId: string; version: number }> } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "FIELDS_MISSING" | "IMPOSSIBLE_DATE" | "ITEM_CLOSED" | "ITEM_DOUBLED" | "PERSON_UNKNOWN" | "PRESENT_MISSING" | "SIGNED_NOT_FACE_TO_FACE" | "SUBMITTER_UNKNOWN" | "TOLD_MISSING" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/declined-meetings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记“代表表示不需要走访”：哪一次、谁说的、怎么说的 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { stage: "before" | "during" | "reply"; on: string; submitters: Array<string>; way: "visit" | "forum" | "appointment" | "phone" | "letter" | "mail" | "online"; words: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_DECLINED" | "ALREADY_MET" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "ITEM_CLOSED" | "SUBMITTER_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/progress": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记办理进度；写明 told 的，是向代表通报 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { text: string; told?: { way: "visit" | "forum" | "appointment" | "phone" | "letter" | "mail"; submitters?: Array<string> } } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ITEM_CLOSED" | "SUBMITTER_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/statistics": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 统计：件数和各率，公式、分子、分母、目标都在 */
      parameters: { query?: { year?: string; term?: number; kind?: "suggestion" | "motion" | "proposal"; part?: "lead" | "sole" | "split" | "co"; level?: "city" | "province" | "nation" | "county"; section?: string; sponsor?: string; subject?: string; class?: string; keyItem?: "yes" | "no"; asOf?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { year: number; term?: number; on: string; rates: Array<{ id: string; name: string; formula: string; unit: "件" | "份" | "项"; numerator: number; denominator: number; percent?: number; target?: number; reached?: boolean; beside?: { words: string; count: number }; forms?: { satisfied: number; basic: number; unsatisfied: number; returned: number; notReturned: number; replied: number } }>; counts: { items: number; astray: number; kinds: Array<{ kind: string; part: string; count: number }>; stages: Array<{ value: string; name?: string; count: number }>; sections: Array<{ value: string; name?: string; count: number }>; sponsors: Array<{ value: string; name?: string; count: number }>; classes: Array<{ value: string; name?: string; count: number }>; endings: Array<{ value: string; name?: string; count: number }>; subjects: Array<{ subject: string; count: number; raisedAgain: number; unsolved: number }> } } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "TOO_MANY_ITEMS" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/statistics/{rateId}/items": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一个率背后的件：counted 计入分子的、missing 只在分母的、beside 单列的，按编号的顺序 */
      parameters: { query?: { year?: string; term?: number; kind?: "suggestion" | "motion" | "proposal"; part?: "lead" | "sole" | "split" | "co"; level?: "city" | "province" | "nation" | "county"; section?: string; sponsor?: string; subject?: string; class?: string; keyItem?: "yes" | "no"; asOf?: string; place?: "counted" | "missing" | "beside"; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path: { rateId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { rate: { id: string; name: string; unit: string }; place: string; total: { items: number; weight: number }; items: Array<{ itemId: string; number: string; title: string; weight: number }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "RATE_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" | "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "TOO_MANY_ITEMS" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/tier": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 重新分类：换一档，写明理由 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { tier: string; reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NOT_CLASSIFIED" | "TIER_SAME" | "TIER_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/requests": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记请示交办部门：问题、文号、日期 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { question: string; document?: string; on: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ALREADY_REPLIED" | "DATE_IN_FUTURE" | "DATE_ORDER" | "IMPOSSIBLE_DATE" | "INVALID_CALENDAR" | "INVALID_DATE" | "NO_CALENDAR" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/requests/{requestId}/answer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记请示的答复，或不再等待答复 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; requestId: string }; cookie?: never };
      requestBody: { content: { "application/json": { outcome?: "answered" | "dropped"; text: string; document?: string; on: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "REQUEST_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" | "REQUEST_ANSWERED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "DATE_ORDER" | "IMPOSSIBLE_DATE" | "INVALID_CALENDAR" | "INVALID_DATE" | "NO_CALENDAR" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/plan": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 订立或增补分步推进计划：每一步做什么、由谁、何时完成；告知代表 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { steps: Array<{ what: string; owner: string; due: string }> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DUE_PAST" | "IMPOSSIBLE_DATE" | "ITEM_CLOSED" | "PERSON_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/plan/{stepId}/done": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记分步推进的一步已经完成；告知代表 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; stepId: string }; cookie?: never };
      requestBody: { content: { "application/json": { result: string; on: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "STEP_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "STEP_DONE" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "ITEM_CLOSED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/plan/{stepId}/moved": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 分步推进的一步延期：理由告知代表，原定日期保留 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; stepId: string }; cookie?: never };
      requestBody: { content: { "application/json": { due: string; reason: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "STEP_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "STEP_DONE" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "IMPOSSIBLE_DATE" | "ITEM_CLOSED" | "NOT_LATER" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/extensions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 申请延期：新期限、理由；到期以前申请，一件一次，不超过本地规定的最长期限 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { to: string; reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ALREADY_EXTENDED" | "ALREADY_REPLIED" | "BAD_EXTENSION" | "BAD_FACT" | "BAD_RULE" | "DEADLINE_PASSED" | "EXTENSION_PENDING" | "IMPOSSIBLE_DATE" | "MISSING_ANCHOR" | "NOT_EXTENDABLE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/extensions/{extensionId}/answer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记交办机关对延期申请的答复：同意或不同意，复函文号 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; extensionId: string }; cookie?: never };
      requestBody: { content: { "application/json": { answer: "granted" | "refused"; document: string; on: string; note?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "EXTENSION_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "EXTENSION_ANSWERED" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ALREADY_REPLIED" | "BAD_EXTENSION" | "BAD_FACT" | "BAD_RULE" | "DATE_IN_FUTURE" | "DATE_ORDER" | "IMPOSSIBLE_DATE" | "MISSING_ANCHOR" | "NOT_EXTENDABLE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/activities": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的调研活动，后进行的在前；各种方式各几次 */
      parameters: { query?: { year?: string; method?: string; section?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { year: number; activities: Array<{ activityId: string; methodName: string; title: string; on: string }>; counts: Array<{ method: string; name: string; count: number }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" | "ONE_FILTER" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 登记一次调研活动：方式、地点、人员、发现、措施、举一反三 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { method: string; title: string; on: string; place: string; people: Array<string>; outside?: Array<string>; items: Array<string>; findings: string; measures: string; similar?: Array<{ place: string; measure: string; itemId?: string; subject?: string }> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { activityId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "ITEM_DOUBLED" | "ITEM_SAME" | "LINK_MISSING" | "METHOD_UNKNOWN" | "PERSON_UNKNOWN" | "SUBJECT_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/activities/{activityId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一次调研活动的全部情况 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { activityId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { activityId: string; methodName: string; title: string; on: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "ACTIVITY_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/half-way": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 半途导入旧台账上的一件：从所在的一步接着办 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { kind: "suggestion" | "motion" | "proposal"; level?: "city" | "province" | "nation" | "county"; session: { name: string; term: number; meeting: number; year: number; recess?: boolean }; number: string; motionNumber?: string; title: string; subject?: string; content?: string; demands: Array<string>; part: "lead" | "sole" | "split" | "co"; leadUnit?: string; coUnits?: Array<string>; otherUnits?: Array<string>; wishedUnits?: Array<string>; submitters: Array<{ id: string; name: string; kind: "deputy" | "member" | "delegation" | "group" | "party" | "organization" | "sector" | "member-group" | "committee"; lead: boolean; organization?: string; phone?: string; email?: string; confidential?: "wish" | "fear" }>; assignedOn: string; receivedOn: string; replyBy?: string; keyItem?: boolean; supervision?: { selectedBy: string; document?: string; leader?: string; committee?: string }; publicationWish?: "full" | "title" | "none"; remark?: string; resumeAt: "propose" | "endorse-deputy" | "endorse-director" | "assign" | "co-draft" | "investigate" | "classify" | "draft" | "check" | "section-review" | "office-review" | "deputy-review" | "party-group" | "superior-check" | "sign" | "number" | "deliver" | "co-send" | "consult" | "decide" | "inspect" | "rectify"; round?: number; source: { file: string; row: number; note?: string }; past?: { proposal?: { opinion: string; sections: Array<string>; sponsor: string; handler?: string; due?: string; tier?: string; subject?: string; deputy?: string }; division?: { section: string; handler: string; due?: string; points?: string; despite?: string }; tier?: string; contacts?: Array<{ stage: "before" | "during" | "reply"; on: string; place?: string; way: "visit" | "forum" | "appointment" | "phone" | "letter" | "mail" | "online"; present: Array<string>; proof?: Array<{ fileName: string; sha256: string; size: number; kind: "record" | "photo" | "scan" | "document" }>; submitters: Array<string>; background?: string; situation?: string; hopedEffect?: string; explained?: string; agreed?: string; consensus?: Array<string>; opinion?: string; nextStep?: string; signed?: boolean; told?: { adopted: string; present: string; effect: string }; round?: number }>; reply?: { class: string; body: string; answers: Array<{ demand: number; answer: string; unmet?: { because: "policy" | "conditions"; reason: string; policy?: { title: string; documentNumber?: string } } }>; promise?: { matter: string; owner: string; due: string }; promises?: Array<{ matter: string; owner: string; due: string }>; coOpinions?: Array<{ unit: string; text: string }>; reason?: string; repeated?: string; involves?: Array<"money" | "project"> }; coOpinion?: { text: string; basis: Array<{ title: string; documentNumber?: string; link?: string }> }; partyGroupOn?: string; documentNumber?: string; deliveries?: Array<{ submitterId: string; way: "in-person" | "post" | "mail"; on: string; receipt?: string; contact?: string; trackingNumber?: string; receivedBy?: string; receivedOn?: string }>; ratings?: Array<{ submitterId: string; round?: number; attitude: string; result: string; reason?: string; on: string }>; corrections?: Array<{ what: string; by: string; until: string }> } } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "DOCUMENT_NUMBER_TAKEN" | "DUPLICATE_NUMBER" | "IDEMPOTENCY_KEY_REUSED" | "MOTION_REGISTERED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CLASS_UNKNOWN" | "DATE_IN_FUTURE" | "DATE_ORDER" | "DECISION_TOO_EARLY" | "DELIVERY_MISSING" | "DEMAND_UNANSWERED" | "DEMAND_UNKNOWN" | "DEPUTY_MISSING" | "FIELDS_MISSING" | "GRADE_UNKNOWN" | "HANDLER_INVALID" | "HANDLER_OTHER_SECTION" | "ID_DOUBLED" | "IMPOSSIBLE_DATE" | "INVALID_DATE" | "LEAD_MISSING" | "LEAD_UNIT_MISSING" | "MOTION_NUMBER_MISSING" | "MOTION_NUMBER_UNWANTED" | "NOT_KEY_ITEM" | "OTHER_UNITS_MISSING" | "OTHER_UNITS_UNWANTED" | "OWNER_UNKNOWN" | "PAST_MISSING" | "PAST_NOT_OF_PART" | "PAST_TOO_EARLY" | "PERSON_UNKNOWN" | "PRESENT_MISSING" | "PROMISE_MISSING" | "REASON_MISSING" | "ROUND_INVALID" | "ROUND_TOO_LATE" | "SECTION_DOUBLED" | "SECTION_NOT_ENDORSED" | "SECTION_UNKNOWN" | "SERIES_BEHIND" | "SIGNED_NOT_FACE_TO_FACE" | "SOLE_WITH_UNITS" | "SPONSOR_INVALID" | "SPONSOR_NOT_DIRECTOR" | "STATE_SECRET" | "STEP_NOT_ON_ROUTE" | "STILL_UNSATISFIED" | "SUBMITTER_UNKNOWN" | "TIER_UNKNOWN" | "UNSATISFIED_MISSING" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/number-series": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一个文号序列编到哪一号，让开了哪些旧号 */
      parameters: { query?: { paper?: "reply" | "co"; kind?: "suggestion" | "motion" | "proposal"; year?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { last: number; old: Array<{ from: number; to: number; reason: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 文号接续：把一个文号序列接到旧台账的最大号之后 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { paper: "reply" | "co"; kind: "suggestion" | "motion" | "proposal"; year: number; last: number; reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { last: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NUMBER_NOT_HIGHER" | "YEAR_AHEAD" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/hand-overs": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的交接，后办的在前 */
      parameters: { query?: { year?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { handOvers: Array<{ handOverId: string; remaining: number }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 交接：人员离岗、科室更名合并，或随职能移交其他单位 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": ({ kind: "person" | "section"; from: string; to: string; on: string; reason: string } | { kind: "functions"; unit: string; document: string; consent: { by: string; on: string; document: string }; itemIds: Array<string>; on: string; reason: string }) } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { handOverId: string; version: number; items: number; remaining: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "ITEM_NOT_FOUND" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "ITEM_CLOSED" | "NOTHING_HELD" | "OTHER_SECTION" | "PERSON_UNKNOWN" | "PROMISES_PENDING" | "RETURN_PENDING" | "ROLE_MISSING" | "SECTION_UNKNOWN" | "TOO_MANY" | "TO_SELF" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/hand-overs/{handOverId}/continue": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 继续交接剩余的件 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { handOverId: string }; cookie?: never };
      requestBody: { content: { "application/json": { [name: string]: unknown } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { handOverId: string; version: number; items: number; remaining: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "HAND_OVER_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "HAND_OVER_FINISHED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ITEM_CLOSED" | "OTHER_SECTION" | "PERSON_UNKNOWN" | "PROMISES_PENDING" | "RETURN_PENDING" | "ROLE_MISSING" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/hand-overs/{handOverId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一次交接：从谁到谁、哪些件，还剩哪些 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { handOverId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { handOverId: string; version: number; kindName: string; items: Array<{ itemId: string; number: string; title: string }>; remaining: Array<{ itemId: string; number: string; title: string }>; finished: boolean } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "HAND_OVER_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/co-opinion/redo": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记主办单位要求重提协办意见 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { askedBy: string; on: string; reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "DATE_ORDER" | "IMPOSSIBLE_DATE" | "NOT_CO" | "OPINION_NOT_SENT" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/co-units/asking": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 征求一个协办单位的意见，或要求重提 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { unit: string; email?: string; question?: string; reason?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "CO_UNIT_UNKNOWN" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DISPUTE_OPEN" | "DRAFT_SUBMITTED" | "NOT_DIVIDED" | "REASON_MISSING" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/co-units/opinion": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记协办单位的书面意见 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { unit: string; stance: "agree" | "object"; text: string; basis?: string; signerName: string; signerTitle: string; contact?: string; document: { title: string; number?: string; signedOn: string } } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "CO_UNIT_UNKNOWN" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "BASIS_MISSING" | "DATE_IN_FUTURE" | "DATE_ORDER" | "DRAFT_SUBMITTED" | "IMPOSSIBLE_DATE" | "NOT_ASKED" | "SIGNER_MISSING" | "STANCE_UNKNOWN" | "TEXT_MISSING" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/co-units/disputes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 与协办单位协调不成的，报请领导决定 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { unit: string; matter: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "CO_UNIT_UNKNOWN" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "DISPUTE_OPEN" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DRAFT_SUBMITTED" | "NO_OBJECTION" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/co-units/disputes/{disputeId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 分管（包案）领导或主要负责人对分歧作出决定 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; disputeId: string }; cookie?: never };
      requestBody: { content: { "application/json": { decision: string; reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "DISPUTE_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "DISPUTE_OVER" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DRAFT_SUBMITTED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/promises/{promiseId}/moved": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 承诺延期：理由已告知代表，原定日期保留 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; promiseId: string }; cookie?: never };
      requestBody: { content: { "application/json": { newDue: string; reason: string; toldOn: string; toldHow: "visit" | "forum" | "appointment" | "phone" | "letter" | "mail" | "online" } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "PROMISE_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "PROMISE_NOT_OPEN" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "NOT_LATER" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/promises/{promiseId}/kept": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 承诺兑现：登记依据，随后再次答复代表 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; promiseId: string }; cookie?: never };
      requestBody: { content: { "application/json": { evidence: string; on: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "PROMISE_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "PROMISE_NOT_OPEN" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "NOT_TRACKED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/promises/{promiseId}/impossible": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 承诺无法兑现：须书面说明，由主要负责人签发 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; promiseId: string }; cookie?: never };
      requestBody: { content: { "application/json": { reason: string; explanation: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "PROMISE_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "PROMISE_NOT_OPEN" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NOT_TRACKED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/promises": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 承诺事项台账：按责任人或年度，未了结的在前、先到期的在前 */
      parameters: { query?: { owner?: string; year?: string; status?: "open" | "kept" | "impossible" | "replaced"; due?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { promises: Array<{ itemId: string; promiseId: string; matter: string; owner: string; due: string; status: "open" | "moved" | "kept" | "impossible" | "replaced"; statusName: string; light: "green" | "yellow" | "red"; moves: number }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" | "ONE_FILTER" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/receipt": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 签收一件 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { on?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" | "RECEIPT_SIGNED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "DATE_ORDER" | "IMPOSSIBLE_DATE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/added-units": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 向交办机关建议增加协办单位 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { units: Array<string>; reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "UNIT_KNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/added-units/{requestId}/answer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记交办机关对增办建议的答复 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; requestId: string }; cookie?: never };
      requestBody: { content: { "application/json": { answer: "granted" | "refused"; on: string; document?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "REQUEST_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "REQUEST_ANSWERED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "DATE_ORDER" | "IMPOSSIBLE_DATE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/returns": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 申请退办：写明理由和建议的承办单位 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { reason: string; proposedUnit?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" | "RETURN_PENDING" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "RETURN_TOO_LATE" | "UNIT_MISSING" | "UNIT_OWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/withdrawal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记提出人书面撤回，本件终止办理 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { letters: Array<{ submitterId: string; on: string }> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "DATE_ORDER" | "IMPOSSIBLE_DATE" | "LETTER_MISSING" | "SUBMITTER_UNKNOWN" | "WITHDRAWAL_TOO_LATE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/similar": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 与本件相似的件：题目和诉求相近，最相近的在前，至多5件 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { similar: Array<{ itemId: string; year: number; number: string; title: string; score: number }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/links": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 关联以前提过的一件（再次提出） */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { to: string; note?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "EARLIER_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" | "LINK_KNOWN" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "LINKS_FULL" | "LINK_NOT_EARLIER" | "LINK_SELF" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/merge": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 并案：把几件同一事项的件并入本件办理，逐件答复 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { items: Array<string>; reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; items: Array<string> } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" | "MERGE_KNOWN" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "MERGE_CO" | "MERGE_DRAFTED" | "MERGE_SECTIONS" | "MERGE_SELF" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/merge/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 撤销并案，写明理由：主件与各件分开，或一件退出 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { reason: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; items: Array<string> } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NOT_MERGED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/merge/take-over": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 沿用主件的办前、办中沟通、调查和答复稿，注明来源 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { contacts?: Array<{ contactId: string; submitters: Array<string> }>; investigation?: boolean; draft?: boolean } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "CONTACT_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "CONTACT_TAKEN" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NOTHING_CHOSEN" | "NOTHING_THERE" | "NOT_MERGED" | "REPLY_NOT_TAKEN_OVER" | "SUBMITTER_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/mails": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一件的邮件：给谁、什么、因哪个事件而发、结果如何 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; mails: Array<{ mailId: string; template: string; what: string; recipientId: string; recipient: string; event: { type: string; version: number; name: string }; status: string; statusName: string; sentAt?: string; attempts: number; doubtful: boolean }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/mail-failures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 尚未处理的未送达邮件，新的在前 */
      parameters: { query?: { limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { failures: Array<{ mailId: string; what: string; recipient: string; why: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/mail-failures/{mailId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 处理一封未送达的邮件：重发，或登记已用其他方式告知 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; mailId: string }; cookie?: never };
      requestBody: { content: { "application/json": ({ how: "resend" } | { how: "otherwise"; by: "phone" | "paper" | "in-person"; text: string }) } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "MAIL_FAILURE_UNKNOWN" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "MAIL_FAILURE_CLEARED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ADDRESS_UNCHANGED" | "NOTHING_TO_RESEND" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/mail-failures/{mailId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 处理一封未送达的邮件（调度、会议、文件、征求意见稿等，不属于某一件的） */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { mailId: string }; cookie?: never };
      requestBody: { content: { "application/json": ({ how: "resend" } | { how: "otherwise"; by: "phone" | "paper" | "in-person"; text: string }) } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { mailId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "MAIL_FAILURE_UNKNOWN" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "MAIL_FAILURE_CLEARED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ADDRESS_UNCHANGED" | "NOTHING_TO_RESEND" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/addresses": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 更正代表、委员或协办单位在本件的电子邮箱 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { recipientId: string; email: string; reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "RECIPIENT_UNKNOWN" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ADDRESS_UNCHANGED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/key": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 列为重点督办：由谁选定、依据、督办领导和专工委 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { selectedBy: string; document?: string; leader?: string; committee?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" | "KEY_ITEM_KNOWN" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/task-force": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记重点督办件的工作专班；再登记的取代以前的 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { head: string; members: Array<string>; on: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "HEAD_NOT_LEADER" | "IMPOSSIBLE_DATE" | "MEMBERS_MISSING" | "NOT_KEY_ITEM" | "PERSON_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/supervision-reports": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记向督办方的报告：方案、进展或结果 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { kind: "plan" | "progress" | "result"; title: string; summary: string; document?: string; on: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "NOT_KEY_ITEM" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/supervisor-opinions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记督办领导、督办专工委的意见和采纳情况 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { of: "leader" | "committee"; opinion: string; use: string; on: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "NOT_KEY_ITEM" | "SUPERVISOR_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/visits": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记督办调研：现场、汇报、交流和提出的意见建议 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { on: string; visitors: string; site: string; report: string; exchange?: string; advice?: Array<{ what: string; owner: string; due: string }> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_OVER" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "DUE_PAST" | "IMPOSSIBLE_DATE" | "PERSON_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/advice/{adviceId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 报告一条意见建议的落实情况 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; adviceId: string }; cookie?: never };
      requestBody: { content: { "application/json": { answer: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "ADVICE_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ADVICE_ANSWERED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/feedback": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 向代表反馈督查后的进展和成效 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { progress: string; effect: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NOT_INSPECTED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/corrections/{correctionId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 报告一项回头看提出的整改 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; correctionId: string }; cookie?: never };
      requestBody: { content: { "application/json": { report: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "CORRECTION_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_REPORTED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "IN_RECTIFICATION" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/deliveries/{submitterId}/receipt": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记送达回执：谁签收、哪天 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; submitterId: string }; cookie?: never };
      requestBody: { content: { "application/json": { receivedBy: string; on: string; side?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "DELIVERY_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "RECEIPT_KNOWN" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "RECEIPT_INCOMPLETE" | "RECEIPT_TOO_EARLY" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/copies": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记抄送 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { on: string; sent: Array<{ office: string; copies: number }> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "COPY_SENT" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "COPIES_TOO_FEW" | "DATE_IN_FUTURE" | "DATE_ORDER" | "IMPOSSIBLE_DATE" | "NOT_DELIVERED" | "OFFICE_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/platform-entry": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记答复已录入履职平台 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { on: string; reference?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "PLATFORM_ENTERED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "DATE_ORDER" | "IMPOSSIBLE_DATE" | "NOT_DELIVERED" | "PLATFORM_NOT_USED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/dispatch-log": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 送达台账：某段时间内送达的答复、抄送和征求意见稿，按日期先后 */
      parameters: { query?: { from?: string; to?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { lines: Array<{ itemId?: string; draftId?: string; number?: string; title: string; kind: "delivery" | "copy" | "reform-draft"; on: string; name: string; round?: number }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" | "RANGE_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/consultations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 归口单位的征询清单：谁返回了，哪些纸质表待核对，先到期的在前 */
      parameters: { query?: { limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { consultations: Array<{ itemId: string; number: string; title: string; round: number; due: string; submitters: Array<{ id: string; name: string; returned: boolean }>; waiting: Array<{ formId: string; submitterId: string; mine: boolean }> }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/paper-forms/{formId}/confirmation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 核对相符：纸质征询意见表自此成为评价 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; formId: string }; cookie?: never };
      requestBody: { content: { "application/json": { [name: string]: unknown } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "RATING_IS_THE_DEPUTYS" | "SAME_PERSON" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "FORM_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_RATED" | "CONSULTATION_OVER" | "FORM_SETTLED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "SUBMITTER_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/paper-forms/{formId}/rejection": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 核对不符：写明哪里不符，退回重新录入 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; formId: string }; cookie?: never };
      requestBody: { content: { "application/json": { reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "RATING_IS_THE_DEPUTYS" | "SAME_PERSON" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "FORM_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "FORM_SETTLED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/look-backs": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的回头看轮次，后启动的在前 */
      parameters: { query?: { year?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { lookBacks: Array<{ lookBackId: string; title: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 启动一轮回头看：未了结的承诺、滚动件和已解决件的抽查 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { year: number; term?: number; title: string; reportBy?: string; seed?: string; select?: { classes?: Array<string>; ids?: Array<string> } } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { lookBackId: string; version: number; items: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CLASS_UNKNOWN" | "DUE_PAST" | "IMPOSSIBLE_DATE" | "NOTHING_TO_LOOK_BACK" | "NOT_TO_LOOK_BACK" | "TOO_MANY" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/look-backs/{lookBackId}/results": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记一件的回头看结果；条件已具备的重新启动办理，仍不具备的继续滚动 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { lookBackId: string }; cookie?: never };
      requestBody: { content: { "application/json": { itemId: string; result: "really-done" | "not-done" | "on-schedule" | "late" | "now-possible" | "still-impossible"; classNow?: string; remark?: string; evidence?: string; corrections?: Array<{ what: string; by: string; until: string }> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { lookBackId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LOOK_BACK_NOT_FOUND" | "NOT_FOUND" | "NOT_IN_ROUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_RECORDED" | "IDEMPOTENCY_KEY_REUSED" | "LOOK_BACK_CLOSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CLASS_UNKNOWN" | "CORRECTIONS_MISSING" | "DUE_PAST" | "EVIDENCE_MISSING" | "IMPOSSIBLE_DATE" | "PERSON_UNKNOWN" | "REMARK_MISSING" | "RESULT_NOT_POSSIBLE" | "STILL_OPEN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/look-backs/{lookBackId}/checks": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 年终督查：督查组核查一件的复评结果，属实的记入本件并告知代表，不实的退回重评 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { lookBackId: string }; cookie?: never };
      requestBody: { content: { "application/json": { itemId: string; outcome: "agreed" | "returned"; remark?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { lookBackId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" | "OWN_RESULT" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LOOK_BACK_NOT_FOUND" | "NOT_FOUND" | "NOT_IN_ROUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_CHECKED" | "IDEMPOTENCY_KEY_REUSED" | "LOOK_BACK_CLOSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NOT_ASSESSED" | "NOT_YEAR_END" | "REMARK_MISSING" | "STILL_OPEN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/look-backs/{lookBackId}/close": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 结束一轮回头看；还有没登记的，列出来 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { lookBackId: string }; cookie?: never };
      requestBody: { content: { "application/json": { [name: string]: unknown } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { lookBackId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LOOK_BACK_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "LOOK_BACK_CLOSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CLOSES_ITSELF" | "RESULTS_REMAIN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/look-backs/{lookBackId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一轮回头看的登记表 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { lookBackId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { lookBackId: string; version: number; year: number; title: string; reportBy: string; remaining: number; register: Array<{ itemId: string; number: string; title: string; classThen: string; classNow?: string; why: string; result?: string; evidence?: string; by?: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LOOK_BACK_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lessons": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 案例库：按类别或年度，后入库的在前 */
      parameters: { query?: { subject?: string; year?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { lessons: Array<{ lessonId: string; subject: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" | "ONE_FILTER" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 案例入库：经验教训和改进措施；反复提出的从源头治理 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { kind?: "case" | "source"; subject: string; items: Array<string>; lesson: string; measures: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { lessonId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "SUBJECT_DIFFERS" | "SUBJECT_NOT_REPEATED" | "SUBJECT_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reform-drafts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的征求意见稿，后发出的在前；其他人只看本科室的 */
      parameters: { query?: { year?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { reformDrafts: Array<{ draftId: string; title: string; asked: number; answered: number; used: number }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 主动征求代表意见：重大改革、重大决策作出以前，把征求意见稿发给选定的代表、委员 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { title: string; text: string; questions: Array<string>; section: string; addressees: Array<({ itemId: string; submitterId: string } | { name: string; kind: "deputy" | "member" | "delegation" | "group" | "party" | "organization" | "sector" | "member-group" | "committee"; organization?: string; email: string })>; closesOn: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { draftId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ADDRESSEE_TWICE" | "ADDRESSEE_UNKNOWN" | "ADDRESS_MISSING" | "CLOSES_TOO_LATE" | "CLOSES_TOO_SOON" | "IMPOSSIBLE_DATE" | "SECTION_UNKNOWN" | "STATE_SECRET" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reform-drafts/{draftId}/uses/{addresseeId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记一位代表、委员的意见采纳情况并告知本人；截止以后办理，每人一次，须写明理由 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { draftId: string; addresseeId: string }; cookie?: never };
      requestBody: { content: { "application/json": { use: "adopted" | "partly" | "not"; reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { draftId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "ADDRESSEE_UNKNOWN" | "NOT_FOUND" | "REFORM_DRAFT_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_CLOSED" | "ALREADY_USED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NOT_ANSWERED" | "STILL_OPEN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reform-drafts/{draftId}/close": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 征求意见办结：最终怎样决定；还有意见没有登记采纳情况的，列出来 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { draftId: string }; cookie?: never };
      requestBody: { content: { "application/json": { outcome: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { draftId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "REFORM_DRAFT_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_CLOSED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "STILL_OPEN" | "USES_REMAIN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reform-drafts/{draftId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一份征求意见稿：征求对象、各次意见、采纳情况 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { draftId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { draftId: string; version: number; title: string; text: string; questions: Array<string>; closesOn: string; open: boolean; counts: { asked: number; answered: number }; addressees: Array<{ addresseeId: string; name: string; email: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "REFORM_DRAFT_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendar/notices": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 载入放假通知：先预览哪些时限变动，确认以后才生效 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { year: number; title: string; number?: string; date: string; holidays: Array<{ name: string; from: string; to: string }>; makeUpDays: Array<string> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { noticeId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOTICE_NOT_FOUND" | "NOT_FOUND" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "INVALID_CALENDAR" | "INVALID_DATE" | "YEAR_PAST" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendar/notices/{noticeId}/moves": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 预览放假通知：哪些时限由哪天变到哪天；已经变动的不再列出，依次列出各件 */
      parameters: { query?: { cursor?: string }; header?: { "If-None-Match"?: string }; path: { noticeId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { noticeId: string; since?: string; moves: Array<{ itemId: string; number: string; title: string; name: string; from: string; to: string; sentence: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOTICE_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendar/notices/{noticeId}/confirm": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 确认放假通知：从此按它计算，变动的时限逐一留下原期和新期 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { noticeId: string }; cookie?: never };
      requestBody: { content: { "application/json": { [name: string]: unknown } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { noticeId: string; version: number; moved: number; complete: boolean } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOTICE_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NOTICE_CONFIRMED" | "NOTICE_SUPERSEDED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendar": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 工作日历：各年的放假安排、依据的通知，还没有公布的注明暂定 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { years: Array<{ year: number; provisional: boolean; notice: { title: string } }>; notices: Array<{ noticeId: string; year: number; title: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOTICE_NOT_FOUND" | "NOT_FOUND" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deadlines/preview": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 如果今天交来：各个时限到哪天、哪天预警，怎样算出来的 */
      parameters: { query?: { clock?: "reply" | "extension" | "return" | "firstContact" | "dispatch" | "draft" | "coOpinion" | "coRequest" | "coRedo" | "ratingReturn" | "reReply" | "publish" | "inspection" | "rectification" | "promiseReply" | "reopen" | "urgeAnswer"; anchor?: string; kind?: "suggestion" | "motion" | "proposal"; recess?: "yes" | "no"; fixed?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { anchor: string; deadlines: Array<{ clock: string; name: string; due: string; warn: string; provisional: boolean; remaining: string; source?: string; explanation: { sentence: string } }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "IMPOSSIBLE_DATE" | "INVALID_DATE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports-due": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年内应报送的报告：报给谁、报什么、哪天以前，报送了没有 */
      parameters: { query?: { year?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { year: number; reports: Array<{ reportId: string; office: string; what: string; due: string; warn: string; light: string; remaining: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports-due/{reportId}/sent": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记报告已报送：文号、日期 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { reportId: string }; cookie?: never };
      requestBody: { content: { "application/json": { document: string; on: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { reportId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "REPORT_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_SENT" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "DATE_ORDER" | "IMPOSSIBLE_DATE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/publication": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一件答复的公开：提出人意愿、公开时限、拟定和审查情况，隐去个人信息的建议文本 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; wish: string; status: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 拟定公开：公开属性、标题、文本，不全文公开的写明依据和理由 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { scope: "full" | "summary" | "title" | "none"; title: string; content?: string; text?: string; ground?: "deputy" | "state-secret" | "safety" | "trade-secret" | "privacy" | "internal" | "process"; reason?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_DECIDED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "GROUND_MISSING" | "NOT_DRAFTED" | "NOT_OURS_TO_PUBLISH" | "NOT_REPLIED" | "PERSONAL_DATA_LEFT" | "REASON_MISSING" | "SECRET_MARK" | "TEXT_MISSING" | "TEXT_NOT_WANTED" | "WISH_FORBIDS" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/publication/wishes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记提出人对公开的意愿：同意全文公开、仅同意公开标题、不同意 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { submitterId: string; wish: "full" | "title" | "none"; way: "phone" | "writing" | "in-person"; reason?: string; on: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DATE_IN_FUTURE" | "IMPOSSIBLE_DATE" | "SUBMITTER_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/publication/review": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 公开审查（含保密审查）：同意的当即公开，退回的写明要改什么；拟定的人不能自己审查 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { outcome: "approve" | "return"; remark?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" | "OWN_PAPER" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_DECIDED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NOTHING_TO_REVIEW" | "NOT_OURS_TO_PUBLISH" | "NOT_REPLIED" | "REMARK_MISSING" | "REPLY_CHANGED" | "WISH_FORBIDS" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/publication/withdrawal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 撤下已公开的答复，或撤销不予公开的审定；写明理由 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NOT_PUBLISHED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/publications": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 等待公开的答复：还没有拟定或审定的（时限近的在前），或等待审查的 */
      parameters: { query?: { waits?: "prepare" | "review"; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { publications: Array<{ itemId: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/digests": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 每日待办、每周在办清单：本人最近一份或某日的一份；sent 按人员的顺序 */
      parameters: { query?: { date?: string; person?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { digest?: { on: string; to: string; since?: { on: string }; daily?: { counts: { overdue: number; due: number; new: number; other: number }; tasks: Array<{ itemId: string; label: string; title: string; due: string; taskId: string; stepName: string; group: string }>; more: number; reminders: Array<{ itemId: string; label: string; title: string; due: string; about: string; what: string }>; ratings?: Array<{ itemId: string; label: string; title: string; grades: string; comment?: string; on: string }>; moreRatings?: number }; weekly?: Array<{ of: string; counts: { open: number; red: number; yellow: number }; items: Array<{ itemId: string; label: string; title: string; due: string; stage: string; light: string }>; more: number }> }; sent?: Array<{ person: string; name: string; at: string; tasks: { [name: string]: number }; reminders: number; weekly: Array<number> }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/digests/preview": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 现在会发给本人的清单；没有新到、到期或临期的，就没有 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { digest?: { on: string; to: string; since?: { on: string }; daily?: { counts: { overdue: number; due: number; new: number; other: number }; tasks: Array<{ itemId: string; label: string; title: string; due: string; taskId: string; stepName: string; group: string }>; more: number; reminders: Array<{ itemId: string; label: string; title: string; due: string; about: string; what: string }>; ratings?: Array<{ itemId: string; label: string; title: string; grades: string; comment?: string; on: string }>; moreRatings?: number }; weekly?: Array<{ of: string; counts: { open: number; red: number; yellow: number }; items: Array<{ itemId: string; label: string; title: string; due: string; stage: string; light: string }>; more: number }> } } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/replies": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 答复稿的全部版本：谁、何时、类别、改了哪些地方 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; revisions: Array<{ revision: number; round: number; by: string; at: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/replies/{revision}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 答复稿的一个版本：全文与批注 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string; revision: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; revision: number; draft: { [name: string]: unknown }; comments: Array<{ commentId: string; revision: number; text: string; on: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "REVISION_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/replies/{revision}/difference": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 两个版本的对照：哪一项改了哪几句 */
      parameters: { query?: { from?: number }; header?: { "If-None-Match"?: string }; path: { itemId: string; revision: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; from: number; to: number; pieces: Array<{ piece: string; stretches: Array<{ kind: "same" | "removed" | "added"; text: string }> }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "REVISION_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/replies/{revision}/comments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 批注一稿：对某项诉求、某句原文或全篇 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; revision: string }; cookie?: never };
      requestBody: { content: { "application/json": { demand?: number; quotation?: string; text: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "REVISION_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "REPLY_SIGNED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DEMAND_UNKNOWN" | "QUOTATION_NOT_FOUND" | "TOO_MANY" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/comments/{commentId}/answer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 具体承办人答复一条批注 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; commentId: string }; cookie?: never };
      requestBody: { content: { "application/json": { answer: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "COMMENT_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "COMMENT_RESOLVED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/review-sheet": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** “四个准确把握”“四统一”审核单：机器核对的结果，和须由人判断的 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; revision?: number; accuracy: Array<{ id: string; name: string; passes: boolean; findings: Array<{ id: string; code: string; severity: "must" | "should"; message: string }>; toJudge: Array<string> }>; unity: Array<{ id: string; name: string }>; openComments: number } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/party-group-agenda": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 等待党组会研究的件，按时限先后，可直接作为议题单 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { agenda: Array<{ itemId: string; session: string; number: string; title: string }>; more: boolean } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/party-group-meetings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的党组会，后召集的在前 */
      parameters: { query?: { year?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { meetings: Array<{ meetingId: string; title: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 召集党组会，列出议题单 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { kind?: "reply-study" | "year-end"; title: string; plannedOn: string; place?: string; reviewYear?: number; items?: Array<string> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { meetingId: string; version: number; items: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "AGENDA_EMPTY" | "IMPOSSIBLE_DATE" | "NOT_WAITING" | "TOO_MANY" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/party-group-meetings/{meetingId}/minutes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记党组会纪要：到会、逐件结果；通过和退回的件同时办理，缓议的继续等待 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { meetingId: string }; cookie?: never };
      requestBody: { content: { "application/json": { heldOn: string; place?: string; minutes: string; chair: string; present: Array<string>; absent?: Array<{ person: string; reason: string }>; guests?: Array<string>; results?: Array<{ itemId: string; result: "approved" | "returned" | "deferred"; opinion?: string }> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { meetingId: string; version: number; minutesNumber: string; decided: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" | "RATING_IS_THE_DEPUTYS" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "MEETING_NOT_FOUND" | "NOT_FOUND" | "TASK_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "MEETING_HELD" | "NOT_WAITING" | "NUMBER_BUSY" | "TASK_DONE" | "TASK_VOID" | "YEAR_END_HEARD" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ADVICE_OPEN" | "ANSWERED_BEFORE_ASKED" | "BASIS_MISSING" | "CHAIR_ABSENT" | "CLASS_UNKNOWN" | "COMMENTS_OPEN" | "CONSENT_DATE_INVALID" | "CONSENT_NOT_ALLOWED" | "CONTACT_BEFORE_MISSING" | "CONTACT_DURING_MISSING" | "CONTACT_MISSING" | "CORRECTIONS_MISSING" | "CORRECTIONS_UNWANTED" | "CORRECTION_UNKNOWN" | "CO_OPINION_MISSING" | "CO_OPINION_UNSTATED" | "CO_UNIT_OBJECTS" | "CO_UNIT_UNKNOWN" | "DATE_IN_FUTURE" | "DATE_ORDER" | "DELIVERY_MISSING" | "DELIVERY_TWICE" | "DEMAND_UNANSWERED" | "DEMAND_UNKNOWN" | "DEPUTY_MISSING" | "DIRECTOR_REPLY_MISSING" | "DUE_OUT_OF_RANGE" | "DUE_PAST" | "FACE_TO_FACE_MISSING" | "FINDING_UNKNOWN" | "HANDLER_INVALID" | "HANDLER_OTHER_SECTION" | "IMPOSSIBLE_DATE" | "MACHINE_FINDINGS" | "NOT_CARRIED_OUT" | "NOT_ON_AGENDA" | "OPINIONS_PENDING" | "OPINION_MISSING" | "OPINION_NOT_ANSWERED" | "OUTCOME_INVALID" | "OVERRIDE_REASON_SHORT" | "OWNER_UNKNOWN" | "PERSON_UNKNOWN" | "POLICY_MISSING" | "POLICY_NOT_NAMED" | "PRESENT_AND_ABSENT" | "PROMISE_DUE_PAST" | "PROMISE_MISSING" | "REASON_MISSING" | "RECEIPT_INCOMPLETE" | "RECEIPT_TOO_EARLY" | "REPEATED_ANSWER" | "REPORT_MISSING" | "REPORT_NOT_WRITTEN" | "REQUEST_OPEN" | "RESPONSIBLE_MISSING" | "RESULT_MISSING" | "RESULT_UNKNOWN" | "RETURN_PENDING" | "REVIEW_SHEET_INCOMPLETE" | "SECTION_DOUBLED" | "SECTION_NOT_ENDORSED" | "SECTION_UNKNOWN" | "SOURCE_UNKNOWN" | "SPONSOR_INVALID" | "SPONSOR_NOT_DIRECTOR" | "STEP_PLAN_MISSING" | "SUBJECT_UNKNOWN" | "SUBMITTER_UNKNOWN" | "SUPERVISOR_NOT_HEARD" | "TASK_FORCE_MISSING" | "TEAM_INVALID" | "TEAM_MISSING" | "TEAM_OF_SECTION" | "TIER_UNKNOWN" | "TRACKING_MISSING" | "UNIT_MISSING" | "UNMET_NOT_NAMED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/party-group-meetings/{meetingId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一次党组会：议题单、到会、纪要、逐件结果 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { meetingId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { meetingId: string; version: number; kind: string; title: string; plannedOn: string; agenda: Array<{ itemId: string; session: string; number: string; title: string }>; heldOn?: string; minutesNumber?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "MEETING_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/document-number/void": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 文号作废：原号留存、不再使用，答复函改用下一号 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; documentNumber: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_DELIVERED" | "IDEMPOTENCY_KEY_REUSED" | "ITEM_CONCLUDED" | "NOT_NUMBERED" | "NUMBER_BUSY" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/urges": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 催办：签发催办单，或登记电话催办 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { channel: "notice" | "phone"; status: string; demand: string; said?: string; level?: "handler" | "sponsor" | "director" } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" | "URGE_PENDING" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ITEM_CLOSED" | "LEVEL_UNKNOWN" | "NOT_DIVIDED" | "SAID_MISSING" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/urges/{urgeId}/answer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 回复催办（同时作为回执） */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string; urgeId: string }; cookie?: never };
      requestBody: { content: { "application/json": { text: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "URGE_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_ANSWERED" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/urges": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的催办，后发出的在前 */
      parameters: { query?: { year?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { urges: Array<{ itemId: string; urgeId: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/progress-rounds": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的调度轮次，后启动的在前 */
      parameters: { query?: { year?: string; limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { rounds: Array<{ roundId: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 启动一轮调度：请承办人在期限前逐件回复进展 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { answerBy?: string; items?: Array<string> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { roundId: string; version: number; items: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "NUMBER_BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "DUE_PAST" | "IMPOSSIBLE_DATE" | "NOTHING_IN_HAND" | "NOT_IN_HAND" | "TOO_MANY" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/progress-rounds/{roundId}/answers": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 回复调度：一次可回复几件；没有进展的写明原因和下一步日期 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { roundId: string }; cookie?: never };
      requestBody: { content: { "application/json": { answers: Array<{ itemId: string; text?: string; noProgress?: string; nextOn?: string }> } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { roundId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "ROUND_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ROUND_CLOSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ANSWER_INCOMPLETE" | "DUE_PAST" | "IMPOSSIBLE_DATE" | "NEXT_MISSING" | "NOT_IN_ROUND" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/progress-rounds/{roundId}/close": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 提前截止一轮调度：没有回复的发催办单，汇总报局领导 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { roundId: string }; cookie?: never };
      requestBody: { content: { "application/json": { [name: string]: unknown } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { roundId: string; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "ROUND_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "ROUND_CLOSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/progress-rounds/{roundId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一轮调度：每件的灯、回复、汇总 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { roundId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { roundId: string; answerBy: string; entries: Array<{ itemId: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "ROUND_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/year-ends": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 历年的年终督查，近的在前 */
      parameters: { query?: { limit?: number; cursor?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { reviews: Array<{ year: number; step: string; stepName: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CURSOR_INVALID" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 启动一年的年终督查：选件回头看、汇总报告、党组会听取、转入下一年 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { year: number; term?: number } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { year: number; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" | "YEAR_END_EXISTS" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "YEAR_IN_FUTURE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/year-ends/{year}/report": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 年终报告定稿：数字由系统汇总，办公室补写做法、问题和下一步 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { year: string }; cookie?: never };
      requestBody: { content: { "application/json": { practices: string; problems: string; nextSteps: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { year: number; version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "YEAR_END_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_WRITTEN" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "NOT_COMPILED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/year-ends/{year}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一年的年终督查：进行到哪一步、报告、听取、转入下一年的件 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { year: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { year: number; step: string; stepName: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "YEAR_END_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/terms/{term}/summary": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一届的汇总：各年年终报告相加，比率以分子分母合计重算 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { term: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { term: number; years: Array<{ year: number; items: number }>; figures: { items: number } } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "TERM_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/status": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 运行状况：版本、规则、日历、每日任务、队列积压、缺流程的件、未送达的邮件 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { stage: string; build: string; profile: { id: string; version: string; name: string }; today: string; calendar: { year: number; provisional: Array<number> }; jobs: Array<{ job: string; name: string; at?: string; result?: { [name: string]: number }; late: boolean }>; queues: Array<{ queue: string; waiting: number; underWay: number }>; itemsWithoutExecution?: number; itemsOverdue?: number; mailFailures: { open: number; more: boolean }; restoredUntil?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/requests/{requestId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 由编号查一次办理写入的事件 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { requestId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { requestId: string; events: Array<{ stream: string; version: number; itemId?: string; type?: string; name?: string; at?: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "REQUEST_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 我的姓名、角色和科室 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; name: string; roles: Array<string> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/profile": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 现行的本地做法：用语、时限、类别、评价等次、签发和送达规则 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; version: string; name: string; words: { [name: string]: unknown }; clocks: { [name: string]: unknown }; classes: Array<{ letter: string; words: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/directory": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 通讯录：科室和人员（不含联系方式） */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { version: number; sections: Array<{ [name: string]: unknown }>; people: Array<{ [name: string]: unknown }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put: {
      /** 更新通讯录（整体替换） */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { bureau: { name: string; shortName: string }; sections: Array<{ id: string; name: string }>; people: Array<{ id: string; name: string; roles: Array<"office-clerk" | "office-head" | "director" | "deputy-director" | "section-head" | "handler" | "party-secretary" | "inspector" | "collector" | "auditor" | "admin">; section?: string; sections?: Array<string>; office?: string; title?: string; rank: "director" | "deputy" | "section" | "staff" | "outside"; email?: string; phone?: string }>; units?: Array<{ name: string; email?: string; contact?: string }> } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { version: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ID_DOUBLED" | "LEADER_MISSING" | "SECTION_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/attachments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 领取上传地址：扫描件直接 PUT 到存储 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": { fileName: string; sha256: string; size: number; type: "application/pdf" | "image/jpeg" | "image/png" } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { url: string; method: string; headers: { [name: string]: string }; expiresIn: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/paper-forms": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 录入纸质征询意见表，待另一人核对 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { submitterId: string; side?: string; attitude: string; result: string; reason?: string; comment?: string; on: string; scan: { fileName: string; sha256: string; size: number; type: "application/pdf" | "image/jpeg" | "image/png" } } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; version: number; recordId?: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "RATING_IS_THE_DEPUTYS" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "ALREADY_RATED" | "CONSULTATION_OVER" | "FORM_WAITING" | "IDEMPOTENCY_KEY_REUSED" }) } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 412; code?: "PRECONDITION_FAILED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "FORM_DATE_INVALID" | "GRADE_UNKNOWN" | "IMPOSSIBLE_DATE" | "REASON_MISSING" | "SCAN_DIFFERS" | "SCAN_MISSING" | "SCAN_TYPE" | "SUBMITTER_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/paper-forms/{formId}/scan": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 打开纸质征询意见表的扫描件 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string; formId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { url: string; fileName: string; expiresIn: number } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "RATING_IS_THE_DEPUTYS" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "FORM_NOT_FOUND" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/papers": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一件的材料：来文原件、办理材料、面复照片、签发稿等，各版本，谁在何时收入，移除的带理由 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; papers: Array<{ paperId: string; tag: "received" | "before" | "during" | "face-photo" | "issued" | "after" | "other"; tagName: string; title: string; personal: boolean; mayOpen: boolean; versions: Array<{ n: number; fileName: string; kind: "pdf" | "docx" | "xlsx" | "doc" | "xls" | "ofd" | "jpg" | "png" | "heic" | "txt" | "csv"; sha256: string; size: number; at: string; by: string }>; removed?: { reason: string; on: string; by: string } }>; files: number; most: number; mostMegabytes: number } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 确认收入一份材料：检查内容，记下摘要、类别、名称 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { fileName: string; sha256: string; size: number; tag: "received" | "before" | "during" | "face-photo" | "issued" | "after" | "other"; title: string; personal?: boolean; note?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; paperId: string; n: number; kind: "pdf" | "docx" | "xlsx" | "doc" | "xls" | "ofd" | "jpg" | "png" | "heic" | "txt" | "csv" } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "PAPERS_FULL" | "PAPER_ACTIVE" | "PAPER_DIFFERS" | "PAPER_EMPTY" | "PAPER_KIND" | "PAPER_KNOWN" | "PAPER_LOCKED" | "PAPER_MISMATCH" | "PAPER_NAME" | "PAPER_NOT_UPLOADED" | "PAPER_TOO_LARGE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/papers/uploads": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 领取上传地址：文件直接 PUT 到存储，然后确认收入 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { itemId: string }; cookie?: never };
      requestBody: { content: { "application/json": { fileName: string; sha256: string; size: number } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { url: string; method: string; headers: { [name: string]: string }; expiresIn: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "PAPERS_FULL" | "PAPER_NAME" | "PAPER_TOO_LARGE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/papers/{paperId}/versions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 确认收入材料的新版本；以前的版本保留 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { itemId: string; paperId: string }; cookie?: never };
      requestBody: { content: { "application/json": { fileName: string; sha256: string; size: number; note?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; paperId: string; n: number; kind: "pdf" | "docx" | "xlsx" | "doc" | "xls" | "ofd" | "jpg" | "png" | "heic" | "txt" | "csv" } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "PAPER_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "PAPERS_FULL" | "PAPER_ACTIVE" | "PAPER_DIFFERS" | "PAPER_EMPTY" | "PAPER_KIND" | "PAPER_KNOWN" | "PAPER_LOCKED" | "PAPER_MISMATCH" | "PAPER_NAME" | "PAPER_NOT_UPLOADED" | "PAPER_REMOVED" | "PAPER_TOO_LARGE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/papers/{paperId}/versions/{n}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 材料某一版本的下载地址 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string; paperId: string; n: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { url: string; fileName: string; sha256: string; expiresIn: number } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" | "PAPER_PERSONAL" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "PAPER_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/papers/{paperId}/removal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 移除一份材料：只做标记并写明理由，文件不删除 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { itemId: string; paperId: string }; cookie?: never };
      requestBody: { content: { "application/json": { reason: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; paperId: string } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "PAPER_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "IDEMPOTENCY_KEY_REUSED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "PAPER_REMOVED" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/imports/{importId}/mapping": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 更正清单的列：工作表读不读、表头在哪、哪一列是什么，重新检查，不登记 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { importId: string }; cookie?: never };
      requestBody: { content: { "application/json": { sender?: string; sheets: Array<{ sheet: string; take?: boolean; headerRow?: number; columns?: { [name: string]: ("serial" | "session" | "kind" | "number" | "motionNumber" | "title" | "content" | "demands" | "lead" | "joint" | "delegation" | "phone" | "email" | "part" | "leadUnit" | "coUnits" | "wishedUnits" | "assignedOn" | "receivedOn" | "replyBy" | "keyItem" | "publicationWish" | "subject" | "secrecy" | "confidential" | "remark" | "problem" | "step" | "round" | "opinion" | "sections" | "handler" | "sponsor" | "deputy" | "tier" | "beforeOn" | "beforeWay" | "beforeBy" | "background" | "situation" | "hopedEffect" | "duringOn" | "duringWay" | "duringBy" | "faceOn" | "faceWay" | "faceBy" | "class" | "reply" | "answers" | "reason" | "promise" | "promiseOwner" | "promiseDue" | "partyGroupOn" | "documentNumber" | "repliedOn" | "deliveryWay" | "attitude" | "result" | "ratedOn" | "dissatisfied" | "coOpinion" | "coBasis" | "correction" | "correctionUntil" | null) }; values?: { [name: string]: string } }> } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { importId: string; fileName: string; file?: { kind: string; encoding?: string; separator?: string }; sender?: { name: string; from: "clerk" | "file" | "bureau" }; sheets: Array<{ sheet: string; taken: boolean; remembered: boolean; headerRow?: number; columns: Array<{ column: string; word: string; field?: string; how: "exact" | "synonym" | "content" | "corrected" | "remembered" | "repeated" | "unknown" }>; given: Array<{ field: string; text: string }>; missing: Array<{ field: string; label: string }> }>; reading: string; counts: { rows: number; new: number; exists: number; problem: number }; ready: boolean; someReady: boolean; problems: Array<{ code: string; message: string }>; rows: Array<{ sheet: string; row: number; problems: Array<{ code: string; message: string }>; halfWay?: { resumeAt: string; step: string; round: number; imported: Array<string>; unknown: Array<string>; notes: Array<string> } }> } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "IMPORT_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "DOCUMENT_NUMBER_TAKEN" | "DUPLICATE_NUMBER" | "MOTION_REGISTERED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CLASS_UNKNOWN" | "COLUMN_TWICE" | "COLUMN_UNKNOWN" | "DAMAGED" | "DATE_IN_FUTURE" | "DATE_ORDER" | "DECISION_TOO_EARLY" | "DELIVERY_MISSING" | "DEMAND_UNANSWERED" | "DEMAND_UNKNOWN" | "DEPUTY_MISSING" | "ENCODING_MIXED" | "ENCODING_UNKNOWN" | "ENCRYPTED" | "FIELDS_MISSING" | "FIELD_OF_REGISTER" | "FILE_EMPTY" | "FILE_TOO_LARGE" | "FORMULA_CELL" | "GRADE_UNKNOWN" | "HANDLER_INVALID" | "HANDLER_OTHER_SECTION" | "HAS_MACROS" | "HEADER_UNKNOWN" | "ID_DOUBLED" | "IMPOSSIBLE_DATE" | "INVALID_DATE" | "LEAD_MISSING" | "LEAD_UNIT_MISSING" | "MANY_SHEETS" | "MOTION_NUMBER_MISSING" | "MOTION_NUMBER_UNWANTED" | "NOTHING_CORRECTED" | "NOT_KEY_ITEM" | "NOT_XLSX" | "NO_HEADER" | "NO_WORKSHEET" | "OTHER_UNITS_MISSING" | "OTHER_UNITS_UNWANTED" | "OWNER_UNKNOWN" | "PAST_MISSING" | "PAST_NOT_OF_PART" | "PAST_TOO_EARLY" | "PERSON_UNKNOWN" | "PRESENT_MISSING" | "PROMISE_MISSING" | "QUOTE_UNCLOSED" | "REASON_MISSING" | "ROUND_INVALID" | "ROUND_TOO_LATE" | "SECTION_DOUBLED" | "SECTION_NOT_ENDORSED" | "SECTION_UNKNOWN" | "SERIES_BEHIND" | "SHEET_EMPTY" | "SHEET_UNKNOWN" | "SIGNED_NOT_FACE_TO_FACE" | "SOLE_WITH_UNITS" | "SPONSOR_INVALID" | "SPONSOR_NOT_DIRECTOR" | "STATE_SECRET" | "STEP_NOT_ON_ROUTE" | "STILL_UNSATISFIED" | "SUBMITTER_UNKNOWN" | "TIER_UNKNOWN" | "TOO_MANY_COLUMNS" | "TOO_MANY_ENTRIES" | "TOO_MANY_ROWS" | "TOO_MUCH_TEXT" | "UNSATISFIED_MISSING" | "XLS_UNREADABLE" | "ZIP_BOMB" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/imports/{importId}/commit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 登记检查过的清单；同一文件再次提交不会重复登记 */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { importId: string }; cookie?: never };
      requestBody: { content: { "application/json": { only?: "ready"; reading?: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": { importId: string; registered: number; existing: number; left: number } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" | "BAD_JSON" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "IMPORT_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "DOCUMENT_NUMBER_TAKEN" | "DUPLICATE_NUMBER" | "IMPORT_READ_DIFFERENTLY" | "MOTION_REGISTERED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 415; code?: "NOT_JSON" }) } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CLASS_UNKNOWN" | "DAMAGED" | "DATE_IN_FUTURE" | "DATE_ORDER" | "DECISION_TOO_EARLY" | "DELIVERY_MISSING" | "DEMAND_UNANSWERED" | "DEMAND_UNKNOWN" | "DEPUTY_MISSING" | "ENCODING_MIXED" | "ENCODING_UNKNOWN" | "ENCRYPTED" | "FIELDS_MISSING" | "FILE_EMPTY" | "FILE_TOO_LARGE" | "FORMULA_CELL" | "GRADE_UNKNOWN" | "HANDLER_INVALID" | "HANDLER_OTHER_SECTION" | "HAS_MACROS" | "ID_DOUBLED" | "IMPORT_HAS_PROBLEMS" | "IMPOSSIBLE_DATE" | "INVALID_DATE" | "LEAD_MISSING" | "LEAD_UNIT_MISSING" | "MANY_SHEETS" | "MOTION_NUMBER_MISSING" | "MOTION_NUMBER_UNWANTED" | "NOTHING_READY" | "NOT_KEY_ITEM" | "NOT_XLSX" | "NO_HEADER" | "NO_WORKSHEET" | "OTHER_UNITS_MISSING" | "OTHER_UNITS_UNWANTED" | "OWNER_UNKNOWN" | "PAST_MISSING" | "PAST_NOT_OF_PART" | "PAST_TOO_EARLY" | "PERSON_UNKNOWN" | "PRESENT_MISSING" | "PROMISE_MISSING" | "QUOTE_UNCLOSED" | "REASON_MISSING" | "ROUND_INVALID" | "ROUND_TOO_LATE" | "SECTION_DOUBLED" | "SECTION_NOT_ENDORSED" | "SECTION_UNKNOWN" | "SERIES_BEHIND" | "SHEET_EMPTY" | "SIGNED_NOT_FACE_TO_FACE" | "SOLE_WITH_UNITS" | "SPONSOR_INVALID" | "SPONSOR_NOT_DIRECTOR" | "STATE_SECRET" | "STEP_NOT_ON_ROUTE" | "STILL_UNSATISFIED" | "SUBMITTER_UNKNOWN" | "TIER_UNKNOWN" | "TOO_MANY_COLUMNS" | "TOO_MANY_ENTRIES" | "TOO_MANY_ROWS" | "TOO_MUCH_TEXT" | "UNSATISFIED_MISSING" | "XLS_UNREADABLE" | "ZIP_BOMB" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/archive": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一件的归档包（.zip）：目录、事件及其哈希、办理经过、函件、邮件台账、材料、校验和 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; url: string; fileName: string; bytes: number; sha256: string; expiresIn: number; enclosed: number; notEnclosed: Array<{ paperId: string; n: number; title: string; fileName: string; size: number; sha256: string; why: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/letters": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 现在可以生成哪些函件、哪些还不能、为什么 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { itemId: string; letters: Array<{ kind: "reply" | "co-opinion" | "urge" | "return" | "extension" | "request" | "inspection" | "rating-form" | "face-record" | "second-reply"; name: string; to: string; submitter?: string; record?: string; status: "final" | "draft"; why?: string; fileName: string; blanks: Array<string> }>; notYet: Array<{ kind: "reply" | "co-opinion" | "urge" | "return" | "extension" | "request" | "inspection" | "rating-form" | "face-record" | "second-reply"; name: string; code: string; why: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letter-templates": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 本局自己的函件模板：各种函件启用的是哪一版、以前有哪些版本 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { templates: Array<{ kind: "reply" | "co-opinion" | "urge" | "return" | "extension" | "request" | "inspection" | "rating-form" | "face-record" | "second-reply"; current?: number; versions: Array<{ n: number; fileName: string; sha256: string; size: number; placeholders: Array<string>; on: string; by: string }> }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letter-templates/{kind}/withdraw": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 停用一种函件的模板，恢复系统的版式（管理员） */
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { kind: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { kind: "reply" | "co-opinion" | "urge" | "return" | "extension" | "request" | "inspection" | "rating-form" | "face-record" | "second-reply" } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LETTER_KIND_UNKNOWN" | "TEMPLATE_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sheets": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 可以导出的表格：责任分工表、进度督办表、各台账、回头看登记表、党组会议题单，上级平台要的文件（platform-…） */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { sheets: Array<{ kind: string; name: string; needs?: string }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 可以生成的报告：年度办理工作情况报告、年度总结、调度情况通报、届次报告 */
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { reports: Array<{ kind: string; name: string; needs: Array<string>; addressees?: Array<{ to: string; name: string }> }> } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "ROUND_NOT_FOUND" | "TERM_NOT_FOUND" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ASSIGNER_MISSING" | "ASSIGNER_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/imports": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      /** 上传交办清单或本局台账并逐行检查，说明每张表、每一列读成了什么，不登记 */
      parameters: { query?: { name?: string; sender?: string; of?: "assignment" | "register" }; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/octet-stream": string } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { [name: string]: unknown } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" | "DOCUMENT_NUMBER_TAKEN" | "DUPLICATE_NUMBER" | "MOTION_REGISTERED" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CLASS_UNKNOWN" | "DAMAGED" | "DATE_IN_FUTURE" | "DATE_ORDER" | "DECISION_TOO_EARLY" | "DELIVERY_MISSING" | "DEMAND_UNANSWERED" | "DEMAND_UNKNOWN" | "DEPUTY_MISSING" | "ENCODING_MIXED" | "ENCODING_UNKNOWN" | "ENCRYPTED" | "FIELDS_MISSING" | "FILE_EMPTY" | "FILE_TOO_LARGE" | "FORMULA_CELL" | "GRADE_UNKNOWN" | "HANDLER_INVALID" | "HANDLER_OTHER_SECTION" | "HAS_MACROS" | "ID_DOUBLED" | "IMPOSSIBLE_DATE" | "INVALID_DATE" | "KIND_UNKNOWN" | "LEAD_MISSING" | "LEAD_UNIT_MISSING" | "MANY_SHEETS" | "MOTION_NUMBER_MISSING" | "MOTION_NUMBER_UNWANTED" | "NOT_KEY_ITEM" | "NOT_XLSX" | "NO_HEADER" | "NO_WORKSHEET" | "OTHER_UNITS_MISSING" | "OTHER_UNITS_UNWANTED" | "OWNER_UNKNOWN" | "PAST_MISSING" | "PAST_NOT_OF_PART" | "PAST_TOO_EARLY" | "PERSON_UNKNOWN" | "PRESENT_MISSING" | "PROMISE_MISSING" | "QUOTE_UNCLOSED" | "REASON_MISSING" | "ROUND_INVALID" | "ROUND_TOO_LATE" | "SECTION_DOUBLED" | "SECTION_NOT_ENDORSED" | "SECTION_UNKNOWN" | "SERIES_BEHIND" | "SHEET_EMPTY" | "SIGNED_NOT_FACE_TO_FACE" | "SOLE_WITH_UNITS" | "SPONSOR_INVALID" | "SPONSOR_NOT_DIRECTOR" | "STATE_SECRET" | "STEP_NOT_ON_ROUTE" | "STILL_UNSATISFIED" | "SUBMITTER_UNKNOWN" | "TIER_UNKNOWN" | "TOO_MANY_COLUMNS" | "TOO_MANY_ENTRIES" | "TOO_MANY_ROWS" | "TOO_MUCH_TEXT" | "UNSATISFIED_MISSING" | "XLS_UNREADABLE" | "ZIP_BOMB" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/imports/{importId}/corrections": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 下载更正表：不能登记的行，原来的列加一列“问题”，改好后原样上传 */
      parameters: { query?: never; header?: never; path: { importId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "IMPORT_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "DOCUMENT_NUMBER_TAKEN" | "DUPLICATE_NUMBER" | "MOTION_REGISTERED" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CLASS_UNKNOWN" | "CORRECTIONS_TOO_LARGE" | "DATE_IN_FUTURE" | "DATE_ORDER" | "DECISION_TOO_EARLY" | "DELIVERY_MISSING" | "DEMAND_UNANSWERED" | "DEMAND_UNKNOWN" | "DEPUTY_MISSING" | "FIELDS_MISSING" | "GRADE_UNKNOWN" | "HANDLER_INVALID" | "HANDLER_OTHER_SECTION" | "ID_DOUBLED" | "IMPOSSIBLE_DATE" | "INVALID_DATE" | "LEAD_MISSING" | "LEAD_UNIT_MISSING" | "MOTION_NUMBER_MISSING" | "MOTION_NUMBER_UNWANTED" | "NOTHING_TO_CORRECT" | "NOT_KEY_ITEM" | "OTHER_UNITS_MISSING" | "OTHER_UNITS_UNWANTED" | "OWNER_UNKNOWN" | "PAST_MISSING" | "PAST_NOT_OF_PART" | "PAST_TOO_EARLY" | "PERSON_UNKNOWN" | "PRESENT_MISSING" | "PROMISE_MISSING" | "REASON_MISSING" | "ROUND_INVALID" | "ROUND_TOO_LATE" | "SECTION_DOUBLED" | "SECTION_NOT_ENDORSED" | "SECTION_UNKNOWN" | "SERIES_BEHIND" | "SIGNED_NOT_FACE_TO_FACE" | "SOLE_WITH_UNITS" | "SPONSOR_INVALID" | "SPONSOR_NOT_DIRECTOR" | "STATE_SECRET" | "STEP_NOT_ON_ROUTE" | "STILL_UNSATISFIED" | "SUBMITTER_UNKNOWN" | "TIER_UNKNOWN" | "UNSATISFIED_MISSING" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/letters/{kind}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 生成一份函件（.docx），按 GB/T 9704 排版 */
      parameters: { query?: { submitter?: string; record?: string }; header?: never; path: { itemId: string; kind: "reply" | "co-opinion" | "urge" | "return" | "extension" | "request" | "inspection" | "rating-form" | "face-record" | "second-reply" }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LETTER_KIND_UNKNOWN" | "LETTER_UNKNOWN" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "LETTER_WHICH" | "NOT_CO_HANDLED" | "NOT_OURS_TO_ASK" | "NOT_OURS_TO_REPLY" | "NO_DRAFT" | "NO_EXTENSION" | "NO_INSPECTION" | "NO_REQUEST" | "NO_RETURN" | "NO_SECOND_REPLY" | "NO_URGE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/items/{itemId}/letters/{kind}/preview": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 同一份函件的网页，供浏览器打印或存为 PDF */
      parameters: { query?: { submitter?: string; record?: string }; header?: never; path: { itemId: string; kind: "reply" | "co-opinion" | "urge" | "return" | "extension" | "request" | "inspection" | "rating-form" | "face-record" | "second-reply" }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LETTER_KIND_UNKNOWN" | "LETTER_UNKNOWN" | "NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "LETTER_WHICH" | "NOT_CO_HANDLED" | "NOT_OURS_TO_ASK" | "NOT_OURS_TO_REPLY" | "NO_DRAFT" | "NO_EXTENSION" | "NO_INSPECTION" | "NO_REQUEST" | "NO_RETURN" | "NO_SECOND_REPLY" | "NO_URGE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letter-templates/{kind}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: {
      /** 启用本局的模板（.docx，管理员）：占位处写 {{文号}}、{{正文}} 等 */
      parameters: { query?: { name?: string }; header?: { "Idempotency-Key"?: string }; path: { kind: "reply" | "co-opinion" | "urge" | "return" | "extension" | "request" | "inspection" | "rating-form" | "face-record" | "second-reply" }; cookie?: never };
      requestBody: { content: { "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { [name: string]: unknown } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LETTER_KIND_UNKNOWN" | "NO_SUCH_PATH" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "TEMPLATE_ACTIVE" | "TEMPLATE_MISSING" | "TEMPLATE_NOT_DOCX" | "TEMPLATE_TOO_LARGE" | "TEMPLATE_UNKNOWN" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sheets/{kind}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 导出一张表（.xlsx）：列次固定，表头冻结并可筛选，A4横向打印；或上级平台要的文件 */
      parameters: { query?: { year?: string; section?: string; id?: string; from?: string }; header?: never; path: { kind: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string; "text/csv": string } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LOOK_BACK_NOT_FOUND" | "MEETING_NOT_FOUND" | "SHEET_UNKNOWN" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "CODE_UNKNOWN" | "FROM_NOT_OF_TABLE" | "ID_MISSING" | "SHEET_TOO_LARGE" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/{kind}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 生成一份报告：数字由系统统计，分子、分母、公式都在，由人补写的地方标出 */
      parameters: { query?: { year?: string; to?: string; term?: string; id?: string; format?: "docx" | "html" }; header?: never; path: { kind: "year-end" | "year-summary" | "progress-round" | "term" }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string; "text/html": string } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 403; code?: "NO_ROLE" | "TOKEN_NOT_FOR_API" | "FORBIDDEN" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "REPORT_UNKNOWN" | "ROUND_NOT_FOUND" | "TERM_NOT_FOUND" | "NO_SUCH_PATH" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 422; code?: "ASSIGNER_MISSING" | "ASSIGNER_UNKNOWN" | "ROUND_MISSING" | "TERM_MISSING" }) } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/p/{token}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 代表、委员查看答复和评价表、征求意见稿，协办单位查看征求意见的事项（只显示，不改变任何内容） */
      parameters: { query?: never; header?: never; path: { token: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/json": { title?: string; until?: string; received?: boolean } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        404: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LINK_UNKNOWN" }) } };
        410: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": (components['schemas']['Problem'] & { status?: 410; code?: "LINK_EXPIRED" | "LINK_SPENT" | "LINK_REVOKED" | "LINK_OVER" }) } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post: {
      /** 代表、委员提交评价，只能一次；对征求意见稿的意见截止前可以更改；协办单位提交意见，拟稿提交前可以更改 */
      parameters: { query?: never; header?: never; path: { token: string }; cookie?: never };
      requestBody: { content: { "application/x-www-form-urlencoded": ({ attitude: string; result: string; reason?: string; comment?: string } | { stance: "agree" | "object"; text: string; basis?: string; signerName: string; signerTitle: string; contact?: string } | { stance: "agree" | "amend" | "oppose"; "answer-1"?: string; comment?: string }) } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/json": { received: true } } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        404: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "LINK_UNKNOWN" }) } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 409; code?: "BUSY" }) } };
        410: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": (components['schemas']['Problem'] & { status?: 410; code?: "LINK_EXPIRED" | "LINK_SPENT" | "LINK_REVOKED" | "LINK_OVER" }) } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        422: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": components['schemas']['Problem'] } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/published": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 已公开的答复：一年的，可以检索，新的在前；网页、JSON 或 CSV */
      parameters: { query?: { year?: string; q?: string; kind?: string; format?: "json" | "csv"; cursor?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/html": string; "text/csv": string; "application/json": { year: string; replies: Array<{ itemId: string; kind: string; kindName: string; number: string; title: string; subject?: string; submitters: Array<string>; documentNumber?: string; publishedOn: string; scope: string }>; cursor?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_SEARCH" | "CURSOR_INVALID" }); "text/html": string } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/published/{itemId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      /** 一件已公开的答复：网页或 JSON */
      parameters: { query?: { format?: "json" | "csv" }; header?: never; path: { itemId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/json": { itemId: string; kind: string; kindName: string; number: string; title: string; subject?: string; submitters: Array<string>; documentNumber?: string; publishedOn: string; scope: string; scopeName?: string } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 400; code?: "BAD_INPUT" }) } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": (components['schemas']['Problem'] & { status?: 404; code?: "NOT_PUBLISHED" }); "text/html": string } };
        414: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        429: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        431: { headers: { [name: string]: unknown }; content: { "application/json": components['schemas']['GatewayMessage'] } };
        500: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
        503: { headers: { [name: string]: unknown }; content: { "text/html": string; "application/problem+json": components['schemas']['Problem']; "application/json": components['schemas']['GatewayMessage'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    Problem: { type: string; title: string; status: number; code: string; detail: string; requestId: string; field?: string; errors?: Array<{ field: string; message: string }>; details?: unknown };
    GatewayMessage: { message: string };
    "StepData.propose": { opinion: string; sections: Array<string>; sponsor: string; handler?: string; due?: string; tier?: string; subject?: string; deputy?: string };
    "StepData.endorse-deputy": { opinion?: string };
    "StepData.endorse-director": { opinion?: string };
    "StepData.assign": { section: string; handler: string; due?: string; points?: string; despite?: string };
    "StepData.investigate": { summary: string; policies: Array<{ title: string; documentNumber?: string; link?: string; demands?: Array<number> }>; withoutPolicy?: Array<{ demand: number; reason: string }>; jointPoint?: string; source?: string };
    "StepData.classify": { tier: string; reason: string };
    "StepData.draft": { class: string; body: string; answers: Array<{ demand: number; answer: string; unmet?: { because: "policy" | "conditions"; reason: string; policy?: { title: string; documentNumber?: string } } }>; promise?: { matter: string; owner: string; due: string }; promises?: Array<{ matter: string; owner: string; due: string }>; coOpinions?: Array<{ unit: string; text: string }>; reason?: string; repeated?: string; involves?: Array<"money" | "project"> };
    "StepData.check": { findings: string };
    "StepData.section-review": { opinion?: string };
    "StepData.office-review": { opinion?: string; accuracy: { pertinent: boolean; truthful: boolean; complete: boolean; effective: boolean }; unity: { requirements: boolean; review: boolean; format: boolean; dispatch: boolean }; overrides?: Array<{ finding: string; reason: string }> };
    "StepData.deputy-review": { opinion?: string };
    "StepData.party-group": { meetingOn: string; minutes: string; opinion?: string };
    "StepData.superior-check": { askedOn: string; answeredOn: string; document?: string; opinion?: string };
    "StepData.sign": { opinion?: string };
    "StepData.number": { [name: string]: unknown };
    "StepData.deliver": { deliveries: Array<{ submitterId: string; way: "in-person" | "post" | "mail"; on: string; receipt?: string; contact?: string; trackingNumber?: string; receivedBy?: string; receivedOn?: string }>; leadConsent?: { on: string; note: string } };
    "StepData.consult": { [name: string]: unknown };
    "StepData.decide": { reason: string; document: { title: string; number?: string } };
    "StepData.inspect": { team: Array<string>; noticeOn: string; findings: string; results: Array<{ of: string; result: "done" | "partly" | "not"; note?: string }>; corrections?: Array<{ what: string; by: string; until: string }> };
    "StepData.rectify": { measures: string; reports: Array<{ correctionId: string; report: string }> };
    "StepData.co-draft": { text: string; basis: Array<{ title: string; documentNumber?: string; link?: string }> };
    "StepData.co-send": { way: "in-person" | "post" | "mail"; on: string; receipt?: string; email?: string };
    "StepData.second-draft": { body: string };
    "StepData.second-review": { opinion?: string };
    "StepData.second-sign": { opinion?: string };
    "StepData.second-deliver": { deliveries: Array<{ submitterId: string; way: "in-person" | "post" | "mail"; on: string; receipt?: string; contact?: string; trackingNumber?: string; receivedBy?: string; receivedOn?: string }>; leadConsent?: { on: string; note: string } };
    "StepData.second-consult": { [name: string]: unknown };
    "StepData.return-sign": { opinion?: string };
    "StepData.return-answer": { on: string; document?: string; unit?: string; reason?: string };
  };
}
