using System.Net;

namespace RunAi.Generated;

/// <summary>Waits for calls whose failure with certain status codes is expected.</summary>
public static class RunAiCall
{
    /// <summary>Waits for a call, and returns a value indicating whether it succeeded.</summary>
    /// <param name="call">The call.</param>
    /// <param name="expected">The status codes of error responses that are not thrown as exceptions.</param>
    /// <returns><see langword="false"/> if the response has one of the status codes; otherwise <see langword="true"/>.</returns>
    /// <exception cref="RunAiException">The call failed otherwise.</exception>
    /// <example>
    /// <code>
    /// var existed = await RunAiCall.TryAsync(runAi.DeleteWorkloadAsync(id), HttpStatusCode.NotFound);
    /// </code>
    /// </example>
    public static async Task<bool> TryAsync(Task call, params HttpStatusCode[] expected)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(expected);
        try
        {
            await call.ConfigureAwait(false);
            return true;
        }
        catch (RunAiApiException exception) when (expected.Contains((HttpStatusCode)exception.ResponseStatusCode))
        {
            return false;
        }
    }
}
