using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>A string of a spec tree: a value, or the name of a member.</summary>
/// <param name="Pointer">Where it stands; that of the member for a name.</param>
/// <param name="Path">The indexes that lead there from the root.</param>
/// <param name="IsName">Whether it is the name of a member.</param>
/// <param name="Text">What stands there.</param>
internal sealed record StringSite(string Pointer, IReadOnlyList<int> Path, bool IsName, string Text)
{
    public override string ToString() => $"{(IsName ? "name of" : "value at")} {Pointer}";

    /// <summary>All strings of a tree.</summary>
    public static IEnumerable<StringSite> Find(SpecNode root) => Find(root, "#", []);

    /// <summary>The tree with another text in this place; null where the object has a member of that name already.</summary>
    public SpecNode? Replace(SpecNode root, string text) => Replace(root, text, depth: 0);

    /// <summary>
    /// The tree with another text wherever this one stands, as someone renames a thing: references to it and places for it in paths are
    /// renamed too.
    /// </summary>
    public SpecNode ReplaceEverywhere(SpecNode root, string text) => Rename(root, new ReferenceRenamer(Text, text));

    private static IEnumerable<StringSite> Find(SpecNode node, string pointer, int[] path)
    {
        if (node.IsString)
        {
            yield return new StringSite(pointer, path, IsName: false, node.Text);
        }

        for (var i = 0; i < node.GetChildCount(); i++)
        {
            int[] below = [.. path, i];
            var name = node.IsObject ? node.Properties[i].Name : i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var child = JsonPointer.Append(pointer, name);
            if (node.IsObject)
            {
                yield return new StringSite(child, below, IsName: true, name);
            }

            foreach (var site in Find(node.GetChild(i), child, below))
            {
                yield return site;
            }
        }
    }

    private SpecNode? Replace(SpecNode node, string text, int depth)
    {
        if (depth == Path.Count)
        {
            return SpecNode.String(node.Location, text);
        }

        var index = Path[depth];
        var isLastName = IsName && depth == Path.Count - 1;
        if (isLastName && node[text] is not null)
        {
            return null;
        }

        var child = isLastName ? node.GetChild(index) : Replace(node.GetChild(index), text, depth + 1);
        return child is null
            ? null
            : node.IsObject
            ? SpecNode.Object(
                node.Location,
                    [.. node.Properties.Select((member, i) => i == index ? new SpecProperty(isLastName ? text : member.Name, member.NameLocation, child)
                        : member)])
            : SpecNode.Array(node.Location, [.. node.Items.Select((item, i) => i == index ? child : item)]);
    }

    private static SpecNode Rename(SpecNode node, ReferenceRenamer renaming) => node.Kind switch
    {
        SpecNodeKind.Object => SpecNode.Object(
            node.Location,
                [.. node.Properties.Select(member => new SpecProperty(renaming.Apply(member.Name), member.NameLocation, Rename(member.Value, renaming)))]),
        SpecNodeKind.Array => SpecNode.Array(node.Location, [.. node.Items.Select(item => Rename(item, renaming))]),
        SpecNodeKind.String => SpecNode.String(node.Location, renaming.Apply(node.Text)),
        _ => node,
    };
}
