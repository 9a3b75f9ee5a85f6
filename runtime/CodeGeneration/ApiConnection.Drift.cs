using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

/// <content>The observation of deviations from the spec.</content>
public sealed partial class ApiConnection
{
    /// <summary>Gets the monitor that counts and logs deviations.</summary>
    internal DriftMonitor Drift { get; init; } = DriftMonitor.Shared;

    private ResponseBodyOptions GetBodyOptions(ApiOperation operation) => new(Limit, StrictResponses, new DriftContext(Drift, operation));

    /// <summary>Reports an undeclared status code or media type.</summary>
    private void Observe(ApiOperation operation, HttpResponseMessage response)
    {
        if (!Drift.IsEnabled)
        {
            return;
        }

        if (!operation.DeclaresStatus(response))
        {
            Drift.AddStatus(operation, (int)response.StatusCode);
        }
        else if (UndeclaredMediaType.Find(operation, response) is { } mediaType)
        {
            Drift.AddMediaType(operation, mediaType);
        }
    }

    /// <summary>Reports an undeclared status code or media type. The usual media type is recognized at once.</summary>
    private void Observe<T>(ApiOperation operation, HttpResponseMessage response, SuccessResponseReader<T>? declared)
    {
        if (Drift.IsEnabled && !(declared?.MediaType is { } mediaType && UndeclaredMediaType.IsUsual(mediaType, response)))
        {
            Observe(operation, response);
        }
    }

    private void ObserveItems<T>(ApiOperation operation, T value)
    {
        if (value is ApiStream stream)
        {
            stream.ItemDrift = new DriftContext(Drift, operation, "$[*]");
        }
    }
}
