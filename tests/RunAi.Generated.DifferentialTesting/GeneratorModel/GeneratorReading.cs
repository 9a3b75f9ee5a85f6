using RunAi.Generated.DifferentialTesting.Normalization;
using RunAi.Generated.DifferentialTesting.Views;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generated.DifferentialTesting.GeneratorModel;

/// <summary>Represents the generator's reading of a spec.</summary>
/// <param name="View">The view to compare with those of the readers.</param>
/// <param name="Skipped">The operations that a diagnostic reports as skipped, by method and path.</param>
public sealed record GeneratorReading(ApiView View, IReadOnlySet<string> Skipped)
{
    /// <summary>Reads a spec.</summary>
    /// <exception cref="InvalidDataException">The spec is not an OpenAPI document of a supported version.</exception>
    public static GeneratorReading Read(SpecUnderTest spec)
    {
        var diagnostics = new DiagnosticBag();
        var document = OpenApiReader.Read(spec.Root, diagnostics) ?? throw new InvalidDataException(string.Join('\n', diagnostics.ToEquatableArray()));
        var model = ApiModelBuilder.Build(document, diagnostics);

        // The model contains declarations only, so components that are scalars, lists and maps are resolved again.
        var resolver = new TypeResolver(new SchemaGraph(document.Schemas), new SchemaNames(document), new DiagnosticBag());
        var uses = document.Schemas.Keys
            .Where(pointer => ApiTypeDescriber.FindComponentName(pointer) is not null)
            .ToDictionary(pointer => pointer, resolver.Resolve, StringComparer.Ordinal);
        var contents = document.Operations.SelectMany(GetContentSchemas)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(pointer => pointer, resolver.Resolve, StringComparer.Ordinal);
        resolver.Complete();
        var declarations = UnionMatcher.Match(resolver.Declarations);
        var types = new ApiTypeDescriber(key => model.Declarations.TryGetValue(key, out var declaration) ? declaration : declarations[key]);

        var schemas = new SortedDictionary<string, TypeView>(StringComparer.Ordinal);
        foreach (var (pointer, use) in uses)
        {
            schemas[ApiTypeDescriber.FindComponentName(pointer)!] = types.DescribeNamed(use, pointer);
        }

        var operations = new SortedDictionary<string, OperationView>(StringComparer.Ordinal);
        var sources = document.Operations.ToDictionary(operation => operation.Pointer, StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            operations[GetOperationKey(operation.Key, operation.Method)] = CreateOperation(operation, sources[operation.Key], types, contents);
        }

        return new GeneratorReading(
            new ApiView(operations, schemas, schemas.Keys.ToHashSet(StringComparer.Ordinal)), GetSkippedOperations(spec.Root, diagnostics));
    }

    private static OperationView CreateOperation(
        ApiOperationModel operation, OpenApiOperation declared, ApiTypeDescriber types, Dictionary<string, ApiTypeUse> contents)
    {
        var parameters = new SortedDictionary<string, ParameterView>(StringComparer.Ordinal);
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.FixedValue is null))
        {
            var source = declared.Parameters.First(candidate => candidate.Name == parameter.WireName && candidate.In == parameter.In);
            var type = types.Describe(parameter.Type, source.Schema);
            var style = char.ToLowerInvariant(parameter.Style.ToString()[0]) + parameter.Style.ToString()[1..];
            parameters[ApiViewBuilder.GetParameterKey(parameter.In.ToString().ToLowerInvariant(), parameter.WireName)] = new ParameterView(
                parameter.Required,
                type,
                parameter.AsJson ? ParameterView.Json : ParameterView.GetStyle(type, style, parameter.Explode),
                source.Pointer);
        }

        var body = declared.RequestBody is { } request
            ? new BodyView(
                operation.Body?.Required ?? request.Required,
                CreateContent(request.Content, name => operation.Body is { } sent && sent.MediaType == name ? sent.Type : null))
            : null;
        var responses = declared.Responses.ToDictionary(
            response => response.Status.ToUpperInvariant(),
            response => CreateContent(response.Content, name => FindType(operation, response.Status, name)),
            StringComparer.Ordinal);
        return new OperationView(parameters, body, responses);

        // The model contains only one of several media types; the types of the others are resolved from the document.
        IReadOnlyDictionary<string, TypeView> CreateContent(IReadOnlyList<OpenApiMediaType> content, Func<string, ApiTypeUse?> inModel)
        {
            var views = new SortedDictionary<string, TypeView>(StringComparer.Ordinal);
            foreach (var entry in content)
            {
                var use = inModel(entry.Name) ?? (entry.Schema is { } schema ? contents[schema] : ApiType.Any.NotNull);
                views[entry.Name] = types.Describe(use, entry.Schema);
            }

            return views;
        }
    }

    private static ApiTypeUse? FindType(ApiOperationModel operation, string status, string mediaType) => operation.Responses
        .SelectMany(response => response.Statuses).FirstOrDefault(response => response.Pattern == status && response.MediaType == mediaType)?.Type;

    private static IEnumerable<string> GetContentSchemas(OpenApiOperation operation) =>
        (operation.RequestBody?.Content ?? []).Concat(operation.Responses.SelectMany(response => response.Content))
            .Select(content => content.Schema).OfType<string>();

    private static string GetOperationKey(string pointer, string method)
    {
        var path = pointer[..pointer.LastIndexOf('/')];
        if (path.EndsWith("/additionalOperations", StringComparison.Ordinal))
        {
            path = path[..path.LastIndexOf('/')];
        }

        return method.ToUpperInvariant() + " " + JsonPointer.GetLastToken(path);
    }

    // The diagnostic for a skipped operation has the location of the operation.
    private static HashSet<string> GetSkippedOperations(SpecNode root, DiagnosticBag diagnostics)
    {
        var locations = diagnostics.ToEquatableArray()
            .Where(diagnostic => diagnostic.Id == DiagnosticIds.OperationSkipped)
            .Select(diagnostic => diagnostic.Location)
            .ToHashSet();
        var skipped =
            from path in root["paths"]?.Properties ?? []
            from field in path.Value.Properties
            where locations.Contains(field.Value.Location)
            select field.Name.ToUpperInvariant() + " " + path.Name;
        return skipped.ToHashSet(StringComparer.Ordinal);
    }
}
