using System.Linq;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Tells which operations go without authentication: those whose <c>security</c>, or else the document's, is an empty list or offers
/// nothing but the empty requirement. A document that says nothing about security leaves it to the server, so its calls are authenticated.
/// </summary>
internal sealed class SecurityReader(ReaderContext context)
{
    private const string Keyword = "security";

    private readonly bool _default = Read(context, context.Root) ?? true;

    public bool IsRequired(SpecElement operation) => Read(context, operation) ?? _default;

    // Whatever is no empty requirement asks for something, even where it is no valid requirement.
    private static bool? Read(ReaderContext context, SpecElement owner)
    {
        var requirements = context.Fields.GetArray(owner, Keyword);
        return owner.Node[Keyword] is { IsArray: true }
            ? requirements.Any(static requirement => !requirement.IsObject || requirement.Properties.Count > 0)
            : null;
    }
}
