using CsCheck;

namespace RunAi.Generator.Tests.Specs;

/// <summary>Generates texts that are almost valid: samples with inserted, removed and repeated pieces of syntax.</summary>
internal static class MutatedTexts
{
    private static readonly string[] JsonPieces =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "0", "1", "-", "+", ".", "e", "E5", "true", "null", " ", "\n", "\t", "\0", "a", "'", "/", "é"];

    private static readonly string[] YamlPieces =
        [
            "&a ", "*a", "!x ", "!!int ", "|", "|2", ">-", "\"", "\\U", "'", "{", "}", "[", "]", "? ", ": ", "- ", "\t", "\n", "\r", "# ",
            "%TAG", "---\n", "...", "<<: ", "\u2028", "\\", "!<", "0x", ",", "\0", "  ",
        ];

    public static Gen<string> Json { get; } = Mutate(
        ["""{"a":[1,-2.5e3,true,null],"b":{"c":"x\n","d":""}}""", """[[],{},"é\u00e9",0]""", """{"openapi":"3.0.3","paths":{"/a":{"get":{}}}}"""], JsonPieces);

    public static Gen<string> Yaml { get; } = Mutate(
        [
            "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      tags: [a, 'b']\n", "a: &a {b: 1}\nc:\n- *a\n- <<: *a\n",
            "a: |\n  x\n  y\nb: >-\n  z\n", "? a\n: b\n",
            "a: \"\\u1234\\x41\"\n", "%TAG ! tag:x,2000:\n---\n!foo !!str a\n",
        ],
        YamlPieces);

    public static Gen<string> Spec { get; } = Mutate(
        [
            """
            openapi: 3.1.0
            paths:
              /a:
                get: {tags: [T], responses: {200: {$ref: '#/paths/~1b/get/responses/200'}}}
                put: {tags: [U]}
                parameters: [{$ref: '#/components/parameters/P'}]
              /b: {get: {tags: [U], responses: {200: {schema: {$ref: '#/components/schemas/A'}}}}}
              /c: {$ref: '#/paths/~1a'}
            components:
              parameters: {P: {schema: {$ref: '#/components/schemas/B'}}}
              schemas: {A: {discriminator: {mapping: {b: B}}}, B: {allOf: [{$ref: '#/components/schemas/A'}]}, C: {$id: x, $ref: '#B'}}
            """,
            """
            swagger: "2.0"
            paths: {/a: {get: {tags: [T], responses: {200: {schema: {$ref: '#/definitions/A'}}}}, put: {responses: {200: {$ref: '#/responses/R'}}}}}
            definitions: {A: {items: {$ref: '#/definitions/B'}}, B: {$ref: '#/definitions/B'}}
            responses: {R: {schema: {$ref: '#/definitions/B'}}}
            """,
        ],
        ["a", "b", "A", "B", "T", "U", "/", "~1", "%41", "#", "x", "$ref", "get", "put", ": ", "{", "}", "[", "]", ", ", "'", "1"]);

    public static Gen<string> Query { get; } = Mutate(
        ["$.paths['/a'].get", "$..parameters[?@.in == 'query' && !(@.name != \"a\" || @.x)].name", "$.n[1:3:-1,0,*]['a','b']", "$[?$.a[?@ == 'x']]"],
        ["$", "@", ".", "..", "[", "]", "*", "?", "(", ")", "!", "'", "\"", "\\u0041", "-1", "0", ":", ",", "==", "<", "&&", "||", " ", "null", "1e5", "a"]);

    private static Gen<string> Mutate(string[] seeds, string[] pieces)
    {
        var mutation = Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 2], Gen.OneOf(pieces), Gen.Int[1, 8]);
        return Gen.Select(Gen.OneOf(seeds), mutation.Array[1, 5], (seed, mutations) => mutations.Aggregate(seed, Apply));
    }

    private static string Apply(string text, (int Position, int Kind, string Piece, int Length) mutation)
    {
        var position = mutation.Position % (text.Length + 1);
        var length = Math.Min(mutation.Length, text.Length - position);
        return mutation.Kind switch
        {
            0 => text.Insert(position, mutation.Piece),
            1 => text.Remove(position, length),
            _ => text.Insert(position, text.Substring(position, length)),
        };
    }
}
