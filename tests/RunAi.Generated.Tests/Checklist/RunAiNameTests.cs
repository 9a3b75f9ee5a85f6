using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Checklist;

/// <summary>Tests names as used in Run:ai's documents.</summary>
public sealed class RunAiNameTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Diagnose(TinySpec.WithRequestAndResponse("""
        Thing:
          properties:
            project: {$ref: '#/components/schemas/Project'}
            projectSummary: {$ref: '#/components/schemas/project'}
            rules: {$ref: '#/components/schemas/DistributedInferenceServingPortRules-2'}
            listResponse: {$ref: '#/components/schemas/job.JobListResponse'}
            submit: {$ref: '#/components/schemas/job.submitRet'}
            action: {$ref: '#/components/schemas/Action'}
            environment: {$ref: '#/components/schemas/Environment'}
            range: {$ref: '#/components/schemas/Range'}
            configMap: {$ref: '#/components/schemas/ConfigMap'}
            tenantId: {$ref: '#/components/schemas/TenantId'}
            gpu-memory: {type: string}
            Spec: {type: string}
            source_ip: {type: string}
            namespace: {type: string}
            operator: {type: string}
            default: {type: string}
            private: {type: boolean}
            event: {type: string}
            created1: {type: string}
        Project: {properties: {id: {type: string}}}
        project: {properties: {name: {type: string}}}
        DistributedInferenceServingPortRules-2: {properties: {a: {type: string}}}
        job.JobListResponse: {properties: {data: {type: array, items: {type: string}}}}
        job.submitRet: {properties: {name: {type: string}}}
        Action: {type: string, enum: [create]}
        Environment: {properties: {a: {type: string}}}
        Range: {properties: {a: {type: string}}}
        ConfigMap: {properties: {configMap: {type: string}}}
        TenantId: {type: integer, format: int32}
        """)));

    [Theory]
    [InlineData("""new Thing { Project = new Project { Id = "1" }, ProjectSummary = new ProjectModel { Name = "n" } }""",
        """{"project":{"id":"1"},"projectSummary":{"name":"n"}}""")]
    [InlineData("""new Thing { Rules = new DistributedInferenceServingPortRules2 { A = "x" } }""", """{"rules":{"a":"x"}}""")]
    [InlineData("""new Thing { ListResponse = new JobListResponse { Data = ["a"] }, Submit = new JobSubmitRet { Name = "j" } }""",
        """{"listResponse":{"data":["a"]},"submit":{"name":"j"}}""")]
    [InlineData("""new Thing { Action = ActionModel.CreateValue, Environment = new EnvironmentModel { A = "x" }, Range = new RangeModel { A = "y" } }""",
        """{"action":"create","environment":{"a":"x"},"range":{"a":"y"}}""")]
    [InlineData("""new Thing { ConfigMap = new ConfigMap { ConfigMapValue = "m" } }""", """{"configMap":{"configMap":"m"}}""")]
    [InlineData("""new Thing { TenantId = 7 }""", """{"tenantId":7}""")]
    public async Task Schemas_with_conflicting_names_have_distinct_classes(string expression, string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync(expression));

    [Theory]
    [InlineData("""GpuMemory = "1Gi" """, """{"gpu-memory":"1Gi"}""")]
    [InlineData("""Spec = "s" """, """{"Spec":"s"}""")]
    [InlineData("""SourceIp = "::1" """, """{"source_ip":"::1"}""")]
    [InlineData("""Namespace = "n", Operator = "o", Default = "d", Private = true, Event = "e" """,
        """{"default":"d","event":"e","namespace":"n","operator":"o","private":true}""")]
    [InlineData("""Created1 = "c" """, """{"created1":"c"}""")]
    public async Task Properties_are_sent_with_their_JSON_names(string member, string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync($"new Thing {{ {member} }}"));

    [Fact]
    public async Task Paths_and_queries_keep_their_spelling() => Assert.Equal(
        "/datavolumes/a_b-c/sharedScopes?file_type=csv",
        (await GeneratorHarness.Generate(TinySpec.Operation("get", "/datavolumes/{datavolume_id}/sharedScopes", """
            parameters:
            - {name: datavolume_id, in: path, required: true, schema: {type: string}}
            - {name: file_type, in: query, schema: {type: string}}
            x-csp: true
            """)).SendAsync("""Things.DoItAsync("a_b-c", new() { FileType = "csv" })""")).Target);

    [Fact]
    public async Task Operations_that_differ_by_spelling_only_have_distinct_methods()
    {
        var code = GeneratorHarness.Diagnose(TinySpec.Paths("""
            /v1/projects: {get: {operationId: getProjects, deprecated: true, tags: [Projects], responses: {'204': {description: Done.}}}}
            /v2/projects: {get: {operationId: get_projects, tags: [Projects], responses: {'204': {description: Done.}}}}
            /v2/workspaces: {post: {operationId: create_workspace1, tags: [Projects], responses: {'204': {description: Done.}}}}
            """));
        Assert.Equal("/v2/projects", (await code.SendAsync("Projects.GetProjectsAsync()")).Target);
        Assert.Equal("/v1/projects", (await code.SendAsync("Projects.GetProjectsAtV1ProjectsAsync()")).Target);
        Assert.Equal("/v2/workspaces", (await code.SendAsync("Projects.CreateWorkspace1Async()")).Target);
    }

    [Theory]
    [InlineData("Workloads V2", "WorkloadsV2")]
    [InlineData("NVIDIA NIM", "NvidiaNim")]
    [InlineData("PVC", "Pvc")]
    [InlineData("Environment", "Environment")]
    public async Task Tag_with_any_name_becomes_a_group(string tag, string group) => Assert.Equal(
        "/things",
        (await GeneratorHarness.Generate(TinySpec.Paths($$"""
            /things: {get: {operationId: do_it, tags: [{{tag}}], responses: {'204': {description: Done.} } } }
            """)).SendAsync($"{group}.DoItAsync()")).Target);
}
