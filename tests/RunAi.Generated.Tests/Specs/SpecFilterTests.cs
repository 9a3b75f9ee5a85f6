namespace RunAi.Generator.Tests.Specs;

/// <summary>The operations that a filter keeps.</summary>
public sealed class SpecFilterTests
{
    private const string Spec = """
        openapi: 3.0.3
        paths:
          x-note: 1
          /api/v1/projects:
            parameters: []
            get: {operationId: get_projects, tags: [Projects], responses: {}}
            post: {operationId: create_project, tags: [Projects], responses: {}}
          /api/v1/projects/{id}:
            get: {operationId: get_project, tags: [Projects], responses: {}}
            delete: {operationId: delete_project, tags: [Projects, Danger], deprecated: true, responses: {}}
          /api/v1/workloads:
            get: {operationId: get_workloads, tags: [Workloads], responses: {}}
          /health:
            get: {responses: {}}
        """;

    [Fact]
    public void An_empty_filter_returns_the_same_instance()
    {
        var filtered = FilterResult.Apply(Spec);
        Assert.Same(filtered.Before, filtered.After);
    }

    [Theory]
    [InlineData("Workloads", "get /api/v1/workloads")]
    [InlineData("workLOADS", "get /api/v1/workloads")]
    [InlineData("Danger;Workloads", "delete /api/v1/projects/{id}", "get /api/v1/workloads")]
    public void Tags_match_ignoring_case(string tags, params string[] expected) =>
        Assert.Equal(expected, FilterResult.Apply(Spec, tags: tags).Operations());

    [Theory]
    [InlineData("/health", "get /health")]
    [InlineData("/api/v1/projects", "get /api/v1/projects", "post /api/v1/projects")]
    [InlineData("/api/v1/projects/{id}", "get /api/v1/projects/{id}", "delete /api/v1/projects/{id}")]
    [InlineData("/*", "get /health")]
    [InlineData("/api/*/workloads", "get /api/v1/workloads")]
    [InlineData("/api/**/{id}", "get /api/v1/projects/{id}", "delete /api/v1/projects/{id}")]
    [InlineData("/**w*", "get /api/v1/workloads")]
    public void Paths_match_as_templates_with_wildcards(string paths, params string[] expected) =>
        Assert.Equal(expected, FilterResult.Apply(Spec, paths: paths).Operations());

    [Theory]
    [InlineData("get_project", "get /api/v1/projects/{id}")]
    [InlineData("get_project*", "get /api/v1/projects", "get /api/v1/projects/{id}")]
    [InlineData("*_project;get_workloads", "post /api/v1/projects", "get /api/v1/projects/{id}", "delete /api/v1/projects/{id}", "get /api/v1/workloads")]
    public void Operation_IDs_match_with_wildcards(string operations, params string[] expected) =>
        Assert.Equal(expected, FilterResult.Apply(Spec, operations: operations).Operations());

    [Theory]
    [InlineData("post", "post /api/v1/projects")]
    [InlineData("POST;Delete", "post /api/v1/projects", "delete /api/v1/projects/{id}")]
    public void Methods_match_ignoring_case(string methods, params string[] expected) =>
        Assert.Equal(expected, FilterResult.Apply(Spec, methods: methods).Operations());

    [Fact]
    public void Deprecated_operations_can_be_excluded() =>
        Assert.DoesNotContain("delete /api/v1/projects/{id}", FilterResult.Apply(Spec, excludeDeprecated: true).Operations());

    [Fact]
    public void An_operation_must_match_all_criteria_of_a_filter() =>
        Assert.Equal(
            ["get /api/v1/projects/{id}"],
            FilterResult.Apply(Spec, tags: "Projects", paths: "/api/v1/*/*", methods: "get;delete", excludeDeprecated: true).Operations());

    [Fact]
    public void Path_items_without_operations_are_removed_and_extensions_are_kept() =>
        Assert.Equal(
            ["x-note", "/api/v1/projects"],
            FilterResult.Apply(Spec, operations: "get_projects").After["paths"]!.Properties.Select(property => property.Name));

    [Fact]
    public void Unchanged_path_items_are_shared_with_the_original_tree()
    {
        var filtered = FilterResult.Apply(Spec, paths: "/health");
        Assert.Same(filtered.Before["paths"]!["/health"], filtered.After["paths"]!["/health"]);
    }

    [Fact]
    public void Other_properties_of_a_path_item_are_kept() => Assert.Equal(
        ["parameters", "get"],
        FilterResult.Apply(Spec, operations: "get_projects").After["paths"]!["/api/v1/projects"]!.Properties.Select(property => property.Name));

    [Fact]
    public void A_referenced_path_item_is_filtered_for_each_path()
    {
        const string spec = """
            openapi: 3.1.0
            paths:
              /a: {$ref: '#/components/pathItems/shared', summary: s}
              /b: {$ref: '#/components/pathItems/shared'}
              /c: {$ref: 'https://example.org/elsewhere'}
            components:
              pathItems:
                shared:
                  get: {tags: [T], responses: {}}
                  put: {tags: [U], responses: {}}
            """;
        Assert.Equal("""{"/b":{"put":{"tags":["U"],"responses":{}}},"/c":{"$ref":"https://example.org/elsewhere"}}""",
            FilterResult.Apply(spec, paths: "/b", tags: "U").After["paths"].ToJson());
    }

    [Fact]
    public void Properties_beside_a_path_item_reference_take_precedence_and_parameters_are_combined()
    {
        const string spec = """
            openapi: 3.1.0
            paths:
              /a: {$ref: '#/components/pathItems/shared', get: {tags: [T], summary: own}, parameters: [{name: own}]}
            components:
              pathItems:
                shared: {get: {tags: [T]}, put: {tags: [T]}, post: {tags: [U]}, parameters: [{name: shared}]}
            """;
        Assert.Equal(
            """{"/a":{"get":{"tags":["T"],"summary":"own"},"parameters":[{"name":"shared"},{"name":"own"}],"put":{"tags":["T"]}}}""",
            FilterResult.Apply(spec, tags: "T").After["paths"].ToJson());
    }

    [Fact]
    public void Additional_operations_of_3_2_are_filtered()
    {
        const string spec = "openapi: 3.2.0\npaths:\n  /a:\n    additionalOperations: {COPY: {tags: [T]}, LINK: {tags: [U]}}\n";
        Assert.Equal("""{"/a":{"additionalOperations":{"COPY":{"tags":["T"]}}}}""", FilterResult.Apply(spec, tags: "T").After["paths"].ToJson());
    }

    [Theory]
    [InlineData("IncludeTags", "Project", "; similar names: Projects")]
    [InlineData("IncludeTags", "Nodes", "")]
    [InlineData("IncludePaths", "/heath", "; similar names: /health")]
    [InlineData("IncludePaths", "/api/*", "")]
    [InlineData("IncludeOperations", "get_projcts", "; similar names: get_projects, get_project")]
    [InlineData("IncludeOperations", "GET_PROJECT", "; similar names: get_project, get_projects")]
    [InlineData("IncludeMethods", "patch", "")]
    public void A_filter_value_without_a_match_is_reported(string filter, string value, string hint)
    {
        var filtered = FilterResult.Apply(
            Spec,
            tags: filter == "IncludeTags" ? value + ";Workloads" : "",
            paths: filter == "IncludePaths" ? value + ";/health" : "",
            operations: filter == "IncludeOperations" ? value + ";get_workloads" : "",
            methods: filter == "IncludeMethods" ? value + ";get" : "");
        Assert.Equal([$"project(5,3): RUNAI0015: The filter {filter}=\"{value}\" matches no operation in the spec{hint}"], filtered.Diagnostics);
    }

    [Fact]
    public void A_combination_of_filters_without_a_match_is_reported() =>
        Assert.Equal(
            [
                "project(5,3): RUNAI0015: The filter IncludeTags + IncludeMethods + ExcludeDeprecated=\"Danger;Workloads + post + true\" "
                + "matches no operation in the spec; the values match separately, but no operation matches all of them",
            ],
            FilterResult.Apply(Spec, tags: "Danger;Workloads", methods: "post", excludeDeprecated: true).Diagnostics);

    [Theory]
    [InlineData("openapi: 3.0.3")]
    [InlineData("paths: []")]
    [InlineData("[]")]
    public void A_spec_without_paths_is_not_filtered(string spec)
    {
        var filtered = FilterResult.Apply(spec, tags: "T");
        Assert.Same(filtered.Before, filtered.After);
    }

    [Fact]
    public void Operations_with_invalid_values_are_filtered_without_diagnostics() =>
        Assert.Empty(FilterResult.Apply("paths: {/a: 1, /b: {get: 1, put: {tags: 1, operationId: 2}, post: {tags: [1, T]}}}", tags: "T").Diagnostics);
}
