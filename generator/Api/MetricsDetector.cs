using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>
/// Detects operations that return metrics: a GET with the required parameters <c>start</c> and <c>end</c>, a required list of an enum, and an optional
/// <c>numberOfSamples</c> with a maximum, whose response has a list of series with <c>type</c>, <c>labels</c> and <c>values</c>, and nothing else that
/// distinguishes series.
/// </summary>
internal sealed class MetricsDetector(PropertyPathFinder properties)
{
    private static readonly string[] SeriesProperties = ["labels", "type", "values"];

    /// <summary>Returns the metrics that an operation returns; null if it returns something else.</summary>
    public ApiMetrics? Detect(ApiOperationModel operation)
    {
        if (operation.Method != "get"
            || Find(operation, "start", ApiScalar.DateTime) is not { Required: true } start
            || Find(operation, "end", ApiScalar.DateTime) is not { Required: true } end
            || Find(operation, "numberOfSamples", ApiScalar.Int32, ApiScalar.Int64) is not { Required: false, Maximum: > 0 } samples
            || FindTypes(operation) is not { } types
            || operation.Responses[0] is not { Kind: ApiBodyKind.Json, Type: { Nullable: false } response, Redirections.Count: 0 }
            || properties.FindObject(response.Type) is not { } envelope)
        {
            return null;
        }

        foreach (var property in envelope.Properties)
        {
            if (FindSeries(response.Type, property) is { } series)
            {
                return series(types, start, end, samples);
            }
        }

        return null;
    }

    private Func<ApiParameter, ApiParameter, ApiParameter, ApiParameter, ApiMetrics>? FindSeries(ApiType response, ApiProperty property) =>
        property.Type.Type is ApiListType { Item: { Nullable: false } item }
        && properties.FindObject(item.Type) is { } series
        && series.Properties.Select(static part => part.WireName).OrderBy(static name => name, StringComparer.Ordinal).SequenceEqual(SeriesProperties)
        && properties.Find(item.Type, "type") is { Last.Type.Type: ApiScalarType { Scalar: ApiScalar.String } } type
        && properties.Find(item.Type, "labels") is { Last.Type.Type: ApiMapType { Value: { Nullable: false } label } } labels
        && label.Type is ApiScalarType { Scalar: ApiScalar.String }
        && properties.Find(item.Type, "values") is { Last.Type.Type: ApiListType { Item: { Nullable: false } value } } values
        && properties.Find(value.Type, "timestamp") is { Last.Type.Type: ApiScalarType { Scalar: ApiScalar.DateTime } } time
        && properties.Find(value.Type, "value") is { Last.Type.Type: ApiScalarType { Scalar: ApiScalar.String } } number
        && properties.Find(response, property.WireName) is { } list
            ? (types, start, end, samples) => new ApiMetrics(types, start, end, samples, list, type, labels, values, time, number)
            : null;

    private ApiParameter? FindTypes(ApiOperationModel operation)
    {
        var lists = operation.Parameters.Where(parameter => parameter is { In: ParameterLocation.Query, Required: true, FixedValue: null }
            && parameter.Type.Type is ApiListType { Item: { Nullable: false } item } && properties.FindEnum(item.Type) is not null).ToList();
        return lists.Count == 1 ? lists[0] : null;
    }

    private static ApiParameter? Find(ApiOperationModel operation, string name, params ApiScalar[] types) => operation.Parameters.FirstOrDefault(parameter =>
        parameter is { In: ParameterLocation.Query, FixedValue: null, Type.Type: ApiScalarType { Scalar: var scalar } }
        && parameter.WireName == name && types.Contains(scalar));
}
