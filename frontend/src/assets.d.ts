declare module '*.css';
declare module 'echarts/i18n/langRU-obj.js' {
  const words: any;
  export default words;
}
