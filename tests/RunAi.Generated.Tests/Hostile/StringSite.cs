using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>Represents a string of a spec tree: a value, or the name of a property.</summary>
/// <param name="Pointer">The JSON pointer of the value, or of the property for a name.</param>
/// <param name="Path">The indexes from the root to the string.</param>
/// <param name="IsName">Whether it is the name of a property.</param>
/// <param name="Text">The text.</param>
internal sealed record StringSite(string Pointer, IReadOnlyList<int> Path, bool IsName, string Text)
{
    public override string ToString() => $"{(IsName ? "name of" : "value at")} {Pointer}";

    /// <summary>Returns all strings of a tree.</summary>
    public static IEnumerable<StringSite> Find(SpecNode root) => Find(root, "#", []);

    /// <summary>Returns the tree with another text in place of this string; null if the object already has a property with that name.</summary>
    public SpecNode? Replace(SpecNode root, string text) => Replace(root, text, depth: 0);

    /// <summary>
    /// Returns the tree with another text in place of all strings with this text, including references and path parameters, as in a rename.
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
