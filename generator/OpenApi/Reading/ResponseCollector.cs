using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Collects the entries of <c>responses</c>, after following references and normalizing status codes.</summary>
internal static class ResponseCollector
{
    /// <summary>
    /// Returns the responses. An error response that cannot be resolved is omitted; any other makes the result unknown and fails the operation.
    /// </summary>
    public static IEnumerable<ResponseSource> Collect(OperationScope scope, ReaderContext context)
    {
        foreach (var entry in context.Fields.GetMap(scope.Operation, "responses", extensible: true))
        {
            if (Normalize(entry.Key) is not { } status)
            {
                context.Fields.ReportWrongType(entry.Value, "under a status code, a range such as 4XX, or \"default\"");
            }
            else if (context.References.Follow(entry.Value, ComponentKinds.Responses) is { } response)
            {
                var description = context.Fields.GetString(entry.Value, "description") ?? context.Fields.GetString(response, "description");
                yield return new ResponseSource(response, status, description);
            }
            else if (status[0] is not ('4' or '5'))
            {
                scope.FailUnresolved($"response {status}");
            }
        }
    }

    private static string? Normalize(string key)
    {
        if (key == "default")
        {
            return key;
        }

        if (key.Length != 3 || key[0] is < '1' or > '5')
        {
            return null;
        }

        return (IsDigit(key[1]) && IsDigit(key[2])) || (key[1] is 'x' or 'X' && key[2] is 'x' or 'X') ? key.ToUpperInvariant() : null;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
