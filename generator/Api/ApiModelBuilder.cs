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
            .OfType<ApiOperation>()
            .ToList();
        types.Complete();
        var matcher = new UnionMatcher(types.Declarations);
        foreach (var union in types.Declarations.Values.OfType<ApiUnion>())
        {
            matcher.Match(union);
        }

        if (types.HasBrokenTypes)
        {
            operations.RemoveAll(operation => IsBroken(operation, types, diagnostics));
        }

        var items = new ItemsFinder(types.Declarations);
        foreach (var operation in operations)
        {
            operation.Items = items.Find(operation);
        }

        return new ApiModel
        {
            Title = document.Title,
            Description = document.Description,
            Version = document.ApiVersion,
            Operations = operations,
            Groups = GroupsOf(document, operations),
            Declarations = Reached(operations, types),
        };
    }

    private static bool IsBroken(ApiOperation operation, TypeResolver types, DiagnosticBag diagnostics)
    {
        TypeReach.Collect(TypeReach.RootsOf(operation), types.Declarations, out var broken);
        if (broken is null)
        {
            return false;
        }

        diagnostics.Report(DiagnosticIds.OperationSkipped, operation.Location, $"{operation.HttpMethod} {operation.Route}", broken.Reason);
        return true;
    }

    private static List<ApiGroup> GroupsOf(OpenApiDocument document, List<ApiOperation> operations) =>
        [.. operations.Select(operation => operation.Group).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new ApiGroup(name, document.Tags.FirstOrDefault(tag => tag.Name == name)?.Description))];

    private static SortedDictionary<string, ApiDeclaration> Reached(List<ApiOperation> operations, TypeResolver types)
    {
        var all = TypeReach.Collect(operations.SelectMany(TypeReach.RootsOf), types.Declarations, out _);
        var inRequests = TypeReach.Collect(operations.SelectMany(TypeReach.RequestRootsOf), types.Declarations, out _);
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
