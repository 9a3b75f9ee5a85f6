namespace RunAi.Generated;

/// <summary>Provides extension methods for requests of generated clients.</summary>
public static class RunAiRequestExtensions
{
    /// <summary>Gets the operation that a generated client calls with the request.</summary>
    /// <param name="request">The request, or a clone of it with the same <see cref="HttpRequestMessage.Options"/>.</param>
    /// <returns>The operation, or <see langword="null"/> if the request was not created by a generated client.</returns>
    public static ApiOperation? GetRunAiOperation(this HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Options.TryGetValue(ApiOperation.OptionsKey, out var operation) ? operation : null;
    }

    /// <summary>Gets the options of the call that the request belongs to.</summary>
    /// <param name="request">The request, or a clone of it with the same <see cref="HttpRequestMessage.Options"/>.</param>
    /// <returns>The options, or <see langword="null"/> if the call has none.</returns>
    public static RunAiRequestOptions? GetRunAiRequestOptions(this HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Options.TryGetValue(RunAiRequestOptions.OptionsKey, out var options) ? options : null;
    }
}
