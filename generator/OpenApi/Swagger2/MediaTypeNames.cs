using System.Collections.Generic;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>Reads <c>consumes</c> and <c>produces</c>: the operation's list replaces the document's; JSON where neither names a type.</summary>
internal sealed class MediaTypeNames(ReaderContext context)
{
    public IReadOnlyList<string> Consumes(OperationScope scope) => OrJson(Stated(scope, "consumes"));

    public IReadOnlyList<string> Produces(OperationScope scope) => OrJson(Stated(scope, "produces"));

    /// <summary>As <see cref="Consumes"/>, but empty where nothing is stated.</summary>
    public IReadOnlyList<string> StatedConsumes(OperationScope scope) => Stated(scope, "consumes");

    private static IReadOnlyList<string> OrJson(IReadOnlyList<string> names) => names.Count > 0 ? names : ["application/json"];

    private IReadOnlyList<string> Stated(OperationScope scope, string keyword) =>
        context.Fields.Strings(scope.Operation.Node[keyword] is null ? context.Root : scope.Operation, keyword);
}
