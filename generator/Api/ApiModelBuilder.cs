using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Turns a document into what it means.</summary>
internal static class ApiModelBuilder
{
    public static ApiModel Build(OpenApiDocument document, DiagnosticBag diagnostics)
    {
        var names = new SchemaNames(document);
        var graph = new SchemaGraph(document.Schemas);
        var types = new TypeResolver(graph, names, diagnostics);
        var builder = new OperationBuilder(document, types, graph, diagnostics);
        var operations = document.Operations
            .OrderBy(operation => operation.Pointer, StringComparer.Ordinal)
            .Select(builder.Build)
            .OfType<ApiOperationModel>()
            .ToList();
        types.Complete();
        var matcher = new UnionMatcher(types.Declarations);
        foreach (var union in types.Declarations.Values.OfType<ApiUnion>())
        {
            matcher.Match(union);
        }

        if (types.HasUnresolvedTypes)
        {
            operations.RemoveAll(operation => IsUnresolved(operation, types, diagnostics));
        }

        var pagination = new PaginationDetector(types.Declarations);
        foreach (var operation in operations)
        {
            operation.PagedOperation = pagination.Detect(operation);
        }

        return new ApiModel
        {
            Title = document.Title,
            Description = document.Description,
            Version = document.ApiVersion,
            Operations = operations,
            Groups = CreateGroups(document, operations),
            Declarations = CollectDeclarations(operations, types),
        };
    }

    private static bool IsUnresolved(ApiOperationModel operation, TypeResolver types, DiagnosticBag diagnostics)
    {
        ReachableTypes.Collect(ReachableTypes.GetRoots(operation), types.Declarations, out var unresolved);
        if (unresolved is null)
        {
            return false;
        }

        diagnostics.Report(DiagnosticIds.OperationSkipped, operation.Location, $"{operation.HttpMethod} {operation.Route}", unresolved.Reason);
        return true;
    }

    private static List<ApiGroup> CreateGroups(OpenApiDocument document, List<ApiOperationModel> operations) =>
        [.. operations.Select(operation => operation.Group).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new ApiGroup(name, document.Tags.FirstOrDefault(tag => tag.Name == name)?.Description))];

    private static SortedDictionary<string, ApiDeclaration> CollectDeclarations(List<ApiOperationModel> operations, TypeResolver types)
    {
        var all = ReachableTypes.Collect(operations.SelectMany(ReachableTypes.GetRoots), types.Declarations, out _);
        var inRequests = ReachableTypes.Collect(operations.SelectMany(ReachableTypes.GetRequestRoots), types.Declarations, out _);
        var reached = new SortedDictionary<string, ApiDeclaration>(StringComparer.Ordinal);
        foreach (var key in all)
        {
            reached.Add(key, types.Declarations[key]);
            if (types.Declarations[key] is ApiObject value)
            {
                value.InRequest = inRequests.Contains(key);
            }
        }

        return reached;
    }
}
