using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Replaces random values of a spec tree with unexpected ones.</summary>
internal sealed class TreeMutation
{
    private static readonly SourceLocation NoLocation = new("mutation", 0, 0);

    private readonly Random _random;
    private readonly List<SpecNode> _donors = [];
    private SpecNode _root;

    public TreeMutation(SpecNode root, Random random)
    {
        _root = root;
        _random = random;
        Collect(root);
    }

    public SpecNode Apply(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var target = _random.Next(Count(_root));
            _root = Rebuild(_root, ref target);
        }

        return _root;
    }

    private void Collect(SpecNode node)
    {
        _donors.Add(node);
        foreach (var child in GetChildren(node))
        {
            Collect(child);
        }
    }

    private SpecNode Rebuild(SpecNode node, ref int target)
    {
        if (target-- == 0)
        {
            return CreateReplacement(node);
        }

        if (node.IsObject)
        {
            var properties = new List<SpecProperty>();
            foreach (var property in node.Properties)
            {
                properties.Add(new SpecProperty(property.Name, property.NameLocation, Rebuild(property.Value, ref target)));
            }

            return SpecNode.Object(node.Location, properties);
        }

        if (node.IsArray)
        {
            var items = new List<SpecNode>();
            foreach (var item in node.Items)
            {
                items.Add(Rebuild(item, ref target));
            }

            return SpecNode.Array(node.Location, items);
        }

        return node;
    }

    private SpecNode CreateReplacement(SpecNode node) => _random.Next(9) switch
    {
        0 => SpecNode.Null(NoLocation),
        1 => SpecNode.Boolean(NoLocation, true),
        2 => SpecNode.Number(NoLocation, "-1.5e3"),
        3 => SpecNode.String(NoLocation, Text()),
        4 => SpecNode.Array(NoLocation, [node]),
        5 when node.Properties.Count > 0 => RemoveChild(node),
        6 when node.Properties.Count > 0 => RenameProperty(node),
        7 when node.Items.Count > 0 => SpecNode.Array(NoLocation, [.. node.Items, .. node.Items]),
        _ => _donors[_random.Next(_donors.Count)],
    };

    private SpecNode RemoveChild(SpecNode node)
    {
        var properties = node.Properties.ToList();
        properties.RemoveAt(_random.Next(properties.Count));
        return SpecNode.Object(node.Location, properties);
    }

    private SpecNode RenameProperty(SpecNode node)
    {
        var properties = node.Properties.ToList();
        var index = _random.Next(properties.Count);
        var name = Text();
        if (properties.TrueForAll(property => property.Name != name))
        {
            properties[index] = new SpecProperty(name, properties[index].NameLocation, properties[index].Value);
        }

        return SpecNode.Object(node.Location, properties);
    }

    private string Text()
    {
        string[] texts =
        [
            "", " ", "string", "object", "array", "integer", "null", "class", "Thing", "Equals", "Value",
            "#/components/schemas/Thing", "#/components/schemas/Union", "#/paths", "#", "\"", "*/", "\u2028", "{id}", "a{b",
            "multipart/form-data", "application/json", "text/csv", "default", "2XX", "204", "binary", "date-time", "body", "options",
            "cancellationToken", "path", "query", "header", "deepObject",
        ];
        return texts[_random.Next(texts.Length)];
    }

    private static int Count(SpecNode node) => 1 + GetChildren(node).Sum(Count);

    private static IEnumerable<SpecNode> GetChildren(SpecNode node) => node.Properties.Select(property => property.Value).Concat(node.Items);
}
