using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Paginations other than offsets: detected, or declared by <c>x-runai-pagination</c>.</summary>
public sealed class PageKindTests
{
    private const string Strings = "{type: array, items: {type: string}}";
    private const string Size = "{name: page_size, in: query, schema: {type: integer}}";
    private const string Cursor = "{name: cursor, in: query, schema: {type: string}}";

    [Theory]
    [InlineData("Google", "{name: pageToken, in: query, schema: {type: string}}",
        "{properties: {kind: {type: string}, items: I, nextPageToken: {type: string}}}",
        """WithCursor("pageToken", "nextPageToken")""")]
    [InlineData("Slack", Cursor + ", {name: limit, in: query, schema: {type: integer}}",
        "{properties: {ok: {type: boolean}, channels: I, response_metadata: {properties: {next_cursor: {type: string}}}}}",
        """WithCursor("cursor", "response_metadata.next_cursor")""")]
    [InlineData("HubSpot", "{name: after, in: query, schema: {type: string}}",
        "{properties: {results: I, paging: {properties: {next: {properties: {after: {type: string}, link: {type: string}}}}}}}",
        """WithCursor("after", "paging.next.after")""")]
    [InlineData("Spotify", "{name: after, in: query, schema: {type: string}}",
        "{properties: {items: I, next: {type: string}, cursors: {properties: {after: {type: string}, before: {type: string}}}}}",
        """WithCursor("after", "cursors.after")""")]
    [InlineData("Kubernetes", "{name: continue, in: query, schema: {type: string}}",
        "{properties: {entries: I, metadata: {properties: {continue: {type: string}, remaining: {type: integer}}}}}",
        """WithCursor("continue", "metadata.continue")""")]
    [InlineData("OpenAI", "{name: after, in: query, schema: {type: string}}",
        "{properties: {object: {type: string}, data: I, first_id: {type: string}, last_id: {type: string}, has_more: {type: boolean}}}",
        """WithCursor("after", "last_id", hasMore: "has_more")""")]
    [InlineData("Stripe", "{name: starting_after, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}",
        "{properties: {object: {type: string}, data: {type: array, items: {properties: {id: {type: string}}}}, has_more: {type: boolean}, url: {}}}",
        """WithItemCursor("starting_after", "id", hasMore: "has_more")""")]
    [InlineData("OData", "", "{properties: {value: I, '@odata.nextLink': {type: string}}}", """WithLink("@odata\\.nextLink")""")]
    [InlineData("Azure", "", "{properties: {value: I, nextLink: {type: string}, other: {type: string}}}", """WithLink("nextLink")""")]
    [InlineData("JSON:API", "", "{properties: {data: I, links: {properties: {self: {type: string}, next: {type: string}}}}}", """WithLink("links.next")""")]
    [InlineData("HAL", "", "{properties: {things: I, _links: {properties: {next: {properties: {href: {type: string}}}}}}}", """WithLink("_links.next.href")""")]
    [InlineData("Django", "", "{properties: {count: {type: integer}, next: {type: string, format: uri}, previous: {type: string, format: uri}, results: I}}",
        """WithLink("next")""")]
    [InlineData("page and size",
        "{name: page, in: query, schema: {type: integer, default: 1}}, {name: per_page, in: query, schema: {type: integer, default: 30, maximum: 100}}",
        "I",
        """WithPages("page", "per_page", pageSize: 30, maxPageSize: 100)""")]
    [InlineData("pages from 0", "{name: page, in: query, schema: {type: integer, minimum: 0}}, {name: size, in: query, schema: {type: integer}}",
        "{properties: {items: I, totalPages: {type: integer}, totalElements: {type: integer}}}",
        """WithPages("page", "size", first: 0, total: "totalElements", pages: "totalPages")""")]
    [InlineData("the next page", "{name: page, in: query, schema: {type: integer}}",
        "{properties: {items: I, meta: {properties: {next_page: {type: integer}, total_pages: {type: integer}}}}}",
        """WithPages("page", first: 0, next: "meta.next_page", pages: "meta.total_pages")""")]
    public void Conventional_paginations_are_detected(string form, string parameters, string schema, string description) =>
        Assert.True(GetDescription(Generate(parameters, schema)).EndsWith($").{description};", StringComparison.Ordinal), form);

    [Theory]
    [InlineData("a cursor without a property", Cursor, "{properties: {items: I}}")]
    [InlineData("a property without a cursor", "", "{properties: {items: I, next_cursor: {type: string}}}")]
    [InlineData("the current cursor", Cursor, "{properties: {items: I, cursor: {type: string}}}")]
    [InlineData("two properties", Cursor, "{properties: {items: I, next_cursor: {type: string}, meta: {properties: {next_cursor: {type: string}}}}}")]
    [InlineData("two cursors", Cursor + ", {name: page_token, in: query, schema: {type: string}}", "{properties: {items: I, next_cursor: {type: string}}}")]
    [InlineData("a cursor in a header", "{name: cursor, in: header, schema: {type: string}}", "{properties: {items: I, next_cursor: {type: string}}}")]
    [InlineData("a cursor in other data", Cursor, "{properties: {items: I, pagination: {type: string}, extra: {properties: {next_cursor: {type: string}}}}}")]
    [InlineData("a next that can be a cursor", "", "{properties: {items: I, next: {type: string}}}")]
    [InlineData("items without an ID", "{name: starting_after, in: query, schema: {type: string}}", "{properties: {items: I, has_more: {type: boolean}}}")]
    [InlineData("a page without a size", "{name: page, in: query, schema: {type: integer, default: 1}}", "I")]
    [InlineData("a first page that is not declared", "{name: page, in: query, schema: {type: integer}}, " + Size, "I")]
    [InlineData("a page of text", "{name: page, in: query, schema: {type: string}}, " + Size, "I")]
    public void Ambiguous_shapes_are_not_detected(string form, string parameters, string schema) =>
        Assert.False(Generate(parameters, schema)["Things.g.cs"].Contains(").With", StringComparison.Ordinal), form);

    [Theory]
    [InlineData("Link: {schema: {type: string}}", Size, true)]
    [InlineData("link: {schema: {type: string}}", "{name: page, in: query, schema: {type: integer}}", true)]
    [InlineData("Link: {schema: {type: string}}", "", false)]
    [InlineData("X-Link: {schema: {type: string}}", Size, false)]
    public void Declared_link_header_is_detected_with_a_parameter_for_pages(string header, string parameters, bool isDetected) => Assert.Equal(
        isDetected, Generate(parameters, "I", headers: header)["Things.g.cs"].Contains(").WithLinkHeader();", StringComparison.Ordinal));

    [Theory]
    [InlineData("{cursor: c, next: meta.n}", """WithCursor("c", "meta.n")""")]
    [InlineData("{cursor: c, item: id, hasMore: more}", """WithItemCursor("c", "id", hasMore: "more")""")]
    [InlineData("{link: meta.n}", """WithLink("meta.n")""")]
    [InlineData("{link: 'dotted\\.name'}", """WithLink("dotted\\.name")""")]
    [InlineData("{header: link}", "WithLinkHeader()")]
    [InlineData("{page: n, limit: s, first: 0, total: meta.t}", """WithPages("n", "s", first: 0, total: "meta.t")""")]
    [InlineData("{offset: n, limit: s, next: meta.t}", """WithPagination("n", "s", next: "meta.t")""")]
    [InlineData("{items: other, link: meta.n}", """WithLink("meta.n")""")]
    [InlineData("{items: meta.list, link: meta.n}", """WithLink("meta.n")""")]
    public void Declared_paginations_are_used(string pagination, string description)
    {
        var code = GeneratorHarness.Generate(CreateDeclared(pagination, pagination.Contains("items", StringComparison.Ordinal)));

        Assert.EndsWith($").{description};", GetDescription(code), StringComparison.Ordinal);
        Assert.Contains("EnumerateDoItAsync(", code["Things.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "exactly one of \"offset\", \"page\", \"cursor\", \"link\", \"header\" and \"none\" is required")]
    [InlineData("{page: n, cursor: c}", "exactly one of \"offset\", \"page\", \"cursor\", \"link\", \"header\" and \"none\" is required")]
    [InlineData("{cursor: c}", "a cursor requires either \"next\" or \"item\"")]
    [InlineData("{cursor: c, next: more, item: id}", "a cursor requires either \"next\" or \"item\"")]
    [InlineData("{cursor: c, item: id}", "\"item\" requires \"hasMore\"")]
    [InlineData("{cursor: c, item: name, hasMore: more}", "\"name\" is not a property of the items with a single value")]
    [InlineData("{cursor: x, next: meta.n}", "\"x\" is not a query parameter of the operation with a single value")]
    [InlineData("{page: c}", "\"c\" is not a query parameter of the operation with an integer")]
    [InlineData("{page: n, limit: x}", "\"x\" is not a query parameter of the operation with an integer")]
    [InlineData("{cursor: c, next: meta}", "\"meta\" is not a property of the response with a single value")]
    [InlineData("{link: meta.x}", "\"meta.x\" is not a property of the response with a single value")]
    [InlineData("{page: n, first: 2}", "\"first\" is 2, but must be 0 or 1")]
    [InlineData("{header: X-Next}", "\"header\" is \"X-Next\", but must be \"Link\"")]
    [InlineData("{items: more, link: meta.n}", "\"more\" is not a list in the response, or in an object in it")]
    public void RUNAI0029_an_invalid_pagination(string pagination, string reason)
    {
        var code = GeneratorHarness.Diagnose(CreateDeclared(pagination, false));

        Assert.Contains(
            $"warning RUNAI0029: x-runai-pagination of GET /things is ignored: {reason}. Correct it in the overlay.",
            Assert.Single(code.Diagnostics),
            StringComparison.Ordinal);
    }

    [Fact]
    public void RUNAI0029_a_pagination_of_a_response_with_several_lists() => Assert.Contains(
        "x-runai-pagination of GET /things is ignored: the response has no list, or several. \"items\" can name it.",
        Assert.Single(GeneratorHarness.Diagnose(CreateDeclared("{link: meta.n}", true)).Diagnostics),
        StringComparison.Ordinal);

    [Fact]
    public void Detected_pagination_can_be_removed()
    {
        var code = Generate(Cursor, "{properties: {items: I, next_cursor: {type: string}}}", "x-runai-pagination: {none: true}");

        Assert.Empty(code.Diagnostics);
        Assert.DoesNotContain("WithCursor", code["Things.g.cs"], StringComparison.Ordinal);
        Assert.Contains("EnumerateDoItAsync(DoItOptions? options = null, CancellationToken", code["Things.g.cs"], StringComparison.Ordinal);
    }

    private static string GetDescription(GeneratedCode code) =>
        code["Things.g.cs"].Split('\n').Single(static text => text.Contains("new PagedOperation<", StringComparison.Ordinal)).Trim();

    private static SpecItem CreateDeclared(string pagination, bool hasSeveral) => TinySpec.Operation(
        "get",
        "/things",
        "parameters: [{name: c, in: query, schema: {type: string}}, {name: n, in: query, schema: {type: integer}}, "
        + "{name: s, in: query, schema: {type: integer}}]\nx-runai-pagination: " + pagination
        + "\nresponses: {'200': {description: Things., content: {application/json: {schema: {properties: {list: {type: array, items: "
        + "{properties: {id: {type: string}}}}, more: {type: boolean}, 'dotted.name': {type: string}, limit: {type: integer}, "
        + (hasSeveral ? "other: {type: array, items: {type: string}}, " : "")
        + "meta: {properties: {n: {type: string}, t: {type: integer}" + (hasSeveral ? ", list: {type: array, items: {type: string}}" : "") + "}}}}}}}}");

    private static GeneratedCode Generate(string parameters, string schema, string members = "", string headers = "") => GeneratorHarness.Generate(
        TinySpec.Operation(
            "get",
            "/things",
            $"parameters: [{parameters}]\n{members}\nresponses: {{'200': {{description: Things., headers: {{{headers}}}, content: {{application/json: "
            + $"{{schema: {(schema == "I" ? Strings : schema.Replace(": I", ": " + Strings, StringComparison.Ordinal))}}}}}}}}}"));
}
