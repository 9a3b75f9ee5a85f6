using RunAi.Generated.DifferentialTesting.GeneratorModel;
using RunAi.Generated.DifferentialTesting.Views;

namespace RunAi.Generated.DifferentialTesting.Comparison;

/// <summary>Compares the generator's view of an API with that of a third-party reader.</summary>
public sealed class ApiComparison
{
    private const string Missing = "missing";
    private const string Present = "present";

    private readonly string _reader;
    private readonly List<Difference> _differences = [];
    private int _operations;
    private int _parameters;
    private int _contents;
    private int _schemas;
    private int _properties;

    private ApiComparison(string reader) => _reader = reader;

    public IReadOnlyList<Difference> Differences => _differences;

    public ComparisonCounts Counts => new(_operations, _parameters, _contents, _schemas, _properties);

    public static ApiComparison CompareViews(string reader, GeneratorReading ours, ApiView theirs)
    {
        var comparison = new ApiComparison(reader);
        comparison.CompareOperations(ours, theirs);
        comparison.CompareSchemas(ours.View, theirs);
        return comparison;
    }

    private void CompareOperations(GeneratorReading ours, ApiView theirs)
    {
        foreach (var (key, our, their) in Pairs(ours.View.Operations, theirs.Operations))
        {
            if (our is null || their is null)
            {
                if (!ours.Skipped.Contains(key))
                {
                    Report(DifferenceKind.Operation, new DifferenceLocation(key, null, []), our is null ? Missing : Present, their is null ? Missing : Present);
                }

                continue;
            }

            _operations++;
            CompareParameters(key, our, their);
            CompareBodies(key, our.Body, their.Body);
            foreach (var (status, ourResponse, theirResponse) in Pairs(our.Responses, their.Responses))
            {
                var location = new DifferenceLocation($"{key} response {status}", null, []);
                if (ourResponse is null || theirResponse is null)
                {
                    Report(DifferenceKind.Response, location, ourResponse is null ? Missing : Present, theirResponse is null ? Missing : Present);
                }
                else
                {
                    CompareContent(location, ourResponse, theirResponse);
                }
            }
        }
    }

    private void CompareParameters(string operation, OperationView ours, OperationView theirs)
    {
        foreach (var (key, our, their) in Pairs(ours.Parameters, theirs.Parameters))
        {
            var location = new DifferenceLocation($"{operation} {key}", our?.Type.Pointer ?? our?.Pointer, []);
            if (our is null || their is null)
            {
                Report(DifferenceKind.Parameter, location, our is null ? Missing : Present, their is null ? Missing : Present);
                continue;
            }

            _parameters++;
            Compare(DifferenceKind.ParameterRequired, location, our.Required, their.Required);
            CompareTypes(location, our.Type, their.Type);
            if (our.Style != their.Style && our.Type.Kind == their.Type.Kind)
            {
                Report(DifferenceKind.ParameterStyle, location with { Pointer = our.Pointer }, our.Style ?? "none", their.Style ?? "none");
            }
        }
    }

    private void CompareBodies(string operation, BodyView? ours, BodyView? theirs)
    {
        var location = new DifferenceLocation(operation + " body", null, []);
        if (ours is null || theirs is null)
        {
            Compare(DifferenceKind.Body, location, ours is not null, theirs is not null, Present, Missing);
            return;
        }

        Compare(DifferenceKind.BodyRequired, location, ours.Required, theirs.Required);
        CompareContent(location, ours.Content, theirs.Content);
    }

    private void CompareContent(DifferenceLocation location, IReadOnlyDictionary<string, TypeView> ours, IReadOnlyDictionary<string, TypeView> theirs)
    {
        foreach (var (mediaType, our, their) in Pairs(ours, theirs))
        {
            var content = new DifferenceLocation($"{location.Location} {mediaType}", our?.Pointer, []);
            if (our is null || their is null)
            {
                Report(DifferenceKind.MediaType, content, our is null ? Missing : Present, their is null ? Missing : Present);
                continue;
            }

            _contents++;
            CompareTypes(content, our, their);
        }
    }

    private void CompareSchemas(ApiView ours, ApiView theirs)
    {
        foreach (var (name, our, their) in Pairs(ours.Schemas, theirs.Schemas))
        {
            var location = new DifferenceLocation("schema " + name, our?.Pointer, []);
            if (our is not null && their is not null)
            {
                _schemas++;
                CompareTypes(location, our, their);
            }
            else if (our is not null || theirs.Reachable.Contains(name))
            {
                Report(DifferenceKind.Schema, location, our is null ? Missing : Present, their is null ? Missing : Present);
            }
        }
    }

    private void CompareTypes(DifferenceLocation location, TypeView ours, TypeView theirs)
    {
        Compare(DifferenceKind.Nullable, location, ours.Nullable, theirs.Nullable);
        if (ours.Item is not null && theirs.Item is not null && ours.Kind == theirs.Kind
            && ours.Text.StartsWith("map", StringComparison.Ordinal) == theirs.Text.StartsWith("map", StringComparison.Ordinal))
        {
            CompareTypes(location.Append("[]"), ours.Item, theirs.Item);
            return;
        }

        if (ours.Text != theirs.Text)
        {
            Report(DifferenceKind.Type, location, ours.Text, theirs.Text);
            return;
        }

        var ourValues = ours.Values is null ? "none" : string.Join(", ", ours.Values);
        var theirValues = theirs.Values is null ? "none" : string.Join(", ", theirs.Values);
        Compare(DifferenceKind.EnumValues, location, ourValues == theirValues, true, ourValues, ourValues, theirValues);
        if (ours.Properties is not null && theirs.Properties is not null)
        {
            CompareProperties(location, ours.Properties, theirs.Properties);
        }
    }

    private void CompareProperties(
        DifferenceLocation location, IReadOnlyDictionary<string, PropertyView> ours, IReadOnlyDictionary<string, PropertyView> theirs)
    {
        foreach (var (name, our, their) in Pairs(ours, theirs))
        {
            var property = location.Append(name);
            if (our is null || their is null)
            {
                Report(DifferenceKind.Property, property, our is null ? Missing : Present, their is null ? Missing : Present);
                continue;
            }

            _properties++;
            Compare(DifferenceKind.PropertyRequired, property, our.Required, their.Required);
            CompareTypes(property, our.Type, their.Type);
        }
    }

    private void Compare(
        DifferenceKind kind, DifferenceLocation location, bool ours, bool theirs, string yes = "yes", string no = "no", string? theirText = null)
    {
        if (ours != theirs)
        {
            Report(kind, location, ours ? yes : no, theirText ?? (theirs ? yes : no));
        }
    }

    private void Report(DifferenceKind kind, DifferenceLocation location, string ours, string theirs) =>
        _differences.Add(new Difference(_reader, kind, location.Location, ours, theirs, location.Pointer, location.Steps));

    private static IEnumerable<(string Key, T? Ours, T? Theirs)> Pairs<T>(IReadOnlyDictionary<string, T> ours, IReadOnlyDictionary<string, T> theirs)
        where T : class =>
        ours.Keys.Union(theirs.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(key => (key, ours.GetValueOrDefault(key), theirs.GetValueOrDefault(key)));

    private sealed record DifferenceLocation(string Location, string? Pointer, IReadOnlyList<string> Steps)
    {
        public DifferenceLocation Append(string step) => new(step == "[]" ? Location + step : Location + "." + step, Pointer, [.. Steps, step]);
    }
}
