using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints parameters.</summary>
internal static class Signatures
{
    /// <param name="operation">The operation.</param>
    /// <param name="optional">What follows an optional parameter.</param>
    /// <param name="token">What follows the cancellation token.</param>
    /// <param name="more">An optional parameter before the cancellation token; null for none.</param>
    public static string Format(CSharpOperation operation, string optional, string token, string? more = null) => string.Join(
        ", ",
        operation.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}{(parameter.IsOptional ? optional : string.Empty)}")
            .Concat(more is null ? [] : [more + optional])
            .Concat(["CancellationToken cancellationToken" + token]));
}
