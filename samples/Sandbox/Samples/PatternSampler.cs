using System.Text.RegularExpressions;

namespace RunAi.Generated.Sandbox.Samples;

/// <summary>
/// Generates short texts that match a regular expression. Supports classes, groups, alternatives, quantifiers and anchors. Lookarounds are treated
/// as empty, so every text is checked against the expression.
/// </summary>
internal static class PatternSampler
{
    private const int MaxRepetitions = 8;

    /// <summary>Generates matching texts with at least the given length, shortest first.</summary>
    public static IEnumerable<string> Generate(string pattern, int minLength)
    {
        for (var repetitions = 0; repetitions <= MaxRepetitions; repetitions++)
        {
            var text = new Parser(pattern, repetitions).ParseAlternatives();
            if (text.Length >= minLength && Regex.IsMatch(text, pattern))
            {
                yield return text;
            }
        }
    }

    /// <summary>Parses an expression and creates the text in one pass, from the first alternative and the first character of each class.</summary>
    private sealed class Parser(string pattern, int repetitions)
    {
        private int _position;

        private bool AtEnd => _position >= pattern.Length;

        public string ParseAlternatives()
        {
            var first = ParseSequence();
            while (!AtEnd && pattern[_position] == '|')
            {
                _position++;
                ParseSequence();
            }

            return first;
        }

        private string ParseSequence()
        {
            var text = "";
            while (!AtEnd && pattern[_position] is not ('|' or ')'))
            {
                text += ParseQuantifier(ParseAtom());
            }

            return text;
        }

        private string ParseAtom()
        {
            var letter = pattern[_position++];
            return letter switch
            {
                '^' or '$' => "",
                '.' => "a",
                '[' => ParseClass(),
                '(' => ParseGroup(),
                '\\' => ParseEscape(),
                _ => letter.ToString(),
            };
        }

        private string ParseGroup()
        {
            var isLookAround = false;
            if (!AtEnd && pattern[_position] == '?')
            {
                var end = _position + 1;
                isLookAround = pattern[end] is '=' or '!' || (pattern[end] == '<' && pattern[end + 1] is '=' or '!');
                while (pattern[end] is not (':' or '=' or '!' or '>'))
                {
                    end++;
                }

                _position = end + 1;
            }

            var text = ParseAlternatives();
            _position++; // the closing parenthesis
            return isLookAround ? "" : text;
        }

        private string ParseEscape()
        {
            var letter = pattern[_position++];
            switch (letter)
            {
                case 'd':
                    return "0";
                case 'w':
                    return "a";
                case 's':
                    return " ";
                case 'b' or 'B' or 'A' or 'Z' or 'z':
                    return "";
                case 'x':
                    _position += 2;
                    return ((char)Convert.ToInt32(pattern[(_position - 2).._position], 16)).ToString();
                case 'S' or 'D' or 'W':
                    return letter == 'W' ? "-" : "a";
                default:
                    return letter.ToString();
            }
        }

        private string ParseClass()
        {
            var isNegated = pattern[_position] == '^';
            if (isNegated)
            {
                _position++;
            }

            var start = _position;
            var first = "";
            while (pattern[_position] != ']' || _position == start)
            {
                var character = pattern[_position++] is var letter && letter == '\\' ? ParseEscape() : letter.ToString();
                first = first.Length == 0 ? character : first;
            }

            _position++; // the closing bracket
            return isNegated ? "a" : first;
        }

        private string ParseQuantifier(string atom)
        {
            if (AtEnd)
            {
                return atom;
            }

            var (least, most) = pattern[_position] switch
            {
                '*' => (0, int.MaxValue),
                '+' => (1, int.MaxValue),
                '?' => (0, 1),
                '{' => ParseBounds(),
                _ => (-1, -1),
            };
            if (least < 0)
            {
                return atom;
            }

            _position = pattern[_position] == '{' ? pattern.IndexOf('}', _position) + 1 : _position + 1;
            if (!AtEnd && pattern[_position] == '?') // lazy
            {
                _position++;
            }

            return string.Concat(Enumerable.Repeat(atom, Math.Min(least + repetitions, Math.Max(least, most))));
        }

        private (int Least, int Most) ParseBounds()
        {
            var bounds = pattern[(_position + 1)..pattern.IndexOf('}', _position)].Split(',');
            var least = int.Parse(bounds[0], System.Globalization.CultureInfo.InvariantCulture);
            var most = bounds.Length == 1 ? least
                : bounds[1].Length == 0 ? int.MaxValue : int.Parse(bounds[1], System.Globalization.CultureInfo.InvariantCulture);
            return (least, most);
        }
    }
}
