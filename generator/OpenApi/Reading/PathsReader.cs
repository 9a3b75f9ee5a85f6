using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Reads the operations of <c>paths</c>. Operations with errors are reported (RUNAI0013) and skipped.</summary>
internal sealed class PathsReader(ReaderContext context, DocumentReader dialect)
{
    public List<OpenApiOperation> Read(bool optional)
    {
        if (!optional && context.Root.Node["paths"] is null)
        {
            context.Fields.ReportMissing(context.Root, "paths", "an object");
        }

        var operations = new List<OpenApiOperation>();
        foreach (var entry in context.Fields.GetMap(context.Root, "paths", extensible: true))
        {
            ReadPathItem(entry.Key, entry.Value, operations);
        }

        return operations;
    }

    private void ReadPathItem(string path, SpecElement pathItem, List<OpenApiOperation> operations)
    {
        // A path item with $ref can have operations of its own, which take precedence.
        var pathItems = new List<SpecElement> { pathItem };
        if (pathItem.Node[ReferenceResolver.Keyword] is not null && context.References.Follow(pathItem, ComponentKinds.PathItems) is { } target)
        {
            pathItems.Add(target);
        }

        var methods = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in pathItems)
        {
            foreach (var field in item.Node.Properties)
            {
                if (dialect.Methods.Contains(field.Name) && methods.Add(field.Name) && context.Fields.GetObject(item, field.Name) is { } operation)
                {
                    Add(new OperationScope(path, field.Name, isAdditional: false, pathItems, operation), operations);
                }
                else
                {
                    IgnoredOperations.Report(path, field, dialect, context.Diagnostics);
                }
            }

            foreach (var entry in dialect.HasAdditionalOperations ? context.Fields.GetMap(item, OperationScope.AdditionalOperations) : [])
            {
                if (methods.Add(entry.Key))
                {
                    AddAdditional(new OperationScope(path, entry.Key, isAdditional: true, pathItems, entry.Value), operations);
                }
            }
        }
    }

    private void AddAdditional(OperationScope scope, List<OpenApiOperation> operations)
    {
        if (dialect.Methods.Contains(scope.Method, StringComparer.OrdinalIgnoreCase))
        {
            scope.Fail($"its method must be declared by the field \"{scope.Method.ToLowerInvariant()}\" of the path item");
        }
        else if (!HttpToken.IsValid(scope.Method))
        {
            scope.Fail("its method is not an HTTP token");
        }

        Add(scope, operations);
    }

    private void Add(OperationScope scope, List<OpenApiOperation> operations)
    {
        var operation = Read(scope);
        if (scope.Failure is { } reason)
        {
            Skip(scope, reason);
        }
        else
        {
            operations.Add(operation);
        }
    }

    private void Skip(OperationScope scope, string reason) => context.Diagnostics.Report(
        DiagnosticIds.OperationSkipped, scope.Operation.Location, scope.HttpMethod + " " + scope.Path, reason);

    private OpenApiOperation Read(OperationScope scope)
    {
        var operation = scope.Operation;
        var path = PathTemplate.Parse(scope);
        var request = dialect.ReadRequest(scope);
        return new OpenApiOperation
        {
            Pointer = scope.Pointer,
            Location = operation.Location,
            Method = scope.Method,
            HttpMethod = scope.HttpMethod,
            Path = path.Text,
            OperationId = context.Fields.GetString(operation, "operationId"),
            PreferredName = context.Fields.GetName(operation, "x-runai-name"),
            FormerName = context.Fields.GetName(operation, "x-runai-former-name"),
            Summary = context.Fields.GetString(operation, "summary") ?? ReadInherited(scope, "summary"),
            Description = context.Fields.GetString(operation, "description") ?? ReadInherited(scope, "description"),
            Deprecated = context.Fields.GetBoolean(operation, "deprecated") == true,
            Tags = [.. context.Fields.GetStrings(operation, "tags").Distinct(StringComparer.Ordinal)],
            BasePath = ReadBasePath(scope),
            Parameters = path.Complete(request.Parameters, scope, context),
            RequestBody = request.Body,
            Responses = dialect.ReadResponses(scope),
            RequiredRole = context.Fields.GetString(operation, "x-runai-role") ?? ReadInherited(scope, "x-runai-role"),
            Security = SecurityRequirementReader.Read(context, operation),
            Kubernetes = KubernetesExtensions.ReadAction(operation.Node),
            Wait = WaitReader.Read(context.Fields, operation),
            Pagination = PaginationReader.Read(context.Fields, operation),
            Stream = StreamReader.Read(context.Fields, operation),
            Dispatch = DispatchReader.Read(context.Fields, operation),
            Ensure = EnsureReader.Read(context.Fields, operation),
        };
    }

    private string? ReadBasePath(OperationScope scope)
    {
        var basePath = dialect.ReadBasePath(scope.Operation);
        for (var i = 0; basePath is null && i < scope.PathItems.Count; i++)
        {
            basePath = dialect.ReadBasePath(scope.PathItems[i]);
        }

        return basePath;
    }

    /// <summary>Returns a field that the path item declares for all of its operations.</summary>
    private string? ReadInherited(OperationScope scope, string name) =>
        scope.PathItems.Select(item => context.Fields.GetString(item, name)).FirstOrDefault(static text => text is not null);
}
