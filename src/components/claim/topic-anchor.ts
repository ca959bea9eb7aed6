/** The id of what the articles say of a topic, on the page that has their words. */
export function topicAnchor(topic: string): string {
  return `claims-${topic}`;
}
