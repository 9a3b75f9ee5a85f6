using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Collects the parameters of an operation and its path item. A parameter of the operation replaces one of the path item with the same name
/// and location; within a list, the last one takes precedence.
/// </summary>
internal sealed class ParameterCollector(ReaderContext context, IReadOnlyCollection<string> locations)
{
    // Described by the security scheme and the media types of bodies and responses, not by parameters (3.0.3, Parameter Object).
    private static readonly HashSet<string> ImpliedHeaders = new(["Accept", "Authorization", "Content-Type"], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _locations = new(locations, StringComparer.Ordinal);

    public IReadOnlyList<ParameterSource> Collect(OperationScope scope)
    {
        var parameters = new List<ParameterSource>();
        var positions = new Dictionary<(string In, string Name), int>();
        for (var i = scope.PathItems.Count - 1; i >= 0; i--)
        {
            Collect(scope.PathItems[i], scope, parameters, positions);
        }

        Collect(scope.Operation, scope, parameters, positions);
        return parameters;
    }

    public static bool IsImpliedHeader(string name) => ImpliedHeaders.Contains(name);

    private void Collect(
        SpecElement owner, OperationScope scope, List<ParameterSource> parameters, Dictionary<(string In, string Name), int> positions)
    {
        foreach (var item in context.Fields.GetObjects(owner, "parameters"))
        {
            if (Read(item, scope) is not { } parameter)
            {
                continue;
            }

            // In Swagger 2.0 an operation has only one body, regardless of the names. Header names ignore case (RFC 9110, section 5.1).
            var key = parameter.In switch
            {
                "body" => ("body", string.Empty),
                "header" => ("header", parameter.Name.ToUpperInvariant()),
                _ => (parameter.In, parameter.Name),
            };
            if (positions.TryGetValue(key, out var position))
            {
                parameters[position] = parameter;
            }
            else
            {
                positions.Add(key, parameters.Count);
                parameters.Add(parameter);
            }
        }
    }

    private ParameterSource? Read(SpecElement item, OperationScope scope)
    {
        if (context.References.Follow(item, ComponentKinds.Parameters) is not { } element)
        {
            scope.FailUnresolved($"parameter {item.Pointer}");
            return null;
        }

        var location = context.Fields.GetString(element, "in");
        var name = context.Fields.GetString(element, "name");
        if (location is null || !_locations.Contains(location))
        {
            return Reject(element, scope, "in", "one of " + string.Join(", ", locations));
        }

        if (string.IsNullOrEmpty(name) && location != "body")
        {
            return Reject(element, scope, "name", "a string that is not empty");
        }

        if (location == "header" && IsImpliedHeader(name!))
        {
            return null;
        }

        // No client can send such a header (RFC 9110, section 5.1).
        if (location == "header" && !HttpToken.IsValid(name!))
        {
            return Reject(element, scope, "name", "the name of a header");
        }

        var description = context.Fields.GetString(item, "description") ?? context.Fields.GetString(element, "description");
        var preferredName = context.Fields.GetName(item, "x-runai-name") ?? context.Fields.GetName(element, "x-runai-name");
        var filter = FilterReader.Find(item, element, context.Fields);
        return new ParameterSource(element, name ?? string.Empty, location, description, preferredName, filter);
    }

    // Without an optional parameter the operation is still usable; without a required one it is not.
    private ParameterSource? Reject(SpecElement element, OperationScope scope, string field, string expected)
    {
        if (element.Node[field] is not { } node)
        {
            context.Fields.ReportMissing(element, field, expected);
        }
        else if (node.IsString)
        {
            context.Fields.ReportWrongType(element, field, node, expected);
        }

        if (context.Fields.GetBoolean(element, "required") == true || element.Node.GetString("in") == "path")
        {
            scope.Fail($"its parameter {element.Pointer} has no valid \"{field}\"");
        }

        return null;
    }
}
