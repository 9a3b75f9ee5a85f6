using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>A <c>RunAiSpec</c> or <c>RunAiGroups</c> element of a project file: what it names and where it says what.</summary>
internal sealed class ItemElement
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, SourceLocation> _locations = new(StringComparer.OrdinalIgnoreCase);

    private ItemElement(SourceLocation location) => Location = location;

    /// <summary>Where the element begins.</summary>
    public SourceLocation Location { get; }

    /// <summary>All elements of a project file, as far as it can be read: in an editor it may be half written.</summary>
    public static List<ItemElement> ReadAll(SettingsFile project)
    {
        var elements = new List<ItemElement>();
        using var reader = XmlReader.Create(new StringReader(project.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
                // The property is what a project says of the bundled specs instead of an item.
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is ("RunAiSpec" or "RunAiGroups"))
                {
                    elements.Add(Read(reader, project.Path));
                }
            }
        }
        catch (XmlException)
        {
            // What comes behind the mistake has no location until it is mended; MSBuild reports it.
        }

        return elements;
    }

    /// <summary>Whether the element is the one that an item comes from, or adds to it.</summary>
    /// <param name="item">The item as MSBuild calls it.</param>
    public bool Matches(string item) => _names.Contains(Normalize(item), StringComparer.Ordinal);

    /// <summary>Where the element gives a metadata its value; null where it doesn't.</summary>
    public SourceLocation? GetLocation(string metadata) => _locations.TryGetValue(metadata, out var location) ? location : null;

    private static ItemElement Read(XmlReader reader, string path)
    {
        var element = new ItemElement(GetLocation(reader, path));
        var (isEmpty, depth) = (reader.IsEmptyElement, reader.Depth);
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName is "Include" or "Update")
            {
                element._names.AddRange(reader.Value.Split(';').Select(Normalize));
            }

            element._locations[reader.LocalName] = GetLocation(reader, path);
        }

        while (!isEmpty && reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
            {
                element._locations[reader.LocalName] = GetLocation(reader, path);
            }
        }

        return element;
    }

    // Readers give the location of the name, which in an element comes after the angle bracket.
    private static SourceLocation GetLocation(XmlReader reader, string path)
    {
        var location = (IXmlLineInfo)reader;
        return new SourceLocation(path, location.LineNumber - 1, location.LinePosition - (reader.NodeType == XmlNodeType.Element ? 2 : 1));
    }

    private static string Normalize(string name) => name.Trim().Replace('\\', '/');
}
