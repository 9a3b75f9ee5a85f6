using RunAi.Generated.Judging.Ours;
using RunAi.Generated.Judging.Views;

namespace RunAi.Generated.Judging.Comparison;

/// <summary>Compares our view of an API with a judge's.</summary>
public sealed class ApiComparison
{
    private const string Missing = "missing";
    private const string Present = "present";

    private readonly string _judge;
    private readonly List<Difference> _differences = [];
    private int _operations;
    private int _parameters;
    private int _contents;
    private int _schemas;
    private int _properties;

    private ApiComparison(string judge) => _judge = judge;

    public IReadOnlyList<Difference> Differences => _differences;

    public ComparisonCounts Counts => new(_operations, _parameters, _contents, _schemas, _properties);

    public static ApiComparison Of(string judge, OurReading ours, ApiView theirs)
    {
        var comparison = new ApiComparison(judge);
        comparison.CompareOperations(ours, theirs);
        comparison.CompareSchemas(ours.View, theirs);
        return comparison;
    }

    private void CompareOperations(OurReading ours, ApiView theirs)
    {
        foreach (var (key, our, their) in Pairs(ours.View.Operations, theirs.Operations))
        {
            if (our is null || their is null)
            {
                if (!ours.Skipped.Contains(key))
                {
                    Report(DifferenceKind.Operation, new Spot(key, null, []), our is null ? Missing : Present, their is null ? Missing : Present);
                }

                continue;
            }

            _operations++;
            CompareParameters(key, our, their);
            CompareBodies(key, our.Body, their.Body);
            foreach (var (status, ourAnswer, theirAnswer) in Pairs(our.Answers, their.Answers))
            {
                var spot = new Spot($"{key} answer {status}", null, []);
                if (ourAnswer is null || theirAnswer is null)
                {
                    Report(DifferenceKind.Answer, spot, ourAnswer is null ? Missing : Present, theirAnswer is null ? Missing : Present);
                }
                else
                {
                    CompareContent(spot, ourAnswer, theirAnswer);
                }
            }
        }
    }

    private void CompareParameters(string operation, OperationView ours, OperationView theirs)
    {
        foreach (var (key, our, their) in Pairs(ours.Parameters, theirs.Parameters))
        {
            var spot = new Spot($"{operation} {key}", our?.Type.Pointer ?? our?.Pointer, []);
            if (our is null || their is null)
            {
                Report(DifferenceKind.Parameter, spot, our is null ? Missing : Present, their is null ? Missing : Present);
                continue;
            }

            _parameters++;
            Compare(DifferenceKind.ParameterRequired, spot, our.Required, their.Required);
            CompareTypes(spot, our.Type, their.Type);
            if (our.Style != their.Style && our.Type.Kind == their.Type.Kind)
            {
                Report(DifferenceKind.ParameterStyle, spot with { Pointer = our.Pointer }, our.Style ?? "none", their.Style ?? "none");
            }
        }
    }

    private void CompareBodies(string operation, BodyView? ours, BodyView? theirs)
    {
        var spot = new Spot(operation + " body", null, []);
        if (ours is null || theirs is null)
        {
            Compare(DifferenceKind.Body, spot, ours is not null, theirs is not null, Present, Missing);
            return;
        }

        Compare(DifferenceKind.BodyRequired, spot, ours.Required, theirs.Required);
        CompareContent(spot, ours.Content, theirs.Content);
    }

    private void CompareContent(Spot spot, IReadOnlyDictionary<string, TypeView> ours, IReadOnlyDictionary<string, TypeView> theirs)
    {
        foreach (var (mediaType, our, their) in Pairs(ours, theirs))
        {
            var content = new Spot($"{spot.Place} {mediaType}", our?.Pointer, []);
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
            var spot = new Spot("schema " + name, our?.Pointer, []);
            if (our is not null && their is not null)
            {
                _schemas++;
                CompareTypes(spot, our, their);
            }
            else if (our is not null || theirs.Reached.Contains(name))
            {
                Report(DifferenceKind.Schema, spot, our is null ? Missing : Present, their is null ? Missing : Present);
            }
        }
    }

    private void CompareTypes(Spot spot, TypeView ours, TypeView theirs)
    {
        Compare(DifferenceKind.Nullable, spot, ours.Nullable, theirs.Nullable);
        if (ours.Item is not null && theirs.Item is not null && ours.Kind == theirs.Kind && ours.Text.StartsWith("map", StringComparison.Ordinal) == theirs.Text.StartsWith("map", StringComparison.Ordinal))
        {
            CompareTypes(spot.Below("[]"), ours.Item, theirs.Item);
            return;
        }

        if (ours.Text != theirs.Text)
        {
            Report(DifferenceKind.Type, spot, ours.Text, theirs.Text);
            return;
        }

        var ourValues = ours.Values is null ? "none" : string.Join(", ", ours.Values);
        var theirValues = theirs.Values is null ? "none" : string.Join(", ", theirs.Values);
        Compare(DifferenceKind.EnumValues, spot, ourValues == theirValues, true, ourValues, ourValues, theirValues);
        if (ours.Members is not null && theirs.Members is not null)
        {
            CompareMembers(spot, ours.Members, theirs.Members);
        }
    }

    private void CompareMembers(Spot spot, IReadOnlyDictionary<string, PropertyView> ours, IReadOnlyDictionary<string, PropertyView> theirs)
    {
        foreach (var (name, our, their) in Pairs(ours, theirs))
        {
            var member = spot.Below(name);
            if (our is null || their is null)
            {
                Report(DifferenceKind.Property, member, our is null ? Missing : Present, their is null ? Missing : Present);
                continue;
            }

            _properties++;
            Compare(DifferenceKind.PropertyRequired, member, our.Required, their.Required);
            CompareTypes(member, our.Type, their.Type);
        }
    }

    private void Compare(DifferenceKind kind, Spot spot, bool ours, bool theirs, string yes = "yes", string no = "no", string? theirText = null)
    {
        if (ours != theirs)
        {
            Report(kind, spot, ours ? yes : no, theirText ?? (theirs ? yes : no));
        }
    }

    private void Report(DifferenceKind kind, Spot spot, string ours, string theirs) =>
        _differences.Add(new Difference(_judge, kind, spot.Place, ours, theirs, spot.Pointer, spot.Steps));

    private static IEnumerable<(string Key, T? Ours, T? Theirs)> Pairs<T>(IReadOnlyDictionary<string, T> ours, IReadOnlyDictionary<string, T> theirs)
        where T : class =>
        ours.Keys.Union(theirs.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(key => (key, ours.GetValueOrDefault(key), theirs.GetValueOrDefault(key)));

    private sealed record Spot(string Place, string? Pointer, IReadOnlyList<string> Steps)
    {
        public Spot Below(string step) => new(step == "[]" ? Place + step : Place + "." + step, Pointer, [.. Steps, step]);
    }
}
