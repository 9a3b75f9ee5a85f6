using RunAi.Generated.DifferentialTesting.Documents;
using RunAi.Generated.DifferentialTesting.Views;

namespace RunAi.Generated.DifferentialTesting.Normalization;

/// <summary>Builds the view of a third-party reader's document.</summary>
public static class ApiViewBuilder
{
    public static ApiView Build(ParsedDocument document)
    {
        var describer = new ParsedSchemaDescriber();
        var operations = new SortedDictionary<string, OperationView>(StringComparer.Ordinal);
        foreach (var operation in document.Operations)
        {
            operations[operation.Method.ToUpperInvariant() + " " + operation.Path] = CreateOperation(operation, describer);
        }

        var schemas = new SortedDictionary<string, TypeView>(StringComparer.Ordinal);
        foreach (var (name, schema) in document.Schemas)
        {
            schemas[name] = describer.DescribeNamed(schema);
        }

        return new ApiView(operations, schemas, ReachableSchemas.GetNames(document));
    }

    private static OperationView CreateOperation(ParsedOperation operation, ParsedSchemaDescriber describer)
    {
        var parameters = new SortedDictionary<string, ParameterView>(StringComparer.Ordinal);
        foreach (var parameter in operation.Parameters)
        {
            var type = describer.Describe(parameter.Schema);
            parameters[GetParameterKey(parameter.Location, parameter.Name)] = new ParameterView(
                parameter.Required || parameter.Location == "path",
                type,
                parameter.Style == ParameterView.Json ? parameter.Style : ParameterView.GetStyle(type, parameter.Style, parameter.Explode),
                Pointer: null);
        }

        return new OperationView(
            parameters,
            operation.Body is { } body ? new BodyView(body.Required, CreateContent(body.Content, describer)) : null,
            operation.Responses.ToDictionary(
                response => response.Key.ToUpperInvariant(), response => CreateContent(response.Value, describer), StringComparer.Ordinal));
    }

    /// <summary>Returns the key of a parameter in <see cref="OperationView.Parameters"/>. Header names ignore case (RFC 9110, section 5.1).</summary>
    public static string GetParameterKey(string location, string name) => location + " " + (location == "header" ? name.ToLowerInvariant() : name);

    private static IReadOnlyDictionary<string, TypeView> CreateContent(IReadOnlyList<ParsedContent> content, ParsedSchemaDescriber describer)
    {
        var types = new SortedDictionary<string, TypeView>(StringComparer.Ordinal);
        foreach (var entry in content)
        {
            types[entry.MediaType] = describer.Describe(entry.Schema);
        }

        return types;
    }
}
