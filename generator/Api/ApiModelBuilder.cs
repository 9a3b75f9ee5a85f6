using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Builds the API model of a document.</summary>
internal static class ApiModelBuilder
{
    /// <summary>Builds the API model.</summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Receives the errors in the document.</param>
    /// <param name="hasOwnCredentials">Whether the API has credentials of its own, rather than those of Run:ai.</param>
    public static ApiModel Build(OpenApiDocument document, DiagnosticBag diagnostics, bool hasOwnCredentials = false)
    {
        var names = new SchemaNames(document);
        var graph = new SchemaGraph(document.Schemas);
        var types = new TypeResolver(graph, names, diagnostics);
        var builder = new OperationBuilder(document, types, graph, diagnostics);
        var declared = document.Operations.ToList();
        var resources = new ResourceBuilder(document, types).Take(declared);
        var operations = declared
            .OrderBy(operation => operation.Pointer, StringComparer.Ordinal)
            .Select(builder.Build)
            .OfType<ApiOperationModel>()
            .ToList();
        types.Complete();
        var declarations = UnionMatcher.Match(types.Declarations);
        if (types.HasUnresolvedTypes)
        {
            operations.RemoveAll(operation => IsUnresolved(operation, declarations, diagnostics));
        }

        var pagination = new PaginationDetector(declarations, new DeclaredCreations(operations), diagnostics);
        var properties = new PropertyPathFinder(declarations);
        var waits = new WaitBuilder(properties, diagnostics);
        var metrics = new MetricsDetector(properties);
        operations = operations.ConvertAll(operation => operation with
        {
            PagedOperation = pagination.Detect(operation),
            Wait = waits.Build(operation),
            Metrics = metrics.Detect(operation),
        });
        operations = new FilterBuilder(declarations).Apply(operations);
        var reached = CollectDeclarations(operations, resources, declarations);
        var needsKubernetes = resources.Count > 0 || KubernetesTypes.AreUsed(operations, reached.Values);
        var security = hasOwnCredentials && !needsKubernetes ? new SecurityBuilder(document, diagnostics).Build(operations) : null;
        return new ApiModel
        {
            Title = document.Title,
            Description = document.Description,
            Version = document.ApiVersion,
            ServerPath = GetServerPath(document),
            Security = security,
            DeclaredSchemes = document.SecuritySchemes,
            DeclaredSecurity = document.Security,
            Operations = operations,
            Groups = CreateGroups(document, operations),
            NamedResources = [.. new NamedResourceFinder(properties, operations, diagnostics).Find()],
            Dispatches = [.. new DispatchBuilder(properties, operations, diagnostics).Build()],
            Resources = resources,
            NeedsKubernetes = needsKubernetes,
            Declarations = reached,
        };
    }

    // Path items and operations can have servers of their own.
    private static string GetServerPath(OpenApiDocument document)
    {
        var paths = document.Operations.Select(operation => operation.BasePath ?? document.BasePath).Distinct(StringComparer.Ordinal).ToList();
        return paths.Count == 1 ? paths[0] : document.BasePath;
    }

    private static bool IsUnresolved(ApiOperationModel operation, IReadOnlyDictionary<string, ApiDeclaration> declarations, DiagnosticBag diagnostics)
    {
        ReachableTypes.Collect(ReachableTypes.GetRoots(operation), declarations, out var unresolved);
        if (unresolved is null)
        {
            return false;
        }

        diagnostics.Report(DiagnosticIds.OperationSkipped, operation.Location, $"{operation.HttpMethod} {operation.Path}", unresolved.Reason);
        return true;
    }

    private static List<ApiGroup> CreateGroups(OpenApiDocument document, List<ApiOperationModel> operations) =>
        [.. operations.Select(operation => operation.Group).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => document.Tags.FirstOrDefault(tag => tag.Name == name) is { } tag
                ? new ApiGroup(name, tag.Description, tag.PreferredName, tag.TypeName)
                : new ApiGroup(name, null, null, null))];

    private static SortedDictionary<string, ApiDeclaration> CollectDeclarations(
        List<ApiOperationModel> operations, List<ApiResource> resources, Dictionary<string, ApiDeclaration> declarations)
    {
        // The objects of resources are sent and received.
        var objects = resources.ConvertAll(static resource => (ApiType)new ApiNamedType(resource.Type));
        var all = ReachableTypes.Collect(operations.SelectMany(ReachableTypes.GetRoots).Concat(objects), declarations, out _);
        var inRequests = ReachableTypes.Collect(operations.SelectMany(ReachableTypes.GetRequestRoots).Concat(objects), declarations, out _);
        var reached = new SortedDictionary<string, ApiDeclaration>(StringComparer.Ordinal);
        foreach (var key in all)
        {
            var declaration = declarations[key];
            reached.Add(key, declaration is ApiObject value && inRequests.Contains(key) ? MarkAsRequest(value) : declaration);
        }

        return reached;
    }

    private static ApiObject MarkAsRequest(ApiObject value) => value with
    {
        InRequest = true,
        Properties = [.. value.Properties.Select(property =>
            property is { Required: false, ReadOnly: false, Type.Nullable: true } ? property with { DistinguishesAbsentFromNull = true } : property)],
    };
}
